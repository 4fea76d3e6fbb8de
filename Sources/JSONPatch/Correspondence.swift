/// Which items of two arrays are the same things, so that a patch moves and changes them.
///
/// Arrays of which nothing is said are compared item by item between what they have in common at both ends.
package struct Correspondence: Sendable {
  /// The items of one array, and what is in them.
  package struct Items: Sendable {
    /// Indices; what is out of range, or stands a second time, is passed over.
    package var pairs: [(old: Int, new: Int)]
    /// The correspondences inside items, by the old index.
    package var inside: [Int: Correspondence]

    package init(pairs: [(old: Int, new: Int)], inside: [Int: Correspondence] = [:]) {
      self.pairs = pairs
      self.inside = inside
    }
  }

  /// By the name of the member that is an array in both texts.
  package var arrays: [String: Items]

  package init(arrays: [String: Items] = [:]) { self.arrays = arrays }
}
