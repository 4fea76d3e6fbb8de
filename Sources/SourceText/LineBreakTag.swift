/// The line breaks that Markdown tables write inside a cell: `<br>`, `<br/>`, `<br />`.
package enum LineBreakTag {
  private static let tags = ["<br>", "<br/>", "<br />", "<BR>"].map { Array($0.utf8) }

  /// The length of the tag at an offset, or 0.
  package static func length(in utf8: [UInt8], at offset: Int) -> Int {
    for tag in tags where offset >= 0 && offset + tag.count <= utf8.count {
      if utf8[offset..<offset + tag.count].elementsEqual(tag) { return tag.count }
    }
    return 0
  }
}
