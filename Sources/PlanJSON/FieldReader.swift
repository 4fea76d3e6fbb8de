import Provenance
import Quantities
import SchemaValidation

/// Reads the values that the fields of a dataset have from the tape of a JSON text.
///
/// Every function throws for a value of another kind, with its node; none traps, whatever the text.
struct FieldReader {
  let text: JSONText
  /// The unit that was read last; see ``unit(_:_:)``.
  var lastUnit: UnitOnTape?

  init(_ text: JSONText) { self.text = text }

  /// The fault of a value that is not what was expected.
  func unexpected(_ node: JSONText.Node, _ english: String, _ chinese: String) -> FieldFault {
    FieldFault(node: node, expected: Message(english, chinese), found: text.valueInWords(of: node))
  }

  // MARK: Objects

  func object(_ node: JSONText.Node) throws(FieldFault) -> ObjectReader {
    guard text.kind(of: node) == .object else { throw unexpected(node, "an object", "对象") }
    return ObjectReader(node, in: text)
  }

  /// The value of a member that must be there.
  func member(_ key: JSONKey, _ object: inout ObjectReader) throws(FieldFault) -> JSONText.Node {
    if let value = object.member(key, in: text) { return value }
    throw FieldFault(
      node: object.object, expected: Message("the member “\(key.name)”", "有成员“\(key.name)”"),
      found: Message("none", "没有"))
  }

  /// The value of a member that may be left out.
  func optional(_ key: JSONKey, _ object: inout ObjectReader) -> JSONText.Node? {
    object.member(key, in: text)
  }

  /// Sees to it that all members of an object have been read.
  func finish(_ object: ObjectReader) throws(FieldFault) {
    guard let stray = object.stray(in: text) else { return }
    let name = text.valueInWords(of: stray)
    let first = text.members(of: object.object).first { other in
      other < stray
        && text.text(of: other).map { Array($0.utf8) } == text.text(of: stray).map { Array($0.utf8) }
    }
    guard first == nil else {
      throw FieldFault(
        node: stray, expected: Message("each member once", "成员不重复"),
        found: Message("\(name.english) twice", "\(name.chinese)重复"))
    }
    throw FieldFault(
      node: stray, expected: Message("no members but those of the schema", "只有模式规定的成员"), found: name)
  }

  // MARK: Lists

  /// The items of an array, each read by a function of this reader.
  mutating func list<Item>(
    _ node: JSONText.Node,
    _ item: (inout FieldReader, JSONText.Node) throws(FieldFault) -> Item
  ) throws(FieldFault) -> [Item] {
    guard text.kind(of: node) == .array else { throw unexpected(node, "an array", "数组") }
    var items: [Item] = []
    items.reserveCapacity(text.count(of: node))
    let end = text.after(node)
    var place = node + 1
    while place < end {
      items.append(try item(&self, place))
      place = text.after(place)
    }
    return items
  }

  mutating func strings(_ node: JSONText.Node) throws(FieldFault) -> [String] {
    try list(node) { (reader, item) throws(FieldFault) in try reader.string(item) }
  }

  // MARK: Values

  func isNull(_ node: JSONText.Node) -> Bool { text.kind(of: node) == .null }

  func string(_ node: JSONText.Node) throws(FieldFault) -> String {
    if let string = text.text(of: node) { return string }
    throw unexpected(node, "a text", "文字")
  }

  func stringOrNull(_ node: JSONText.Node) throws(FieldFault) -> String? {
    if isNull(node) { return nil }
    if let string = text.text(of: node) { return string }
    throw unexpected(node, "a text or null", "文字或null")
  }

  /// A value that must be null.
  func null(_ node: JSONText.Node, _ english: String, _ chinese: String) throws(FieldFault) {
    guard isNull(node) else { throw unexpected(node, "null " + english, chinese + "为null") }
  }

  /// One of some words.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: JSONText.Node, _: Word.Type = Word.self
  ) throws(FieldFault) -> Word {
    if let string = text.text(of: node), let word = Word(rawValue: string) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw unexpected(node, "one of \(known)", "\(known) 之一")
  }

  /// A whole number, however it is written: `3`, `3.0`.
  func integer(_ node: JSONText.Node) throws(FieldFault) -> Int {
    if let number = decimalIfOne(node)?.integer { return number }
    throw unexpected(node, "a whole number of at most 18 digits", "不超过18位的整数")
  }

  func integerOrNull(_ node: JSONText.Node) throws(FieldFault) -> Int? {
    isNull(node) ? nil : try integer(node)
  }

  /// A number, exactly.
  func decimal(_ node: JSONText.Node) throws(FieldFault) -> ExactDecimal {
    if let number = decimalIfOne(node) { return number }
    throw unexpected(node, "a number of at most 18 significant digits", "有效数字不超过18位的数")
  }

  /// The number of the characters that stand there, exponents included; `nil` for a value of another kind and
  /// for a number that does not fit.
  private func decimalIfOne(_ node: JSONText.Node) -> ExactDecimal? {
    let kind = text.kind(of: node)
    guard kind == .integer || kind == .decimal else { return nil }
    return text.withBytes(of: node) { span in
      var mantissa = span.count
      for place in span.indices where span[place] | 0x20 == UInt8(ascii: "e") { mantissa = place }
      let value = ExactDecimal(utf8: span, 0..<mantissa)
      return mantissa == span.count
        ? value : value?.multiplied(byPowerOfTen: Self.power(span, from: mantissa + 1))
    }
  }

  /// The power of ten behind an `e`; what leaves the range of a number stays outside it.
  private static func power(_ span: Span<UInt8>, from start: Int) -> Int {
    var power = 0
    for place in start..<max(start, span.count) {
      let digit = Int(span[place]) - Int(UInt8(ascii: "0"))
      if digit >= 0 { power = min(power * 10 + digit, 100_000) }
    }
    return start < span.count && span[start] == UInt8(ascii: "-") ? -power : power
  }

  /// A day: `2024-11-30`.
  func dateOrNull(_ node: JSONText.Node) throws(FieldFault) -> CalendarDate? {
    if isNull(node) { return nil }
    let date: CalendarDate? =
      text.isText(node)
      ? text.withBytes(of: node) { span in
        guard span.count == 10, span[4] == UInt8(ascii: "-"), span[7] == UInt8(ascii: "-"),
          let year = Self.digits(span, 0..<4), let month = Self.digits(span, 5..<7),
          let day = Self.digits(span, 8..<10)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
      } : nil
    if let date { return date }
    throw unexpected(node, "a day of the calendar (2024-11-30) or null", "日期（2024-11-30）或null")
  }

  private static func digits(_ span: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for place in range {
      let digit = span[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Lines of the dump: `[[5, 6], [9, 9]]`.
  mutating func lines(_ node: JSONText.Node) throws(FieldFault) -> [LineRange] {
    try list(node) { (reader, pair) throws(FieldFault) in
      guard reader.text.kind(of: pair) == .array, reader.text.count(of: pair) == 2 else {
        throw reader.unexpected(pair, "a first and a last line ([5, 6])", "首行与末行（[5, 6]）")
      }
      return LineRange(try reader.integer(pair + 1), try reader.integer(reader.text.after(pair + 1)))
    }
  }
}
