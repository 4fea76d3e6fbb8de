/// An encoding of text, under the name that people know it by.
package struct TextEncoding: Hashable, Sendable, CustomStringConvertible {
  /// The name to show: `UTF-8`, `GB18030`, or what MIME, IANA or ICU calls the encoding.
  package let label: String
  /// ICU's name of its converter.
  let converterName: String

  /// UTF-8, with or without a mark.
  package static let utf8 = TextEncoding(label: "UTF-8", converterName: "UTF-8")
  /// UTF-16, low byte first.
  package static let utf16LE = TextEncoding(label: "UTF-16LE", converterName: "UTF-16LE")
  /// UTF-16, high byte first.
  package static let utf16BE = TextEncoding(label: "UTF-16BE", converterName: "UTF-16BE")
  /// UTF-32, low byte first.
  package static let utf32LE = TextEncoding(label: "UTF-32LE", converterName: "UTF-32LE")
  /// UTF-32, high byte first.
  package static let utf32BE = TextEncoding(label: "UTF-32BE", converterName: "UTF-32BE")
  /// UTF-16 of either byte order: the mark or the shape of the text decides.
  package static let utf16 = TextEncoding(label: "UTF-16", converterName: "UTF-16")
  /// The Chinese national standard, and the reading of all that calls itself GBK, CP936 or GB2312.
  package static let gb18030 = TextEncoding(label: "GB18030", converterName: "gb18030")
  /// Big5 as Windows has it (code page 950).
  package static let big5 = TextEncoding(label: "Big5", converterName: "windows-950-2000")
  /// Big5 with the Hong Kong supplement.
  package static let big5HKSCS = TextEncoding(label: "Big5-HKSCS", converterName: "ibm-1375_P100-2008")

  private static let known: [TextEncoding] = [
    .utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE, .utf16, .gb18030, .big5, .big5HKSCS,
  ]

  /// ICU's converters for subsets of GB18030.
  ///
  /// A file that is called GB2312 often holds characters of GBK, so that all of them are read as GB18030
  /// (as the WHATWG Encoding Standard does).
  private static let subsetsOfGB18030: Set<String> = [
    "ibm-1383_P110-1999", "windows-936-2000", "ibm-1386_P100-2001", "ibm-1386_P110-1997",
  ]

  /// Words that people use and ICU does not know.
  private static let extraWords: [String: TextEncoding] = [
    "utf-8-sig": .utf8, "utf8-sig": .utf8, "utf-8-bom": .utf8, "x-gbk": .gb18030, "936": .gb18030,
    "54936": .gb18030, "950": .big5, "big5-eten": .big5, "65001": .utf8,
  ]

  /// The encoding that a user's word names, in any case, with any of the aliases that ICU knows.
  ///
  /// Throws ``DecodingFailure/unknownEncoding(_:)`` for any other word.
  package init(word: String) throws(DecodingFailure) {
    let plain = word.lowercased()
    if let extra = Self.extraWords[plain] {
      self = extra
      return
    }
    // ICU skips what is neither letter nor digit, takes a comma for options and holds 60 bytes.
    let isName = word.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":")].contains(byte)
      }
    }
    guard isName, (1...59).contains(word.utf8.count), let names = Border.encodingNames(for: word) else {
      throw .unknownEncoding(word)
    }
    self.init(converter: names.canonical, standardName: names.standard)
  }

  /// The encoding behind a name that ICU itself gave; nil when it does not know it after all.
  init?(detected name: String) {
    guard let names = Border.encodingNames(for: name) else { return nil }
    self.init(converter: names.canonical, standardName: names.standard)
  }

  private init(converter: String, standardName: String?) {
    if Self.subsetsOfGB18030.contains(converter) {
      self = .gb18030
    } else if let known = Self.known.first(where: { $0.converterName == converter }) {
      self = known
    } else {
      self.init(label: standardName ?? converter, converterName: converter)
    }
  }

  private init(label: String, converterName: String) {
    self.label = label
    self.converterName = converterName
  }

  /// The label.
  package var description: String { label }
}
