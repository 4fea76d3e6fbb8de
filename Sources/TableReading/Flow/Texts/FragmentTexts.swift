import SourceText

/// The texts of fragments, each once: most fragments of a plan are amounts, dashes and offices that come again and
/// again.
struct FragmentTexts {
  /// For each fragment the number of its text.
  private(set) var numbers: [Int] = []
  /// For each text the first fragment that has it.
  private(set) var samples: [Int] = []

  /// The number of texts.
  var count: Int { samples.count }

  /// O(*n*).
  init(_ fragments: [Fragment], in source: SourceText) {
    var known = TextNumbers()
    /// The numbers of the texts that are known: others may lie between them.
    var places: [Int] = []
    numbers.reserveCapacity(fragments.count)
    let text = source.utf8.span
    for (index, fragment) in fragments.enumerated() {
      let number = known.number(of: text.extracting(fragment.piece.bytes.clamped(to: 0..<text.count)))
      if let number, number < places.count {
        numbers.append(places[number])
      } else {
        if number != nil { places.append(samples.count) }
        numbers.append(samples.count)
        samples.append(index)
      }
    }
  }
}
