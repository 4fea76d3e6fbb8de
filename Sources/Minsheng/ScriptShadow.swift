import ICUText
import Provenance
import SourceText

/// A dump in traditional characters, as the readers see it: in simplified ones, which all words, units
/// and organisations are known in.
///
/// Every character has the one in its place with as many bytes, so all offsets, lines and columns of the
/// shadow are those of the dump.
struct ScriptShadow: Sendable {
  /// The dump as printed.
  private(set) var printed: SourceText
  /// The dump in simplified characters.
  private(set) var simplified: SourceText
  /// The number of traditional characters.
  let traditionalCount: Int

  /// From one traditional character in so many on, a dump is a traditional one.
  ///
  /// Simplified print has a few for names and quotations, far fewer than this; of traditional print they
  /// are a third.
  static let leastShare = 50

  /// The shadow of a dump; `nil` for one in simplified characters.
  ///
  /// O(*n*).
  init?(of source: SourceText) {
    // Opening ICU's data takes longer than reading a plan; most dumps can do without.
    var hasTelling = false
    Self.eachWide(source.utf8) { _, scalar in if Self.isTelling(scalar) { hasTelling = true } }
    guard hasTelling, let table = HanTable.shared else { return nil }
    var han = 0
    var traditional = 0
    Self.eachWide(source.utf8) { _, scalar in
      guard scalar >= 0x3400, scalar <= 0x9FFF else { return }
      han += 1
      if table.simplified(scalar) != scalar { traditional += 1 }
    }
    guard traditional > 0, traditional >= (han - 1) / Self.leastShare + 1 else { return nil }
    var bytes = source.utf8
    Self.eachWide(source.utf8) { offset, scalar in
      let target = table.simplified(scalar)
      guard target != scalar else { return }
      bytes[offset] = 0xE0 | UInt8(truncatingIfNeeded: target >> 12)
      bytes[offset + 1] = 0x80 | UInt8(truncatingIfNeeded: target >> 6 & 0x3F)
      bytes[offset + 2] = 0x80 | UInt8(truncatingIfNeeded: target & 0x3F)
    }
    printed = source
    simplified = SourceText(utf8: bytes)
    traditionalCount = traditional
  }

  /// The shadow with texts behind the dump that are to keep their script as well.
  ///
  /// The lines of the dump stay as they are. O(*n*).
  func with(_ texts: [String]) -> ScriptShadow {
    if texts.isEmpty { return self }
    let more = "\n" + texts.joined(separator: "\n")
    var longer = self
    longer.printed = SourceText(utf8: printed.utf8 + Array(more.utf8))
    longer.simplified = SourceText(utf8: simplified.utf8 + Array(Self.simplified(more).utf8))
    return longer
  }

  /// What tells the user that words were compared in another script than the printed one.
  var finding: Finding {
    SourceRules.traditional.finding(
      Message(
        "\(traditionalCount) traditional characters: the text was compared with words in simplified ones and is given as printed.",
        "共\(traditionalCount)个繁体字：读取时按简体字比对，数据集保留原字形。"))
  }

  /// The text in simplified characters, as a user's option is compared.
  ///
  /// O(*n*).
  static func simplified(_ text: String) -> String { HanTable.shared?.simplified(text) ?? text }

  /// Whether a character is one of those traditional ones without which no plan table is printed: of
  /// 項目, 單位, 序號, 實事, 任務, 目標, 責任, 區, 縣, 個, 領導, 發展.
  private static func isTelling(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "項", "單", "號", "實", "務", "標", "責", "區", "縣", "個", "領", "發": true
    default: false
    }
  }

  /// Calls `body` with every character of three bytes and its offset.
  private static func eachWide(_ utf8: [UInt8], _ body: (Int, UInt32) -> Void) {
    let text = utf8.span
    var offset = 0
    while offset < text.count {
      let lead = text[offset]
      let length = Characters.length(lead: lead)
      if length == 3, offset + 2 < text.count {
        let high = UInt32(lead & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
        body(offset, high | UInt32(text[offset + 2] & 0x3F))
      }
      offset += length
    }
  }
}
