/// The characters that printed periods are made of.
///
/// One look at a character tells whether a period may begin with it, or go on with it, before any word is
/// tried.
enum PeriodSpelling {
  /// Whether a period may begin with a character, spaces passed over.
  ///
  /// O(1).
  static func mayBegin(with character: Unicode.Scalar) -> Bool {
    switch character {
    case "0"..."9", "Q": true
    case "每", "截", "到", "至", "自", "从", "次", "翌", "明", "来", "下", "当", "今", "本", "同", "全", "上", "年", "第", "首",
      "月":
      true
    default: isNumeral(character)
    }
  }

  /// Whether any word of a period holds a character.
  ///
  /// O(1).
  static func holds(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "0"..."9", "Q", "-", "~", ";", "–", "—", "−", "─", "、", "。", "〜", "－", "；", "～": true
    case "上", "下", "中", "个", "之", "从", "以", "份", "今", "全", "内", "初", "到", "前", "半", "号", "同", "始", "季", "完",
      "年", "度", "底", "开", "当", "成", "截", "旬", "日", "明", "月", "末", "本", "来", "次", "止", "每", "终", "翌", "自",
      "至", "第", "起", "部", "面", "首":
      true
    // The verbs of PeriodGrammar.takeEndOfWork.
    case "交", "付", "办", "坚", "基", "实", "工", "建", "持", "推", "施", "竣", "结", "落", "行", "进", "展": true
    default: isNumeral(character)
    }
  }

  /// Whether a character is a digit or the ten of a Chinese numeral.
  private static func isNumeral(_ character: Unicode.Scalar) -> Bool {
    switch NumeralSign(character) {
    case .digit, .scale(1): true
    default: false
    }
  }

  /// The length in bytes of the character at a place where it has the property White_Space of Unicode; 0
  /// where it has not.
  ///
  /// Unlike ``TextBytes/spaceLength(_:at:to:)`` without the characters that only have no width.
  static func spaceLength(_ utf8: Span<UInt8>, at index: Int, to end: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte > 0xE3 { return 0 }
    if byte == 0xC2 { return index + 1 < end && (utf8[index + 1] == 0x85 || utf8[index + 1] == 0xA0) ? 2 : 0 }
    guard byte >= 0xE1, index + 2 < end else { return 0 }
    let third = utf8[index + 2]
    let isSpace =
      switch (byte, utf8[index + 1]) {
      case (0xE1, 0x9A): third == 0x80
      case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
      case (0xE2, 0x81): third == 0x9F
      case (0xE3, 0x80): third == 0x80
      default: false
      }
    return isSpace ? 3 : 0
  }
}
