public import Provenance
public import Quantities

/// One project (实事项目) of a plan.
public struct Project: Sendable, Equatable {
  /// `year-number`, with `-n` for the second and later projects of one number: `2023-01-2`.
  public var id: String
  /// The number printed beside it, its own or its category's.
  public var number: Int?
  public var category: String?
  public var name: String
  /// The leaders of the government in charge (分管领导).
  public var leaders: [String]
  /// The organisations that lead (牵头单位).
  public var lead: [String]
  /// The persons who answer for the project in the leading organisations (责任人).
  public var contacts: [String]
  /// The organisations that take part (配合单位).
  public var cooperating: [String]
  public var deadline: Period?
  public var schedule: [ScheduleStep]
  public var measures: [Measure]
  /// The remark beside the project (备注); remarks beside one measure stand there.
  public var note: String?
  /// Cells of columns that are none of the above, with their headers.
  public var other: [OtherCell]
  /// The lines of the dump that it was read from.
  public var lines: [LineRange]
  /// Where every field stands in the dump; empty unless asked for.
  public var provenance: [FieldProvenance]

  public init(
    id: String, number: Int? = nil, category: String? = nil, name: String, leaders: [String] = [],
    lead: [String] = [], contacts: [String] = [], cooperating: [String] = [], deadline: Period? = nil,
    schedule: [ScheduleStep] = [], measures: [Measure] = [], note: String? = nil, other: [OtherCell] = [],
    lines: [LineRange] = [], provenance: [FieldProvenance] = []
  ) {
    self.id = id
    self.number = number
    self.category = category
    self.name = name
    self.leaders = leaders
    self.lead = lead
    self.contacts = contacts
    self.cooperating = cooperating
    self.deadline = deadline
    self.schedule = schedule
    self.measures = measures
    self.note = note
    self.other = other
    self.lines = lines
    self.provenance = provenance
  }
}

/// One step of a project's schedule (进度安排).
public struct ScheduleStep: Sendable, Equatable {
  public var text: String
  /// The heading in brackets above the step: `托位建设`.
  public var group: String?
  public var period: Period?
  public var quantities: [Quantity]

  public init(text: String, group: String? = nil, period: Period? = nil, quantities: [Quantity] = []) {
    self.text = text
    self.group = group
    self.period = period
    self.quantities = quantities
  }
}

/// A cell of a column that is no field of the dataset.
public struct OtherCell: Sendable, Equatable {
  public var header: String
  public var text: String

  public init(header: String, text: String) {
    self.header = header
    self.text = text
  }
}

/// Where a field stands in the dump.
public struct FieldProvenance: Sendable, Equatable {
  /// The path of the field: `name`, `allocations.上城区`.
  public var field: String
  public var spans: [SourceSpan]

  public init(field: String, spans: [SourceSpan]) {
    self.field = field
    self.spans = spans
  }
}
