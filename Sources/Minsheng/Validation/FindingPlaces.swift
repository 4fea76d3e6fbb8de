import PlanJSON
import Reports
import SchemaValidation

/// Gives findings about a document their places in it, and in the dump that it came from.
struct FindingPlaces {
  private let text: JSONText
  private let part: FilePart
  private let lines: JSONLineTable
  private let map: DatasetMap
  private var memory = DatasetMap.Memory()
  /// The name of the dump, where the document says it.
  private let source: String?
  private var stable: StablePointers

  init(_ text: JSONText, _ part: FilePart) {
    self.text = text
    self.part = part
    lines = JSONLineTable(text.bytes)
    map = DatasetMap(text)
    stable = StablePointers(text)
    let name = JSONPointer(["source", "name"])
    source = text.node(at: name).flatMap { text.text(of: $0) }
  }

  /// A violation of a schema.
  mutating func finding(_ violation: Violation) -> ReportedFinding {
    var isRepeated = false
    if case .repeatedName = violation.fault { isRepeated = true }
    let rule = isRepeated ? ValidationRules.nameRepeated : ValidationRules.schema
    let stable = stable.pointer(violation.instance)
    return ReportedFinding(
      rule.code, rule.severity,
      Message(violation.message(in: .english), violation.message(in: .chinese)),
      place: place(violation.range), pointer: violation.instance.text, subject: stable.subject,
      keyword: isRepeated ? nil : violation.keyword.text, excerpt: excerpt(violation.range),
      fingerprint: Fingerprint.of([rule.code.rawValue, violation.code, stable.text, value(violation.range)]))
  }

  /// A finding about a dataset.
  mutating func finding(_ finding: Finding) -> ReportedFinding {
    let place = map.place(of: finding, &memory)
    return reported(finding, node: place.node, pointer: place.pointer)
  }

  /// A finding about one value.
  func finding(_ finding: Finding, node: JSONText.Node) -> ReportedFinding {
    reported(finding, node: node, pointer: text.pointer(to: node))
  }

  /// The line on which a measure begins, or a project without measures; `nil` where it is not there.
  func line(ofMeasure id: String) -> Int? {
    map.node(ofMeasure: id).map {
      lines.position(of: text.sourceRange(of: $0).lowerBound).line + part.firstLine
    }
  }

  private func reported(_ finding: Finding, node: JSONText.Node, pointer: JSONPointer) -> ReportedFinding {
    let range = text.sourceRange(of: telling(node))
    let related = source.map { source in
      finding.lines.map { lines in
        RelatedPlace(path: source, lines: lines, message: Message("as printed in the dump", "原文所在行"))
      }
    }
    return ReportedFinding(
      finding.code, finding.severity, finding.message, place: place(range), pointer: pointer.text,
      subject: finding.measure ?? finding.project, related: related ?? [], excerpt: excerpt(range),
      fingerprint: Fingerprint.of([
        finding.code.rawValue, finding.project ?? "", finding.measure ?? "", finding.field ?? "",
        text.member("text", of: node) == nil
          ? value(text.markedRange(of: node)) : value(text.sourceRange(of: node)),
      ]))
  }

  /// What a fingerprint says of a value: a finding about another value is another finding, though the rule and the
  /// place are the same, and a baseline must not hide it.
  ///
  /// That is all of a text, a number, an amount, a period or a step, but for the spaces of its style; of any other
  /// container only the bracket, for lines of the dump may stand in it.
  private func value(_ range: Range<Int>) -> String {
    var isText = false
    var isEscaped = false
    var value: [UInt8] = []
    for byte in text.bytes[range.prefix(1_024)] {
      if !isText, byte <= 0x20 { continue }
      value.append(byte)
      if isEscaped {
        isEscaped = false
      } else if isText, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isText.toggle()
      }
    }
    return String(decoding: value, as: UTF8.self)
  }

  /// What of a value is marked, so that a person knows it at once: the id or the title of a project, a measure, a
  /// document; the text of an amount; else all of it.
  private func telling(_ node: JSONText.Node) -> JSONText.Node {
    for name in ["id", "title", "text"] {
      if let member = text.member(name, of: node), text.isText(member) { return member }
    }
    return node
  }

  private func place(_ range: Range<Int>) -> TextPlace {
    TextPlace(range, lines, part)
  }

  private func excerpt(_ range: Range<Int>) -> Excerpt {
    Excerpt(bytes: text.bytes.span, offset: range.lowerBound, length: range.count)
  }
}

/// A fault of a text that is not JSON.
struct FoundFault {
  let finding: ReportedFinding

  init(_ fault: JSONFault, _ bytes: [UInt8], _ part: FilePart) {
    let range = fault.offset..<min(bytes.count, fault.offset + (fault.found?.utf8.count ?? 0))
    let place = TextPlace(
      line: fault.position.line + part.firstLine, column: fault.position.column,
      endLine: fault.position.line + part.firstLine, endColumn: fault.position.column + 1,
      byteOffset: fault.offset + part.offset, byteLength: range.count)
    finding = ReportedFinding(
      ValidationRules.syntax.code, ValidationRules.syntax.severity,
      Message(fault.message(in: .english), fault.message(in: .chinese)), place: place,
      excerpt: Excerpt(bytes: bytes.span, offset: fault.offset, length: range.count),
      fingerprint: Fingerprint.of([ValidationRules.syntax.code.rawValue]))
  }
}

extension TextPlace {
  /// The place of a range of bytes in a part of a file.
  init(_ range: Range<Int>, _ lines: JSONLineTable, _ part: FilePart) {
    let (start, end) = (lines.position(of: range.lowerBound), lines.position(of: range.upperBound))
    self.init(
      line: start.line + part.firstLine, column: start.column, endLine: end.line + part.firstLine,
      endColumn: end.column, byteOffset: range.lowerBound + part.offset, byteLength: range.count)
  }
}

extension Violation {
  /// What is wrong, behind the pointer to what is concerned; without one for the whole document.
  var sentence: Message {
    let pointer = instance.text
    return Message(
      (pointer.isEmpty ? "" : pointer + ": ") + message(in: .english),
      (pointer.isEmpty ? "" : pointer + "：") + message(in: .chinese))
  }
}
