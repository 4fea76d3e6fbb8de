package import Provenance

/// The rules about the text of a dump.
package enum SourceRules {
  package static let encodingGuessed = Rule(
    "encoding-guessed", .warning, "No standard encoding fits the bytes; the encoding was guessed.",
    "没有合适的标准编码，编码为猜测所得。")
  package static let privateUse = Rule(
    "private-use-character", .error,
    "A character of a font's private use stands in the text: what it shows is lost.",
    "文中有字体私用区字符，其字形含义已丢失。")
  package static let replacement = Rule(
    "replacement-character", .error,
    "A replacement character (U+FFFD) stands where an earlier tool lost a character.",
    "文中有替换字符（U+FFFD），此前的工具已丢失原字符。")
  package static let control = Rule(
    "control-character", .warning, "A control character stands in the text.", "文中有控制字符。")
  package static let traditional = Rule(
    "script-traditional", .info,
    "The text is in traditional characters: it was compared with words in simplified ones.",
    "文本为繁体字，读取时按简体字比对。")

  package static let uncertainScript = Rule(
    "script-uncertain", .warning,
    "Characters are printed in several ways, and not every place could be compared with the dump.",
    "同一字有多种字形，未能逐处与原文比对。")

  package static let all = [encodingGuessed, privateUse, replacement, control, traditional, uncertainScript]
}
