/// Look-alikes to the characters they are read as.
///
/// One scalar in gives exactly one scalar out, so that columns counted in scalars stay where they
/// are; and no scalar grows, so that offsets in bytes only move to the left. Folding twice is folding
/// once. See ``FoldTable`` for what is replaced.
package enum TextFolding {
  /// The most suspicious characters that are listed; the rest are counted.
  package static let longestReport = 1000

  /// Folds valid UTF-8.
  ///
  /// When nothing is to be replaced the same array comes back. Bytes that are not UTF-8 are kept.
  /// O(*n*).
  package static func fold(_ utf8: [UInt8]) -> FoldedText {
    var report = SuspicionReport()
    let table = FoldTable.shared
    let first = firstChange(utf8.span, table, &report)
    guard first < utf8.count else {
      return FoldedText(
        utf8: utf8, changed: 0, suspicious: report.list, suspiciousCount: report.count)
    }
    var result = utf8
    let (length, changed) = rewrite(utf8.span, from: first, into: &result, table, &report)
    result.removeSubrange(length...)
    return FoldedText(
      utf8: result, changed: changed, suspicious: report.list, suspiciousCount: report.count)
  }

  /// The scalar that a scalar is folded to.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(FoldTable.shared.target(of: scalar.value)) ?? scalar
  }

  /// The index of the first scalar that is replaced, or the length; what is suspicious before it is
  /// reported.
  private static func firstChange(
    _ bytes: Span<UInt8>, _ table: FoldTable, _ report: inout SuspicionReport
  ) -> Int {
    var index = 0
    while index < bytes.count {
      let plain = plainLength(bytes, at: index)
      if plain > 0 {
        index &+= plain
        continue
      }
      let (scalar, length) = scalar(bytes, at: index)
      if table.target(of: scalar) != scalar { return index }
      report.note(scalar, at: index)
      index &+= length
    }
    return bytes.count
  }

  /// Rewrites from `start` on; returns the length of the result and the number of replacements.
  private static func rewrite(
    _ bytes: Span<UInt8>, from start: Int, into result: inout [UInt8], _ table: FoldTable,
    _ report: inout SuspicionReport
  ) -> (length: Int, changed: Int) {
    var target = result.mutableSpan
    var read = start
    var write = start
    var changed = 0
    while read < bytes.count {
      let plain = plainLength(bytes, at: read)
      if plain > 0 {
        for offset in 0..<plain { target[write &+ offset] = bytes[read &+ offset] }
        read &+= plain
        write &+= plain
        continue
      }
      let (scalar, length) = scalar(bytes, at: read)
      let folded = table.target(of: scalar)
      if folded == scalar {
        report.note(scalar, at: write)
        for offset in 0..<length { target[write &+ offset] = bytes[read &+ offset] }
        write &+= length
      } else {
        changed &+= 1
        write &+= put(folded, into: &target, at: write)
      }
      read &+= length
    }
    return (write, changed)
  }

  /// The length of the scalar at `index` when one look at its lead byte shows that it is neither
  /// replaced nor suspicious; else 0.
  @inline(__always)
  private static func plainLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return lead >= 0x20 && lead != 0x7F || (0x09...0x0D).contains(lead) ? 1 : 0 }
    let length: Int
    switch lead {
    case 0xE3...0xED, 0xE0, 0xE1: length = 3
    case 0xC3...0xDF: length = 2
    default: return 0
    }
    return bytes.count &- index >= length ? length : 0
  }

  /// The scalar at `index` and its length; a byte that begins none is taken alone, as U+0020.
  @inline(__always)
  private static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    let sound = UTF8Scan.soundLength(bytes, at: index)
    guard sound.isWhole else { return (0x20, max(sound.bytes, 1)) }
    var value = lead & (0xFF >> UInt32(sound.bytes &+ 1))
    for offset in 1..<sound.bytes { value = value << 6 | UInt32(bytes[index &+ offset] & 0x3F) }
    return (value, sound.bytes)
  }

  /// Writes a scalar as UTF-8 and returns its length.
  @inline(__always)
  private static func put(_ scalar: UInt32, into target: inout MutableSpan<UInt8>, at index: Int) -> Int {
    if scalar < 0x80 {
      target[index] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    let length = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    var rest = scalar
    for offset in stride(from: length &- 1, to: 0, by: -1) {
      target[index &+ offset] = UInt8(truncatingIfNeeded: 0x80 | (rest & 0x3F))
      rest >>= 6
    }
    target[index] = UInt8(truncatingIfNeeded: (0xF00 >> UInt32(length)) & 0xFF | rest)
    return length
  }
}

/// Collects suspicious characters up to the longest report.
private struct SuspicionReport {
  var list: [SuspiciousCharacter] = []
  var count = 0

  mutating func note(_ value: UInt32, at offset: Int) {
    guard let kind = SuspiciousCharacter.Kind(of: value), let scalar = Unicode.Scalar(value) else { return }
    count &+= 1
    if list.count < TextFolding.longestReport {
      list.append(SuspiciousCharacter(offset: offset, scalar: scalar, kind: kind))
    }
  }
}
