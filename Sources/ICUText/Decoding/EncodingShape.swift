/// The reading of bytes that costs the least, among the encodings of Chinese text.
struct EncodingShape {
  /// The encoding of the reading.
  let encoding: TextEncoding
  /// Whether the reading may be trusted without asking the detector.
  let isPlausible: Bool

  /// How much dearer the next reading is, in tenths of a bit.
  let margin: Int

  /// How sure the choice is, 50 to 99, when the margin is less than 10 bits; nil when it is wide.
  ///
  /// Only files of a few characters have so narrow a margin.
  var confidence: Int? { margin < 100 ? 50 + margin / 2 : nil }

  /// Whether the bytes are UTF-16 of one byte order.
  var isUTF16: Bool { encoding == .utf16LE || encoding == .utf16BE }

  /// The number of bytes that are priced: enough to tell, at a bounded cost.
  static let sampleLength = 1 << 18

  /// Prices the readings, from the first byte that is not plain ASCII on.
  ///
  /// O(1) beyond the sample.
  ///
  /// A tie goes to the first in the list: UTF-8, GB18030, Big5, UTF-16.
  init(of bytes: [UInt8]) {
    let first = bytes.firstIndex { $0 >= 0x80 || $0 == 0 } ?? 0
    let start = first & ~1
    let end = min(bytes.count, start + Self.sampleLength)
    let isWhole = end == bytes.count
    let sample = bytes.span.extracting(start..<end)
    let readings: [(TextEncoding, Plausibility)] = [
      (.utf8, .ofUTF8(sample, isWhole: isWhole)),
      (.gb18030, .ofGB18030(sample, isWhole: isWhole)),
      (.big5, .ofBig5(sample, isWhole: isWhole)),
      (.utf16LE, .ofUTF16(sample, lowFirst: true, isWhole: isWhole)),
      (.utf16BE, .ofUTF16(sample, lowFirst: false, isWhole: isWhole)),
    ]
    var best = readings[0]
    var next = Int.max
    for reading in readings.dropFirst() {
      if reading.1.cost < best.1.cost {
        next = best.1.cost
        best = reading
      } else {
        next = min(next, reading.1.cost)
      }
    }
    encoding = best.0
    isPlausible = best.1.isPlausible
    margin = next - best.1.cost
  }
}
