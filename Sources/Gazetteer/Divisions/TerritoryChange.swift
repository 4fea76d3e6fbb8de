/// A gain or loss of territory by a code that stands before and after.
package struct TerritoryChange: Sendable, Hashable {
  /// Which way the territory went.
  package enum Direction: String, Sendable {
    /// From the code asked about to the other.
    case lost
    /// From the other to the code asked about.
    case received
  }

  /// Which way it went.
  package var direction: Direction
  /// The code that took or gave, as six digits.
  package var other: String
  /// The first year-end at which it had changed hands.
  package var year: Int
}

/// Codes that were kept while the territory behind them changed.
extension Divisions {
  /// The gains and losses of `code` after the end of `first` up to the end of `last`, by year, then code.
  ///
  /// A number of 上城区 for 2020 and one for 2022 are not about the same place: the code received most of
  /// 江干区 in 2021. Empty when nothing changed or the code never stood. O(*n*) in the table.
  package func territoryChanges(of code: String, between first: Int, and last: Int) -> [TerritoryChange] {
    guard let key = DivisionCode(code), first < last else { return [] }
    var result: Set<TerritoryChange> = []
    for division in records {
      for event in handovers(of: division) where event.year > first && event.year <= last {
        if division.key == key, event.code != key {
          result.insert(TerritoryChange(direction: .lost, other: event.code.description, year: event.year))
        } else if event.code == key, division.key != key {
          result.insert(TerritoryChange(direction: .received, other: division.code, year: event.year))
        }
      }
    }
    return result.sorted {
      ($0.year, $0.other, $0.direction.rawValue) < ($1.year, $1.other, $1.direction.rawValue)
    }
  }

  /// Whether `code` gained or lost territory after the end of `first` up to the end of `last`.
  package func territoryChanged(code: String, between first: Int, and last: Int) -> Bool {
    !territoryChanges(of: code, between: first, and: last).isEmpty
  }
}
