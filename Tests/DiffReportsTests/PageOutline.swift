import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a parser of XML sees in a page: it refuses a tag that is not closed and text that is not escaped.
final class PageOutline: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// Whether it or what it stands in is hidden from screen readers.
    var isHidden: Bool
  }

  private(set) var elements: [Element] = []
  private(set) var headings: [(level: Int, text: String)] = []
  private(set) var title = ""
  private(set) var text = ""
  private(set) var textOutsideChinese = ""
  /// The cells of heat maps: class and text.
  private(set) var heat: [String] = []
  private var open: [Element] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    let isParsed = parser.parse()
    try #require(isParsed, "line \(parser.lineNumber): \(String(describing: parser.parserError))")
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Whether every heading is at most one level below the one before.
  var headingsSkipNoLevel: Bool {
    zip([0] + headings.map(\.level), headings.map(\.level)).allSatisfy { $1 <= $0 + 1 }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = Element(
      name: name, attributes: attributes,
      isHidden: attributes["aria-hidden"] == "true" || open.last?.isHidden == true)
    elements.append(element)
    open.append(element)
    if let level = Self.level(name) { headings.append((level, "")) }
    if isHeat, name == "td" { heat.append((attributes["class"] ?? "") + ": ") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    let names = open.map(\.name)
    if names.contains("style") { return }
    if names.contains("title"), !names.contains("svg") {
      title += characters
      return
    }
    text += characters
    if isHeat, names.contains("td") { heat[heat.count - 1] += characters }
    // The name of a picture cannot hold another language in a part of it.
    if !names.contains("title"), !open.contains(where: { $0.attributes["lang"] == "zh" }) {
      textOutsideChinese += characters
    }
    if names.contains(where: { Self.level($0) != nil }) { headings[headings.count - 1].text += characters }
  }

  private var isHeat: Bool {
    open.contains { $0.name == "table" && $0.attributes["class"]?.hasPrefix("heat") == true }
  }

  private static func level(_ name: String) -> Int? {
    guard name.count == 2, name.hasPrefix("h") else { return nil }
    return name.last?.wholeNumberValue
  }
}
