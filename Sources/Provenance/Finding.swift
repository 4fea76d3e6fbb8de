/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing needs to be done.
  case info
  /// A value was repaired, inferred or contradicts another: look at it.
  case warning
  /// A value is missing or cannot be trusted.
  case error

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// The stable kebab-case name of a rule, such as `sum-mismatch`.
public struct FindingCode: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }
}

/// One sentence for people, in both languages of the project.
public struct Message: Sendable, Hashable {
  public var english: String
  public var chinese: String

  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }
}

/// What was changed between the print and the value.
public struct Repair: Sendable, Hashable {
  /// What was done, as a kebab-case word: `cell-dropped`, `unit-inferred`.
  public var action: String
  /// What was printed.
  public var before: String
  /// How it was read.
  public var after: String

  public init(action: String, before: String, after: String) {
    self.action = action
    self.before = before
    self.after = after
  }
}

/// Another way to read the same place.
public struct Alternative: Sendable, Hashable {
  public var reading: String
  public var reason: Message

  public init(reading: String, reason: Message) {
    self.reading = reading
    self.reason = reason
  }
}

/// Something about the input that a person should know: a fault, a repair, a doubt.
///
/// Findings are values. A fault in the input never throws; only what cannot be read at all does. Long lists of
/// findings are put together and sorted, so one is kept small: 8 bytes, and its parts in one place.
public struct Finding: Sendable, Hashable {
  private var kept: Kept

  private indirect enum Kept: Sendable, Hashable {
    case parts(Parts)
  }

  private struct Parts: Sendable, Hashable {
    var code: FindingCode
    var severity: Severity
    var message: Message
    var project: String?
    var measure: String?
    var field: String?
    var lines: [LineRange]
    var repair: Repair?
    var alternatives: [Alternative]
  }

  private var parts: Parts {
    get {
      switch kept {
      case .parts(let parts): parts
      }
    }
    set { kept = .parts(newValue) }
  }

  public var code: FindingCode {
    get { parts.code }
    set { parts.code = newValue }
  }
  public var severity: Severity {
    get { parts.severity }
    set { parts.severity = newValue }
  }
  public var message: Message {
    get { parts.message }
    set { parts.message = newValue }
  }
  /// The id of the project concerned; `nil` when the finding is about the whole document.
  public var project: String? {
    get { parts.project }
    set { parts.project = newValue }
  }
  /// The id of the measure concerned.
  public var measure: String? {
    get { parts.measure }
    set { parts.measure = newValue }
  }
  /// The field concerned, by its name in the dataset: `target`, `allocations`.
  public var field: String? {
    get { parts.field }
    set { parts.field = newValue }
  }
  /// Where in the dump.
  public var lines: [LineRange] {
    get { parts.lines }
    set { parts.lines = newValue }
  }
  public var repair: Repair? {
    get { parts.repair }
    set { parts.repair = newValue }
  }
  public var alternatives: [Alternative] {
    get { parts.alternatives }
    set { parts.alternatives = newValue }
  }

  public init(
    _ code: FindingCode, _ severity: Severity, _ message: Message, project: String? = nil,
    measure: String? = nil, field: String? = nil, lines: [LineRange] = [], repair: Repair? = nil,
    alternatives: [Alternative] = []
  ) {
    kept = .parts(
      Parts(
        code: code, severity: severity, message: message, project: project, measure: measure, field: field,
        lines: lines, repair: repair, alternatives: alternatives))
  }
}
