/// The people whom a cell names.
package struct PersonSplit: Sendable, Hashable {
  /// The names in order, without the spaces that pad short ones.
  package var names: [String]
  /// Whether the text allows no other division into names.
  package var certain: Bool
  /// Other divisions into names that the text allows, most likely first; empty when certain.
  package var alternatives: [[String]] = []
  /// What stands beside the names: brackets, offices.
  ///
  /// Not empty means not certain.
  package var leftovers: [String] = []
}
