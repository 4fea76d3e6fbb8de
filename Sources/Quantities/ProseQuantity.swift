/// An amount in running text, with what it counts.
package struct ProseQuantity: Sendable, Hashable {
  /// What is done, as printed: 新增, 新（改）建; that of the amount before it in a list.
  ///
  /// `nil` without one.
  package var verb: String?
  /// What is counted, without the verb: 老年助餐服务点.
  ///
  /// Empty where the text does not say.
  package var subject: String
  /// The amount.
  package var quantity: Quantity
  /// What is doubtful about the amount.
  package var faults: [QuantityFault]
  /// Where the amount stands, in Unicode scalars of the text.
  package var range: Range<Int>
  /// The place, in the list of results, of the amount that this one is a part of: 其中普惠托位3000个.
  package var within: Int?
  /// What the amount is there for.
  package var role: Role

  /// What an amount in running text is there for.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Something to be reached.
    case target
    /// A property of what is to be reached: 60岁以上, 110千伏.
    case description
    /// A share of the whole task: 完成50%.
    case share
  }
}
