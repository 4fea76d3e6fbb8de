package import Provenance

/// The rules about the text of a dump.
package enum SourceRules {
  /// No standard encoding fits the bytes; the encoding was guessed.
  ///
  /// The bytes are neither UTF-8 nor GB18030 nor UTF-16. A detector has chosen an encoding by the
  /// frequency of characters; a wrong choice gives wrong characters without a trace.
  ///
  /// - Example: A short text in Big5 with a damaged byte.
  /// - Mend: Give the encoding with `--encoding`, or save the dump as UTF-8.
  package static let encodingGuessed = Rule(
    "encoding-guessed", .warning, "No standard encoding fits the bytes; the encoding was guessed.",
    "没有合适的标准编码，编码为猜测所得。")

  /// A character of a font's private use stands in the text: what it shows is lost.
  ///
  /// PDF fonts without a table of characters give code points that mean something in that font alone.
  /// What was printed there cannot be known from the dump.
  ///
  /// - Example: U+E5E5 in the place of a tick or a rare character of a name.
  /// - Mend: Look the place up in the printed plan and correct the field, or extract the text with OCR.
  package static let privateUse = Rule(
    "private-use-character", .error,
    "A character of a font's private use stands in the text: what it shows is lost.",
    "文中有字体私用区字符，其字形含义已丢失。")

  /// A replacement character (U+FFFD) stands where an earlier tool lost a character.
  ///
  /// U+FFFD says that a tool before this one met bytes that it could not read, and threw them away.
  ///
  /// - Example: `新增�位500个`.
  /// - Mend: Extract or convert the text again; the character cannot be won back from the dump.
  package static let replacement = Rule(
    "replacement-character", .error,
    "A replacement character (U+FFFD) stands where an earlier tool lost a character.",
    "文中有替换字符（U+FFFD），此前的工具已丢失原字符。")

  /// A control character stands in the text.
  ///
  /// A control character is no part of a text; it may stand for a cell's border or for a lost character.
  ///
  /// - Example: U+0007 behind each cell, as Word's tables have it.
  /// - Mend: Export the text again, or look at the places named.
  package static let control = Rule(
    "control-character", .warning, "A control character stands in the text.", "文中有控制字符。")

  /// Readings in Latin letters stand behind characters; they were passed over.
  ///
  /// Mirrors that turn pages into traditional characters by machine put the reading of a character in a bracket behind
  /// it. The plan does not print them, so no field holds them.
  ///
  /// - Example: `區(qū)縣` is read as 區縣.
  /// - Mend: Nothing; better take the text from the page itself.
  package static let readingsInserted = Rule(
    "readings-inserted", .info, "Readings in Latin letters stand behind characters; they were passed over.",
    "文字后插有拼音注音，读取时略去。")

  /// The text is in traditional characters: it was compared with words in simplified ones.
  ///
  /// Words, units, organisations and divisions are known in simplified characters. The dump was compared
  /// in these, one character for one, and every text is given as it was printed.
  ///
  /// - Example: `項目名稱` is the header 项目名称.
  /// - Mend: Nothing.
  package static let traditional = Rule(
    "script-traditional", .info,
    "The text is in traditional characters: it was compared with words in simplified ones.",
    "文本为繁体字，读取时按简体字比对。")

  /// Characters are printed in several ways, and not every place could be compared with the dump.
  ///
  /// One simplified character stands for several that the dump prints (发: 發 and 髮). The places are
  /// compared with the dump to restore the right one; here there were more than could be compared, and
  /// the more frequent form was taken.
  ///
  /// - Example: `理发` restored as 理發.
  /// - Mend: Compare names that matter with the dump.
  package static let uncertainScript = Rule(
    "script-uncertain", .warning,
    "Characters are printed in several ways, and not every place could be compared with the dump.",
    "同一字有多种字形，未能逐处与原文比对。")

  /// All line breaks of the dump stand beside their places, and were read moved back.
  ///
  /// Where a dump is in no order as it is, it is read again with all its breaks moved by one or two characters. One
  /// reading that is in order is taken; line numbers are then those of the breaks moved back.
  ///
  /// - Example: `附件 12` and `023年市政府…` on the next line, where the label is 附件1 and the title begins with 2023.
  /// - Mend: Extract the text again; compare some rows with the printed plan.
  package static let breaksDisplaced = Rule(
    "line-breaks-displaced", .warning,
    "All line breaks of the dump stand beside their places, and were read moved back.", "文中换行均已错位，读取时作了移回。")

  package static let all = [
    readingsInserted, encodingGuessed, privateUse, replacement, control, traditional, uncertainScript,
    breaksDisplaced,
  ]
}
