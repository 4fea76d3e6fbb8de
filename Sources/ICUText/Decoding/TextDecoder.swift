/// Bytes to text, by strict decoding in the encoding that the bytes show.
///
/// The order when the user names no encoding:
/// 1. A byte order mark decides.
/// 2. Bytes that are valid UTF-8, with no zero byte and few control characters, are UTF-8.
/// 3. UTF-8, UTF-16 of both byte orders, GB18030 and Big5 are priced (``Plausibility``), faults
///    included, and the cheapest is decoded strictly. A damaged file therefore fails in the encoding
///    it is in, with the place of the damage; it is never read as something else that happens to be
///    valid. Big5 becomes Big5-HKSCS when that leaves less undefined or in private use. When two
///    readings of a few characters cost nearly the same, the result carries a confidence.
/// 4. Zero bytes or many control characters that are left by now mean that the file is not text.
/// 5. ICU's detector guesses, and the result carries its confidence.
package enum TextDecoder {
  /// Decodes bytes as text.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - requested: the encoding that the user named; nil to find out.
  /// - Returns: valid UTF-8 without a byte order mark. When the bytes are that already, the same
  ///   array. No bytes are an empty UTF-8 text.
  /// - Throws: ``DecodingFailure`` with the place of the first fault. O(*n*).
  package static func decode(
    _ bytes: [UInt8], as requested: TextEncoding? = nil
  ) throws(DecodingFailure) -> DecodedText {
    if let mark = ByteOrderMark(at: bytes) {
      if let requested, !mark.agrees(with: requested) {
        throw .contradictoryMark(mark: mark.encoding, requested: requested)
      }
      return try text(bytes, mark.length, mark.encoding)
    }
    if let requested {
      return try text(bytes, 0, requested == .utf16 ? likelierUTF16(bytes) : requested)
    }
    let scan = UTF8Scan(bytes.span)
    if case .valid(controls: 0, zeros: 0) = scan {
      return DecodedText(
        utf8: bytes, encoding: .utf8, byteOrderMark: false, confidence: doubtOfUTF8(bytes))
    }
    return try decodeByShape(bytes, scan)
  }

  /// 50 for a few bytes that are UTF-8 by chance, as two ideographs of GB18030 can be; else nil.
  private static func doubtOfUTF8(_ bytes: [UInt8]) -> Int? {
    guard bytes.count <= 64, bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let best = EncodingShape(of: bytes)
    return best.encoding != .utf8 && best.isPlausible ? 50 : nil
  }

  private static func text(
    _ bytes: [UInt8], _ start: Int, _ encoding: TextEncoding
  ) throws(DecodingFailure) -> DecodedText {
    DecodedText(
      utf8: try StrictDecoding.decode(bytes, from: start, as: encoding), encoding: encoding,
      byteOrderMark: start > 0, confidence: nil)
  }

  private static func decodeByShape(
    _ bytes: [UInt8], _ scan: UTF8Scan
  ) throws(DecodingFailure) -> DecodedText {
    let best = EncodingShape(of: bytes)
    if case .valid(let controls, _) = scan, !(best.isUTF16 && best.isPlausible) {
      // Valid UTF-8 with a control character here and there, as some extractors leave them.
      if controls <= bytes.count / 10 { return try text(bytes, 0, .utf8) }
      throw binary(bytes)
    }
    if best.isPlausible {
      let decoded = best.encoding == .big5 ? try decodeBig5(bytes) : try text(bytes, 0, best.encoding)
      if best.isUTF16 || controlCount(bytes) <= bytes.count / 10 {
        return DecodedText(
          utf8: decoded.utf8, encoding: decoded.encoding, byteOrderMark: false,
          confidence: best.confidence)
      }
    }
    if bytes.contains(0) || controlCount(bytes) > bytes.count / 10 { throw binary(bytes) }
    return try guess(bytes, best)
  }

  /// Windows' Big5, or the Hong Kong supplement when that explains more of the bytes.
  private static func decodeBig5(_ bytes: [UInt8]) throws(DecodingFailure) -> DecodedText {
    let plain = Result { () throws(DecodingFailure) in try text(bytes, 0, .big5) }
    if case .success(let decoded) = plain, privateUseCount(decoded.utf8) == 0 { return decoded }
    guard let other = try? text(bytes, 0, .big5HKSCS) else { return try plain.get() }
    if case .success(let decoded) = plain, privateUseCount(decoded.utf8) <= privateUseCount(other.utf8) {
      return decoded
    }
    return other
  }

  /// The detector's first guess that decodes, or what the shape says when the shape decodes and the
  /// detector is less sure than 50 of 100.
  ///
  /// A detector that gives up on a few bytes guesses nothing.
  private static func guess(
    _ bytes: [UInt8], _ best: EncodingShape
  ) throws(DecodingFailure) -> DecodedText {
    let guesses = (try? Border.guesses(for: bytes)) ?? []
    let shape = Result { () throws(DecodingFailure) in
      try StrictDecoding.decode(bytes, from: 0, as: best.encoding)
    }
    let sure = (try? shape.get()) == nil ? 1 : 50
    for guess in guesses where guess.confidence >= sure {
      guard let encoding = TextEncoding(detected: guess.name),
        let utf8 = try? StrictDecoding.decode(bytes, from: 0, as: encoding)
      else { continue }
      return DecodedText(
        utf8: utf8, encoding: encoding, byteOrderMark: false, confidence: guess.confidence)
    }
    let confidence = guesses.first { TextEncoding(detected: $0.name) == best.encoding }?.confidence
    return DecodedText(
      utf8: try shape.get(), encoding: best.encoding, byteOrderMark: false, confidence: confidence ?? 0)
  }

  private static func likelierUTF16(_ bytes: [UInt8]) -> TextEncoding {
    let little = Plausibility.ofUTF16(bytes.span, lowFirst: true, isWhole: true)
    let big = Plausibility.ofUTF16(bytes.span, lowFirst: false, isWhole: true)
    return big.cost < little.cost ? .utf16BE : .utf16LE
  }

  private static func controlCount(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { isControl($1) ? $0 &+ 1 : $0 }
  }

  private static func binary(_ bytes: [UInt8]) -> DecodingFailure {
    let first = bytes.firstIndex(where: isControl) ?? 0
    return .binary(
      firstControl: first, line: lineNumber(at: first, in: bytes, as: .utf8),
      controls: controlCount(bytes))
  }

  /// The number of characters from U+E000 to U+F8FF in valid UTF-8.
  private static func privateUseCount(_ utf8: [UInt8]) -> Int {
    var count = 0
    for index in utf8.indices.dropLast() {
      let lead = utf8[index]
      if lead == 0xEE || (lead == 0xEF && utf8[index + 1] < 0xA4) { count += 1 }
    }
    return count
  }
}
