/// One division of the People's Republic of China, for as long as it kept its code, name and level.
///
/// A division that is renamed or moved to another code is another record. Years are year-ends: the
/// record holds at the end of `since` and no longer at the end of `until`.
package struct Division: Sendable, Hashable {
  /// How high a division stands.
  package enum Level: String, Sendable, CaseIterable {
    /// 省, 自治区, 直辖市.
    case province
    /// 地级市, 地区, 自治州, 盟.
    case prefecture
    /// 市辖区, 县, 县级市, 旗 and their kin.
    case county
  }

  /// A code that took over territory, and the year-end at which it had it.
  package struct Successor: Sendable, Hashable {
    /// Six digits.
    package var code: DivisionCode
    /// The first year-end at which the territory had passed on.
    package var year: Int
  }

  /// The code of GB/T 2260.
  package var key: DivisionCode
  /// The full name: `上城区`.
  package var name: String
  /// How high it stands.
  package var level: Level
  /// The code of the division above; `nil` for a province.
  package var parentKey: DivisionCode?
  /// The first year-end at which the record holds; 1981 stands for that year or earlier.
  package var since: Int
  /// The first year-end at which the record no longer holds; `nil` while it stands.
  package var until: Int?
  /// Who took over territory from this record, and when; also filled while the record still stands.
  package var successors: [Successor]

  /// The code as six digits.
  package var code: String { key.description }

  /// The code of the division above as six digits; `nil` for a province.
  package var parent: String? { parentKey?.description }

  /// Whether the record holds at the end of `year`.
  ///
  /// Years past the data count as the last one in it.
  package func stands(atEndOf year: Int) -> Bool {
    guard since <= year else { return false }
    guard let until else { return true }
    return year < until
  }

  /// Whether a plan of `year` may name this division.
  ///
  /// A plan is issued in the first months of its year and carried out through it, so a division counts
  /// when it stood at the end of the year before or at the end of the year itself. A plan of 2021 may
  /// thus name both 江干区, which ended in April 2021, and 临平区, which began then.
  package func isValid(forPlanYear year: Int) -> Bool {
    stands(atEndOf: year &- 1) || stands(atEndOf: year)
  }
}
