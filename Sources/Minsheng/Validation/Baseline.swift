import Reports
import SchemaValidation

/// The findings that a repository knows and lives with: `minsheng validate --baseline`.
///
/// Kept by file and fingerprint, which is made of the rule, the ids of project and measure and the value and not of
/// lines, so that what is known stays known when a dataset is converted again.
public struct Baseline: Sendable, Equatable {
  /// A finding that is known.
  struct Entry: Sendable, Hashable {
    var file: String
    var fingerprint: String
    var code: String
    var subject: String?
  }

  private(set) var entries: [Entry]

  /// The baseline of all that was found in some files.
  public init(_ files: [ValidatedFile]) {
    entries = files.flatMap { file in
      file.all.map { finding in
        Entry(
          file: Self.plain(file.report.path), fingerprint: finding.fingerprint, code: finding.code.rawValue,
          subject: finding.subject)
      }
    }.sorted {
      ($0.file, $0.code, $0.subject ?? "", $0.fingerprint) < (
        $1.file, $1.code, $1.subject ?? "", $1.fingerprint
      )
    }
  }

  /// Reads a baseline.
  ///
  /// - Throws: What is wrong with the file, and where.
  public init(reading bytes: [UInt8], name: String) throws(SchemaFailure) {
    let text: JSONText
    do throws(JSONFault) {
      text = try JSONText(bytes)
    } catch {
      throw SchemaFailure(
        file: name, line: error.position.line, column: error.position.column,
        message: Message(error.message(in: .english), error.message(in: .chinese)))
    }
    if let fault = BundledSchema.baseline.schema?.violations(in: text, limit: 1).violations.first {
      throw SchemaFailure(
        file: name, line: fault.position.line, column: fault.position.column,
        message: Message(
          "\(fault.instance.text): \(fault.message(in: .english))",
          "\(fault.instance.text)：\(fault.message(in: .chinese))"))
    }
    let list = text.member("baseline", of: JSONText.root).map { text.items(of: $0) } ?? []
    entries = list.map { item in
      func field(_ name: String) -> String? { text.member(name, of: item).flatMap { text.text(of: $0) } }
      return Entry(
        file: field("file") ?? "", fingerprint: field("fingerprint") ?? "", code: field("code") ?? "",
        subject: field("subject"))
    }
  }

  /// The fingerprints that are known of a file.
  func fingerprints(of path: String) -> Set<String> {
    let path = Self.plain(path)
    return Set(entries.filter { $0.file == path }.map(\.fingerprint))
  }

  /// How many findings it holds.
  public var count: Int { entries.count }

  /// The path as it stands in a baseline: without `./` in front.
  private static func plain(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  /// The baseline as JSON of `baseline.schema.json`: an entry a line, sorted, so that it is easy to review.
  public var json: [UInt8] {
    var text = "{\n  \"schemaVersion\": \"1.0\",\n  \"baseline\": ["
    for (index, entry) in entries.enumerated() {
      let members = [
        ("file", entry.file), ("code", entry.code), ("subject", entry.subject),
        ("fingerprint", entry.fingerprint),
      ].map { name, value in "\"\(name)\": " + (value.map(Self.quoted) ?? "null") }
      text += (index == 0 ? "" : ",") + "\n    {" + members.joined(separator: ", ") + "}"
    }
    text += entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return Array(text.utf8)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
