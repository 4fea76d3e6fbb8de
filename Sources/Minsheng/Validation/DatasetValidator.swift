import PlanJSON
import Reports
import SchemaValidation

/// Says what is wrong with JSON files: against a schema, and a dataset against itself.
///
/// Without a schema of the user's own, a file is judged by what it is: a dataset by `dataset.schema.json` and then by
/// all checks that need no dump, a file of corrections by its schema. A file is never changed.
public struct DatasetValidator: Sendable {
  /// The largest file that is read, in bytes: 1 GiB.
  public static let largestFile = 1 << 30
  /// How many violations are looked for in one file.
  static let mostViolations = 100_000

  /// What the findings of rules weigh.
  public var policy: SeverityPolicy
  /// Which findings are shown: those of this severity and above.
  public var shownFrom = Severity.warning
  /// How many findings of a file are shown, the worst first; `nil` for all.
  public var mostFindings: Int?
  /// The findings that are known and not to be shown again.
  public var baseline: Baseline?
  private let schema: JSONSchema?

  public init() {
    policy = SeverityPolicy()
    schema = nil
  }

  /// A validator that judges by a schema of the user's own, and by nothing else.
  ///
  /// - Parameters:
  ///   - schema: The schema (JSON Schema 2020-12) and its file name.
  ///   - references: Documents that it refers to, by their file names or their `$id`.
  ///   - assertsFormat: Whether `format` is checked.
  /// - Throws: What is wrong with a schema, and where.
  public init(
    schema: (bytes: [UInt8], name: String), references: [(bytes: [UInt8], name: String)] = [],
    assertsFormat: Bool = false
  ) throws(SchemaFailure) {
    var library = SchemaLibrary()
    for reference in references { library.add(try Self.text(reference), at: reference.name) }
    let text = try Self.text(schema)
    do throws(SchemaFault) {
      self.schema = try JSONSchema(text, uri: schema.name, library: library, assertsFormat: assertsFormat)
    } catch let fault {
      throw SchemaFailure(
        file: fault.document, line: fault.position.line, column: fault.position.column,
        message: Message(fault.message(in: .english), fault.message(in: .chinese)))
    }
    policy = SeverityPolicy()
  }

  private static func text(_ file: (bytes: [UInt8], name: String)) throws(SchemaFailure) -> JSONText {
    do throws(JSONFault) {
      return try JSONText(file.bytes)
    } catch {
      throw SchemaFailure(
        file: file.name, line: error.position.line, column: error.position.column,
        message: Message(error.message(in: .english), error.message(in: .chinese)))
    }
  }

  /// Judges one file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path as the user named it.
  ///   - isLines: Whether each line is a document of its own (newline-delimited JSON).
  /// - Returns: What was found.
  /// - Complexity: O(*n*) for a file that follows its schema.
  public func validate(_ bytes: [UInt8], path: String, isLines: Bool = false) -> ValidatedFile {
    var found = FoundInFile()
    if isLines {
      var start = 0
      for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        if line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
          judge(Array(line), FilePart(firstLine: index, offset: start, path: path), into: &found)
        }
        start += line.count + 1
      }
    } else {
      judge(bytes, FilePart(firstLine: 0, offset: 0, path: path), into: &found)
    }
    return ValidatedFile(
      found, path: path, policy: policy, shownFrom: shownFrom, mostFindings: mostFindings, baseline: baseline)
  }

  private func judge(_ bytes: [UInt8], _ part: FilePart, into found: inout FoundInFile) {
    let text: JSONText
    do throws(JSONFault) {
      text = try JSONText(bytes)
    } catch {
      found.append(FoundFault(error, bytes, part).finding)
      return
    }
    // Only made where something is wrong.
    lazy var places = FindingPlaces(text, part)
    let kind = BundledSchema.kind(of: text)
    guard let schema = schema ?? kind.schema else {
      found.append(places.finding(kind.fault, node: kind.node(in: text)))
      return
    }
    let list = schema.violations(in: text, limit: Self.mostViolations)
    for violation in list.violations { found.append(places.finding(violation)) }
    found.isCut = found.isCut || list.isCut
    guard self.schema == nil, kind == .dataset, list.violations.isEmpty else { return }
    do throws(DatasetFault) {
      for finding in try DatasetRecheck(text).findings() { found.append(places.finding(finding)) }
    } catch {
      let node = text.node(at: error.pointer) ?? JSONText.root
      found.append(places.finding(ValidationRules.unreadable.finding(error.message), node: node))
    }
  }
}

/// Why a schema of the user's cannot be used, and where.
public struct SchemaFailure: Error, Sendable, Equatable {
  /// The file, as the user named it.
  public var file: String
  /// 1-based.
  public var line: Int
  /// 1-based, in characters.
  public var column: Int
  public var message: Message

  public init(file: String, line: Int, column: Int, message: Message) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

/// What was found in a file, before anybody asked how much of it is to be shown.
struct FoundInFile {
  private(set) var findings: [ReportedFinding] = []
  /// Whether there was more than was looked for.
  var isCut = false
  private var fingerprints: [String: Int] = [:]

  /// Takes a finding; of several with one fingerprint each gets a number.
  mutating func append(_ finding: ReportedFinding) {
    var finding = finding
    let count = fingerprints[finding.fingerprint, default: 0] + 1
    fingerprints[finding.fingerprint] = count
    if count > 1 { finding.fingerprint += "-\(count)" }
    findings.append(finding)
  }
}

/// A document in a file: the whole, or a line.
struct FilePart {
  /// How many lines come before it.
  var firstLine: Int
  /// How many bytes come before it.
  var offset: Int
  var path: String
}
