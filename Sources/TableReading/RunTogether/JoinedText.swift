import SourceText

/// The characters of a dump without its white space and line breaks, and where each stands.
struct JoinedText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each character its first byte, and the index of its line.
  private var offsets: [Int] = []
  private var lines: [Int] = []
  /// The places of the first characters of lines.
  private(set) var lineStarts: Set<Int> = []
  /// The numbers that a site has set before the slices of a long line.
  private(set) var sliceMarks: [Piece] = []
  /// The places where a slice goes on with what the one before it has broken off.
  private(set) var slices: Set<Int> = []

  private let source: SourceText

  /// O(*n*).
  init(source: SourceText) {
    self.source = source
    let marks = Self.sliceMarks(of: source)
    sliceMarks = marks.values.sorted { $0.start < $1.start }
    let utf8 = source.utf8.span
    for index in source.lines.indices {
      guard let content = source.content(ofLine: index) else { continue }
      lineStarts.insert(scalars.count)
      if let mark = marks[index], mark.start != sliceMarks.first?.start { slices.insert(scalars.count) }
      var offset = marks[index].map { Int($0.end) } ?? Int(content.start)
      while offset < Int(content.end) {
        let space = Characters.whiteSpace(utf8, at: offset)
        if space > 0 {
          offset += space
          continue
        }
        let length = Characters.length(lead: utf8[offset])
        let text = String(
          decoding: source.utf8[offset..<min(offset + length, Int(content.end))], as: UTF8.self)
        scalars.append(text.unicodeScalars.first ?? " ")
        offsets.append(offset)
        lines.append(index)
        offset += length
      }
    }
  }

  var count: Int { scalars.count }

  /// The index of the line that a character stands on.
  func line(of place: Int) -> Int { lines.indices.contains(place) ? lines[place] : source.lines.count }

  /// The byte that a character begins with.
  func offset(of place: Int) -> Int { offsets.indices.contains(place) ? offsets[place] : source.utf8.count }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Where the characters of a range stand, a piece a line.
  func pieces(_ range: Range<Int>) -> [Piece] {
    var result: [Piece] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, lines[end] == lines[start] { end += 1 }
      let last = offsets[end - 1]
      result.append(
        Piece(
          line: lines[start], start: offsets[start], end: last + Characters.length(lead: source.utf8[last])))
      start = end
    }
    return result
  }

  /// Characters that a slice has at least, and bytes that the number before it has at most.
  private static let slice = 150
  private static let mark = 6

  /// The numbers before slices, by line: lines that follow one another are numbered from 1, and all but the last are long.
  private static func sliceMarks(of source: SourceText) -> [Int: Piece] {
    var result: [Int: Piece] = [:]
    var run: [(line: Int, mark: Piece)] = []
    func close() {
      let isSliced = run.count >= 2 && run.dropLast().allSatisfy { length(ofLine: $0.line) >= slice }
      if isSliced { for (line, mark) in run { result[line] = mark } }
      run = []
    }
    func length(ofLine line: Int) -> Int { source.content(ofLine: line)?.bytes.count ?? 0 }
    for index in source.lines.indices {
      guard let content = source.content(ofLine: index) else { continue }
      let digits = source.utf8[content.bytes].prefix(mark).prefix { (0x30...0x39).contains($0) }
      let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
      let end = Int(content.start) + digits.count
      let isMark =
        number > 0 && end + 3 < Int(content.end)
        && String(decoding: source.utf8[end..<end + 3], as: UTF8.self) == "、"
      if !isMark || number != run.count + 1 { close() }
      if isMark, number == run.count + 1 {
        run.append((index, Piece(line: index, start: Int(content.start), end: end + 3)))
      }
    }
    close()
    return result
  }
}
