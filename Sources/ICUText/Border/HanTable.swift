/// Traditional characters and the simplified ones that each becomes where it stands alone.
///
/// For matching only: the table knows no words, so `乾` of a place name would become `干`. It is ICU's
/// data (``HanConverter``), kept in a form that many threads can share, with the variants of
/// Hong Kong and Taiwan that ICU leaves as they are and the words of plans are printed with.
package struct HanTable: Sendable {
  /// The table, made on first use; `nil` when ICU's data lacks the conversion.
  package static let shared = try? HanTable()

  /// What a code point below 65536 becomes; 0 for itself.
  private var targets = [UInt16](repeating: 0, count: 1 << 16)

  /// Variants that ICU does not convert: `衞` of 衞生 in Hong Kong, `嶽` of 嶽麓區.
  private static let variants: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("衞", "卫"), ("嶽", "岳"), ("裡", "里"), ("峯", "峰"), ("佈", "布"), ("麪", "面"), ("『", "‘"), ("』", "’"),
  ]

  /// Characters that names of today's places keep in simplified print: 乾县, 乾安县.
  private static let kept: Set<Unicode.Scalar> = ["乾"]

  private init() throws(ICUError) {
    let converter = try HanConverter()
    var sources: [Unicode.Scalar] = []
    for code in UInt16(0x2E80)...UInt16.max {
      guard let scalar = Unicode.Scalar(code), converter.isTraditional(scalar),
        !Self.kept.contains(scalar)
      else { continue }
      sources.append(scalar)
    }
    // Each on a line of its own, so that no word is made of them.
    var lines = String.UnicodeScalarView()
    for scalar in sources { lines.append(contentsOf: [scalar, "\n"]) }
    let converted = try converter.simplified(String(lines)).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (source, target) in zip(sources, converted) where target.count == 1 {
      if let only = target.first { insert(source, only) }
    }
    for (source, target) in Self.variants { insert(source, target) }
  }

  private mutating func insert(_ source: Unicode.Scalar, _ target: Unicode.Scalar) {
    // Offsets in UTF-8 stay what they are: from U+0800 to U+FFFF a character takes three bytes.
    guard source.value >= 0x800, source.value <= 0xFFFF, target.value >= 0x800, target.value <= 0xFFFF
    else { return }
    targets[Int(source.value)] = UInt16(target.value)
  }

  /// What a character becomes; itself unless it is traditional.
  ///
  /// Both take as many bytes in UTF-8. O(1).
  package func simplified(_ scalar: UInt32) -> UInt32 {
    guard scalar <= 0xFFFF else { return scalar }
    let target = targets[Int(scalar)]
    return target == 0 ? scalar : UInt32(target)
  }

  /// The text with every traditional character replaced, one for one.
  ///
  /// O(*n*).
  package func simplified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(Unicode.Scalar(simplified(scalar.value)) ?? scalar)
    }
    return String(result)
  }
}
