public import Provenance
public import Quantities

/// One target of a project, and how it is shared out.
public struct Measure: Sendable, Equatable {
  /// Where a measure comes from.
  public enum Origin: String, Sendable, CaseIterable {
    /// A row of the table with a target or shares of its own.
    case row
    /// An amount found in a name or a task text.
    case prose
  }

  /// The id of its project, a slash, and its place there from 1: `2024-29/1`.
  public var id: String
  public var origin: Origin
  /// The name that its row prints, when the project has several rows with names of their own.
  public var name: String?
  /// What is counted: `城乡公交线路`.
  public var subject: String?
  public var target: Target?
  /// The id of the measure that this one is a part of.
  public var within: String?
  /// Text in the place of the shares, or beside them.
  public var note: String?
  /// One for every region of its table, in the order of the columns; empty where a note takes their place.
  public var allocations: [Allocation]
  /// The lines of the dump that it was read from.
  public var lines: [LineRange]
  /// Where every field stands in the dump; empty unless asked for.
  public var provenance: [FieldProvenance]

  public init(
    id: String, origin: Origin, name: String? = nil, subject: String? = nil, target: Target? = nil,
    within: String? = nil, note: String? = nil, allocations: [Allocation] = [], lines: [LineRange] = [],
    provenance: [FieldProvenance] = []
  ) {
    self.id = id
    self.origin = origin
    self.name = name
    self.subject = subject
    self.target = target
    self.within = within
    self.note = note
    self.allocations = allocations
    self.lines = lines
    self.provenance = provenance
  }
}

/// A target as printed: an amount, or words such as `全覆盖` that hold none.
public enum Target: Sendable, Equatable {
  case amount(Quantity)
  case words(String)

  /// The text as printed.
  public var text: String {
    switch self {
    case .amount(let quantity): quantity.text
    case .words(let text): text
    }
  }

  /// The amount, if it is one.
  public var quantity: Quantity? {
    if case .amount(let quantity) = self { quantity } else { nil }
  }
}

/// The share of one region.
public struct Allocation: Sendable, Equatable {
  /// What the cell of a region says.
  public enum State: Sendable, Equatable {
    /// An amount.
    case value(Quantity)
    /// A dash, or 无 in its place, as printed: the plan declares that there is nothing. This is not zero.
    case dash(String)
    /// An empty cell: the plan says nothing.
    case blank
    /// Words in the place of an amount.
    case note(String)
  }

  public var region: String
  public var state: State

  public init(region: String, state: State) {
    self.region = region
    self.state = state
  }

  /// The amount, if there is one.
  public var quantity: Quantity? {
    if case .value(let quantity) = state { quantity } else { nil }
  }
}
