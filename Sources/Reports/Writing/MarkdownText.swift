/// Text in GitHub-flavoured Markdown.
package enum MarkdownText {
  /// Text for a line or a cell of a table: shown as it is, no mark-up, no HTML, nobody mentioned.
  ///
  /// Marks get a backslash, `<`, `>` and `&` are entities, and behind `@` and `#` stands a space without
  /// width, so that a name in a file calls no one and links no issue. O(*n*).
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "@": escaped += "@&#8203;"
      case "#": escaped += "\\#&#8203;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "!": escaped += "\\" + String(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Text inside an HTML block, where Markdown has no say.
  package static func html(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The first code points of a text, with a mark where more follow.
  package static func cut(_ text: String, to most: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + Excerpt.cut
  }
}
