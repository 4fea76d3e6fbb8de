/// Cuts text into lines and pages.
///
/// A line ends at LF, CR LF or CR. A form feed ends a page; where it stands inside a line, the line is
/// given in two parts with the same number.
enum LineSplitter {
  static func split(_ utf8: [UInt8]) -> [Line] {
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    let formFeed: UInt8 = 0x0C
    var lines: [Line] = []
    var number: UInt32 = 1
    var page: UInt32 = 1
    var start = 0
    var offset = 0
    let text = utf8.span

    func close(at end: Int) {
      lines.append(
        Line(start: UInt32(clamping: start), end: UInt32(clamping: end), number: number, page: page))
    }

    while offset < text.count {
      let byte = text[offset]
      // Everything that ends a line or a page is below 0x0E; most bytes are not.
      guard byte < 0x0E else {
        offset += 1
        continue
      }
      switch byte {
      case lineFeed:
        close(at: offset)
        number &+= 1
        offset += 1
        start = offset
      case carriageReturn:
        close(at: offset)
        number &+= 1
        offset += offset + 1 < text.count && text[offset + 1] == lineFeed ? 2 : 1
        start = offset
      case formFeed:
        if offset > start { close(at: offset) }
        page &+= 1
        offset += 1
        start = offset
      default:
        offset += 1
      }
    }
    if start < text.count { close(at: text.count) }
    return lines
  }
}
