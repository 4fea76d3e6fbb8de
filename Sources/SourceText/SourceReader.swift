package import ICUText
package import Provenance

/// A dump as text, with what was unusual about its bytes.
package struct DecodedSource: Sendable {
  package var source: SourceText
  /// The encoding that was used, by its usual name.
  package var encoding: String
  package var findings: [Finding]
}

/// Reads bytes: decodes, folds look-alikes, cuts into lines.
package enum SourceReader {
  /// Decodes and folds a dump and cuts it into lines.
  ///
  /// - Parameters:
  ///   - bytes: The dump as it was found.
  ///   - encoding: The name of the encoding, or `nil` to find it.
  /// - Returns: The text, its encoding, and what was unusual about it.
  /// - Throws: ``ICUText/DecodingFailure`` when the bytes are no text in that encoding, or in any.
  /// - Complexity: O(*n*).
  package static func read(_ bytes: [UInt8], encoding: String?) throws(DecodingFailure) -> DecodedSource {
    var named: TextEncoding?
    if let encoding { named = try TextEncoding(word: encoding) }
    let decoded = try TextDecoder.decode(bytes, as: named)
    let folded = TextFolding.fold(decoded.utf8)
    let readings = PinyinMarks.silenced(folded.utf8)
    let source = SourceText(utf8: readings.utf8)
    var findings: [Finding] = []
    if readings.count > 0 {
      findings.append(
        SourceRules.readingsInserted.finding(
          Message(
            "\(readings.count) readings in brackets were passed over.", "文中插入的\(readings.count)处拼音注音已略去。")))
    }
    if let confidence = decoded.confidence {
      findings.append(
        SourceRules.encodingGuessed.finding(
          Message(
            "Read as \(decoded.encoding.label), guessed with confidence \(confidence) of 100; give the encoding with --encoding.",
            "按\(decoded.encoding.label)读取（猜测，置信度\(confidence)/100）；请用 --encoding 指定编码。")))
    }
    findings += suspicious(folded, in: source)
    return DecodedSource(source: source, encoding: decoded.encoding.label, findings: findings)
  }

  /// One finding for each kind of character that should not be there, with its lines.
  private static func suspicious(_ folded: FoldedText, in source: SourceText) -> [Finding] {
    var lines: [SuspiciousCharacter.Kind: [Int]] = [:]
    var examples: [SuspiciousCharacter.Kind: Unicode.Scalar] = [:]
    var index = 0
    for character in folded.suspicious {
      while index + 1 < source.lines.count, Int(source.lines[index].end) < character.offset { index += 1 }
      lines[character.kind, default: []].append(
        index < source.lines.count ? Int(source.lines[index].number) : 0)
      if examples[character.kind] == nil { examples[character.kind] = character.scalar }
    }
    return SuspiciousCharacter.Kind.allCases.compactMap { kind in
      guard let places = lines[kind], let example = examples[kind] else { return nil }
      let rule: Rule =
        switch kind {
        case .privateUse: SourceRules.privateUse
        case .replacement: SourceRules.replacement
        case .control, .noncharacter: SourceRules.control
        }
      let code = "U+" + String(example.value, radix: 16, uppercase: true)
      let more = folded.suspiciousCount > folded.suspicious.count
      return rule.finding(
        Message(
          "\(more ? "At least " : "")\(places.count) such characters, the first is \(code). \(rule.summary.english)",
          "\(more ? "至少" : "共")\(places.count)处，首个为\(code)。\(rule.summary.chinese)"),
        lines: LineRange.covering(places))
    }
  }
}
