import Gazetteer
import Quantities
import SourceText

/// Looks at every fragment once, and at its nearest neighbours.
struct TraitReader {
  let source: SourceText
  let quantities: QuantityReader
  private let periods = PeriodReader()

  init(source: SourceText, quantities: QuantityReader) {
    self.source = source
    self.quantities = quantities
  }

  /// The traits of each fragment.
  ///
  /// O(*n*).
  func traits(of fragments: [Fragment]) -> [FragmentTraits] {
    traits(of: fragments, FragmentTexts(fragments, in: source))
  }

  /// The traits of each fragment, whose texts are known.
  ///
  /// O(*n*).
  func traits(of fragments: [Fragment], _ texts: FragmentTexts) -> [FragmentTraits] {
    let plain = PlainTraits(quantities: quantities)
    let known = texts.samples.map { plain.traits(of: source.text(fragments[$0].piece)) }
    var result = texts.numbers.map { known[$0] }
    markBrokenPeriods(fragments, &result)
    markBrokenUnits(fragments, &result)
    BracketMarks(source: source).mark(fragments, &result)
    var organisations = OrganisationMarks(source: source)
    organisations.mark(fragments, texts, &result)
    return result
  }

  // MARK: Units

  /// Marks the rest of units that a line break cut: `次` behind `人`, `方米` behind `平`.
  private func markBrokenUnits(_ fragments: [Fragment], _ traits: inout [FragmentTraits]) {
    for index in fragments.indices.dropFirst()
    where traits[index - 1].has(.hasDigit) && traits[index].has(.hasHan) && !traits[index - 1].has(.endsDigit)
    {
      if goesOnWithUnit(fragments[index - 1].piece.bytes, fragments[index].piece.bytes) {
        traits[index].marks.insert(.completesUnit)
      }
    }
  }

  /// Characters of the rest of a unit that are looked at.
  private static let mostOfRest = 4

  /// Whether the word behind the last digit of a text and the head of the next text are one unit.
  private func goesOnWithUnit(_ before: Range<Int>, _ next: Range<Int>) -> Bool {
    let utf8 = source.utf8.span
    var start = before.upperBound
    while start > before.lowerBound, !(utf8[start - 1] >= 0x30 && utf8[start - 1] <= 0x39) { start -= 1 }
    while start < before.upperBound {
      let (scalar, length) = TextBytes.character(utf8, at: start, to: before.upperBound)
      guard Self.isMultiplier(scalar) else { break }
      start += length
    }
    guard start < before.upperBound, before.upperBound - start <= 12 else { return false }
    let units = UnitTable.standard.words
    var node = ByteTrie.root
    for index in start..<before.upperBound {
      guard let child = units.child(of: node, utf8[index]) else { return false }
      node = child
    }
    var characters = 0
    for index in next {
      if utf8[index] & 0xC0 != 0x80 { characters += 1 }
      guard characters <= Self.mostOfRest, let child = units.child(of: node, utf8[index]) else {
        return false
      }
      node = child
      if units.value(at: node) != nil { return true }
    }
    return false
  }

  private static func isMultiplier(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "万", "亿", "千", "百", "余", "多": true
    default: false
    }
  }

  // MARK: Periods

  /// Marks numbers that only with the fragment behind them are a time: `6` `月底前`.
  private func markBrokenPeriods(_ fragments: [Fragment], _ traits: inout [FragmentTraits]) {
    let utf8 = source.utf8.span
    for index in fragments.indices.dropLast() where traits[index].has(.number) {
      let next = fragments[index + 1].piece.bytes
      guard !next.isEmpty else { continue }
      let (first, _) = TextBytes.character(utf8, at: next.lowerBound, to: next.upperBound)
      guard first == "月" || first == "年" else { continue }
      let joined = source.utf8[fragments[index].piece.bytes] + source.utf8[next]
      if periods.prefixEnd(joined.span) != nil { traits[index].marks.insert(.startsPeriod) }
    }
  }
}
