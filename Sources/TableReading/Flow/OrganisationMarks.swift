import Gazetteer
import SourceText

/// Marks where names of organisations begin and where they are complete, over the breaks inside them.
struct OrganisationMarks {
  /// Fragments that a name may be broken over.
  static let mostBroken = 4
  /// Bytes of the longest name that is looked at.
  private static let longest = 120

  let source: SourceText
  private var known: [String: Bool] = [:]

  init(source: SourceText) { self.source = source }

  /// What stands in a fragment before its first separator.
  private struct Head {
    var end: Int
    var last: Unicode.Scalar
    /// Whether it is all of the fragment.
    var isWhole: Bool
  }

  /// Adds the marks.
  ///
  /// O(*n*).
  mutating func mark(_ fragments: [Fragment], _ traits: inout [FragmentTraits]) {
    let heads = fragments.map { head(of: $0.piece) }
    for start in fragments.indices {
      let trait = traits[start]
      if trait.has(.startsInside) || trait.has(.isAmount) || !trait.has(.hasHan) { continue }
      let bytes = fragments[start].piece.bytes
      let isOneItem = heads[start].isWhole
      markBeginning(bytes.lowerBound..<heads[start].end, isOneItem: isOneItem, &traits[start])
      let last = isOneItem ? bytes : lastItem(in: bytes)
      if !last.isEmpty { markEnds(last, from: start, isOneItem: isOneItem, fragments, heads, &traits) }
    }
  }

  private mutating func markBeginning(_ bytes: Range<Int>, isOneItem: Bool, _ trait: inout FragmentTraits) {
    guard bytes.count >= 6, bytes.count <= Self.longest else { return }
    let item = String(decoding: source.utf8[bytes], as: UTF8.self)
    if OrganisationList.mayBegin(item) || !isOneItem && bytes.count >= 12 && isOrganisation(item) {
      trait.marks.insert(.startsOrganisation)
    }
  }

  /// Marks where the last item of a fragment is complete, there or further on.
  private mutating func markEnds(
    _ bytes: Range<Int>, from start: Int, isOneItem: Bool, _ fragments: [Fragment], _ heads: [Head],
    _ traits: inout [FragmentTraits]
  ) {
    var item = ""
    var taken = start
    var end = start
    var length = bytes.count
    while length <= Self.longest {
      let last = end == start ? lastScalar(before: bytes.upperBound) : heads[end].last
      if Self.ends.contains(last) {
        // The text is only put together where it may be a name.
        if item.isEmpty { item = String(decoding: source.utf8[bytes], as: UTF8.self) }
        while taken < end {
          taken += 1
          item += String(
            decoding: source.utf8[fragments[taken].piece.bytes.lowerBound..<heads[taken].end], as: UTF8.self)
        }
        if isOrganisation(item) {
          traits[end].marks.insert(.endsOrganisation)
          // What is short and has no government in front is the tail of a name: 支队, 法局.
          if isOneItem, length >= 12, !traits[start].has(.isPerson) {
            traits[start].marks.insert(.startsOrganisation)
          }
          if end > start { markCompletion(of: item, fragments[end].piece, &traits[end]) }
        }
      }
      if traits[end].has(.endsComma) { return }
      end += 1
      guard end < fragments.count, end - start < Self.mostBroken, !traits[end].has(.number),
        heads[end].isWhole
      else { return }
      length += heads[end].end - fragments[end].piece.bytes.lowerBound
    }
  }

  /// Marks a fragment that goes on with a name from the fragments before it.
  private func markCompletion(of item: String, _ piece: Piece, _ trait: inout FragmentTraits) {
    if OrganisationList.kind(of: item) == .collective {
      trait.marks.formUnion([.completesCollective, .completesOrganisation])
    } else if !OrganisationList.mayBegin(source.text(piece)) {
      trait.marks.insert(.completesOrganisation)
    }
    // 建设局 behind 市住房和城乡 begins no task.
    if trait.length <= 6, trait.has(.completesOrganisation) { trait.marks.remove(.startsVerb) }
  }

  private mutating func isOrganisation(_ text: String) -> Bool {
    guard text.utf8.count >= 6, let last = text.unicodeScalars.last, Self.ends.contains(last) else {
      return false
    }
    if let answer = known[text] { return answer }
    let answer = OrganisationList.looksLikeOrganisation(text)
    if known.count < 100_000 { known[text] = answer }
    return answer
  }

  private func head(of piece: Piece) -> Head {
    let bytes = piece.bytes
    for offset in bytes where isSeparator(offset, bytes.upperBound) {
      return Head(end: offset, last: lastScalar(before: offset), isWhole: false)
    }
    return Head(end: bytes.upperBound, last: lastScalar(before: bytes.upperBound), isWhole: true)
  }

  /// What stands behind the last separator, a separator at the very end aside.
  private func lastItem(in bytes: Range<Int>) -> Range<Int> {
    var end = bytes.upperBound
    var offset = end - 1
    while offset >= bytes.lowerBound {
      if isSeparator(offset, bytes.upperBound) {
        let length = source.utf8[offset] < 0x80 ? 1 : 3
        if offset + length < end { return offset + length..<end }
        end = offset
      }
      offset -= 1
    }
    return bytes.lowerBound..<max(end, bytes.lowerBound)
  }

  /// Whether 、，；。 or an ASCII comma or semicolon stands at a byte.
  private func isSeparator(_ offset: Int, _ end: Int) -> Bool {
    let byte = source.utf8[offset]
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { return true }
    guard byte == 0xE3 || byte == 0xEF, offset + 2 < end else { return false }
    switch (byte, source.utf8[offset + 1], source.utf8[offset + 2]) {
    case (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): return true
    default: return false
    }
  }

  private func lastScalar(before end: Int) -> Unicode.Scalar {
    guard end >= 3, source.utf8[end - 1] >= 0x80 else { return " " }
    let bytes = source.utf8[max(0, end - 3)..<end]
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.last ?? " "
  }

  /// The characters that names of organisations end with: a quick look before the close one.
  private static let ends = Set(
    "局委办府会心团司区县市旗镇乡道部处院校学队社联行站馆所厅位门）体警班大协妇宅控投网力企".unicodeScalars)
}
