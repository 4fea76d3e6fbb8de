import PlanModel
import Provenance
import SchemaValidation

/// Reads what a dataset says beside its projects; the inverse of the functions of ``DatasetEncoder`` that write
/// it.
extension FieldReader {
  mutating func document(_ node: JSONText.Node) throws(FieldFault) -> Document {
    var members = try object(node)
    let title = try stringOrNull(try member(.title, &members))
    let label = try stringOrNull(try member(.label, &members))
    let year = try integerOrNull(try member(.year, &members))
    let kind: Document.Kind = try word(try member(.kind, &members))
    let jurisdiction = try jurisdiction(try member(.jurisdiction, &members))
    let regions = try list(try member(.regions, &members)) { (reader, item) throws(FieldFault) in
      try reader.region(item)
    }
    let columns = try list(try member(.columns, &members)) { (reader, item) throws(FieldFault) in
      try reader.column(item)
    }
    let notes = try strings(try member(.notes, &members))
    try finish(members)
    return Document(
      title: title, label: label, year: year, kind: kind, jurisdiction: jurisdiction, regions: regions,
      columns: columns, notes: notes)
  }

  private func jurisdiction(_ node: JSONText.Node) throws(FieldFault) -> Document.Jurisdiction? {
    if isNull(node) { return nil }
    var members = try object(node)
    let name = try string(try member(.name, &members))
    let code = try stringOrNull(try member(.code, &members))
    try finish(members)
    return Document.Jurisdiction(name: name, code: code)
  }

  private func region(_ node: JSONText.Node) throws(FieldFault) -> Region {
    var members = try object(node)
    let name = try string(try member(.name, &members))
    let role: Region.Role = try word(try member(.role, &members))
    let code = try stringOrNull(try member(.code, &members))
    try finish(members)
    return Region(name: name, role: role, code: code)
  }

  private func column(_ node: JSONText.Node) throws(FieldFault) -> Document.Column {
    var members = try object(node)
    let field = try string(try member(.field, &members))
    let header = try string(try member(.header, &members))
    try finish(members)
    return Document.Column(field: field, header: header)
  }

  func source(_ node: JSONText.Node) throws(FieldFault) -> Source {
    var members = try object(node)
    let source = Source(
      name: try string(try member(.name, &members)), sha256: try string(try member(.sha256, &members)),
      bytes: try integer(try member(.bytes, &members)), encoding: try string(try member(.encoding, &members)),
      lines: try integer(try member(.lines, &members)), pages: try integer(try member(.pages, &members)),
      layout: try string(try member(.layout, &members)))
    try finish(members)
    return source
  }

  /// What became of the characters; their number must be the sum of the others, since nothing else says it.
  func conservation(_ node: JSONText.Node) throws(FieldFault) -> Conservation {
    var members = try object(node)
    let sum = try member(.characters, &members)
    let (characters, fields) = (try integer(sum), try integer(try member(.fields, &members)))
    let furniture = try integer(try member(.furniture, &members))
    let unassigned = try integer(try member(.unassigned, &members))
    try finish(members)
    let some = fields.addingReportingOverflow(furniture)
    let all = some.partialValue.addingReportingOverflow(unassigned)
    guard !some.overflow, !all.overflow, all.partialValue == characters else {
      throw unexpected(
        sum, "the sum of fields, furniture and unassigned", "fields、furniture与unassigned之和")
    }
    return Conservation(fields: fields, furniture: furniture, unassigned: unassigned)
  }

  mutating func correction(_ node: JSONText.Node) throws(FieldFault) -> AppliedCorrection {
    var members = try object(node)
    let project = try string(try member(.project, &members))
    let measure = try stringOrNull(try member(.measure, &members))
    let field: Correction.Field = try word(try member(.field, &members))
    let region = try stringOrNull(try member(.region, &members))
    let step = try integerOrNull(try member(.step, &members))
    let before = try string(try member(.before, &members))
    let after = try string(try member(.after, &members))
    let reason = try string(try member(.reason, &members))
    let settled = try strings(try member(.settled, &members))
    try finish(members)
    let correction = Correction(
      project: project, measure: measure, field: field, region: region, step: step, text: after,
      reason: reason)
    return AppliedCorrection(correction, before: before, settled: settled.map(FindingCode.init(rawValue:)))
  }

  mutating func finding(_ node: JSONText.Node) throws(FieldFault) -> Finding {
    var members = try object(node)
    let code = FindingCode(rawValue: try string(try member(.code, &members)))
    let severity: Severity = try word(try member(.severity, &members))
    let message = try sentence(try member(.message, &members))
    var finding = Finding(code, severity, message)
    finding.project = try stringOrNull(try member(.project, &members))
    finding.measure = try stringOrNull(try member(.measure, &members))
    finding.field = try stringOrNull(try member(.field, &members))
    finding.lines = try lines(try member(.lines, &members))
    finding.repair = try repair(try member(.repair, &members))
    finding.alternatives = try list(try member(.alternatives, &members)) {
      (reader, item) throws(FieldFault) in
      try reader.alternative(item)
    }
    try finish(members)
    return finding
  }

  private func repair(_ node: JSONText.Node) throws(FieldFault) -> Repair? {
    if isNull(node) { return nil }
    var members = try object(node)
    let action = try string(try member(.action, &members))
    let before = try string(try member(.before, &members))
    let after = try string(try member(.after, &members))
    try finish(members)
    return Repair(action: action, before: before, after: after)
  }

  private func alternative(_ node: JSONText.Node) throws(FieldFault) -> Alternative {
    var members = try object(node)
    let reading = try string(try member(.reading, &members))
    let reason = try sentence(try member(.reason, &members))
    try finish(members)
    return Alternative(reading: reading, reason: reason)
  }

  /// A sentence in the one language that the dataset has it in, for both.
  private func sentence(_ node: JSONText.Node) throws(FieldFault) -> Message {
    let text = try string(node)
    return Message(text, text)
  }
}
