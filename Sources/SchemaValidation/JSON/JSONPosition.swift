/// A place in a text as people count.
public struct JSONPosition: Sendable, Hashable, Comparable {
  /// 1-based.
  public var line: Int
  /// 1-based, in Unicode scalars.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: JSONPosition, right: JSONPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where the lines of a text begin: offsets become positions.
public struct JSONLineTable: Sendable {
  /// The offset of each line's first byte, ascending.
  private var starts: [Int] = [0]
  /// How many characters begin before each block of the text, so that no position costs a long line.
  private var characters: [Int] = [0]
  private let bytes: [UInt8]

  private static let block = 4096

  /// Finds the lines (LF, CR, CR LF) of a UTF-8 text.
  ///
  /// O(*n*).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var count = 0
    var previous: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == 0x0A, previous == 0x0D {
        starts[starts.count - 1] = place + 1
      } else if byte == 0x0A || byte == 0x0D {
        starts.append(place + 1)
      }
      previous = byte
      if (place + 1) % Self.block == 0 { characters.append(count) }
    }
  }

  /// The position of an offset in bytes; one past the end is the end.
  ///
  /// O(log *lines*).
  public func position(of offset: Int) -> JSONPosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    // A byte order mark is no column.
    let mark = low == 0 && offset >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    return JSONPosition(
      line: low + 1, column: charactersBefore(offset) - charactersBefore(starts[low]) + 1 - mark)
  }

  /// The offset of a line's first byte and the one after its last, without its end; `nil` for no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func charactersBefore(_ offset: Int) -> Int {
    let block = offset / Self.block
    return bytes[(block * Self.block)..<offset].reduce(into: characters[block]) {
      if $1 & 0xC0 != 0x80 { $0 += 1 }
    }
  }
}
