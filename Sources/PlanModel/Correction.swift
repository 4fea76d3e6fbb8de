public import Provenance

/// What a person says that a cell of a plan should have been read as, and why.
///
/// It names its place by ids of the dataset and gives a text, which is read again like the cell's own: never a
/// value. A file of them is described by `Schemas/corrections.schema.json`.
public struct Correction: Sendable, Hashable {
  /// The field that is corrected, by its name in the dataset.
  public enum Field: String, Sendable, CaseIterable {
    case name
    case category
    case number
    case leaders
    case lead
    case contacts
    case cooperating
    case deadline
    case schedule
    case target
    case allocations
    case note
  }

  /// The id of the project: `2024-29`.
  public var project: String
  /// The id of the measure, where the field is one of a measure: `2024-29/5`.
  public var measure: String?
  public var field: Field
  /// The region whose share it is, for ``Field/allocations`` and for no other field.
  public var region: String?
  /// The place of one step, from 1, for ``Field/schedule``; `nil` for the whole schedule.
  public var step: Int?
  /// What must have been read for the correction to apply; `nil` for anything.
  public var was: String?
  /// What the cell says, as it would be printed; empty for a blank cell.
  public var text: String
  /// Why, in the words of the person.
  public var reason: String
  /// The codes of the findings about the reading of the field that the correction answers.
  public var settles: [FindingCode]

  public init(
    project: String, measure: String? = nil, field: Field, region: String? = nil, step: Int? = nil,
    was: String? = nil, text: String, reason: String, settles: [FindingCode] = []
  ) {
    self.project = project
    self.measure = measure
    self.field = field
    self.region = region
    self.step = step
    self.was = was
    self.text = text
    self.reason = reason
    self.settles = settles
  }
}

/// A correction that was applied, as the dataset shows it.
public struct AppliedCorrection: Sendable, Hashable {
  public var project: String
  public var measure: String?
  public var field: Correction.Field
  public var region: String?
  /// The place of the step in the schedule as it was read, from 1.
  public var step: Int?
  /// The text of the field as it was read; names and organisations with 、 between them.
  public var before: String
  /// The text that took its place.
  public var after: String
  public var reason: String
  /// The codes of the findings that it answered and that are therefore not in the dataset, one for each finding.
  public var settled: [FindingCode]

  public init(_ correction: Correction, before: String, settled: [FindingCode]) {
    project = correction.project
    measure = correction.measure
    field = correction.field
    region = correction.region
    step = correction.step
    self.before = before
    after = correction.text
    reason = correction.reason
    self.settled = settled
  }
}
