import PlanModel
import Provenance
import Quantities
import SchemaValidation

/// Reads projects and measures; the inverse of the functions of ``DatasetEncoder`` that write them.
extension FieldReader {
  mutating func project(_ node: JSONText.Node) throws(FieldFault) -> Project {
    var members = try object(node)
    var project = Project(id: try string(try member(.id, &members)), name: "")
    project.number = try integerOrNull(try member(.number, &members))
    project.category = try stringOrNull(try member(.category, &members))
    project.name = try string(try member(.name, &members))
    project.leaders = try strings(try member(.leaders, &members))
    project.lead = try strings(try member(.lead, &members))
    project.contacts = try strings(try member(.contacts, &members))
    project.cooperating = try strings(try member(.cooperating, &members))
    project.deadline = try period(try member(.deadline, &members))
    project.schedule = try list(try member(.schedule, &members)) { (reader, item) throws(FieldFault) in
      try reader.step(item)
    }
    project.measures = try list(try member(.measures, &members)) { (reader, item) throws(FieldFault) in
      try reader.measure(item)
    }
    project.note = try stringOrNull(try member(.note, &members))
    project.other = try list(try member(.other, &members)) { (reader, item) throws(FieldFault) in
      try reader.otherCell(item)
    }
    project.lines = try lines(try member(.lines, &members))
    project.provenance = try provenance(&members)
    try finish(members)
    return project
  }

  private mutating func step(_ node: JSONText.Node) throws(FieldFault) -> ScheduleStep {
    var members = try object(node)
    let words = try string(try member(.text, &members))
    let group = try stringOrNull(try member(.group, &members))
    let period = try period(try member(.period, &members))
    let quantities = try list(try member(.quantities, &members)) { (reader, item) throws(FieldFault) in
      try reader.stepQuantity(item)
    }
    try finish(members)
    return ScheduleStep(text: words, group: group, period: period, quantities: quantities)
  }

  private mutating func measure(_ node: JSONText.Node) throws(FieldFault) -> Measure {
    var members = try object(node)
    let id = try string(try member(.id, &members))
    var measure = Measure(id: id, origin: try word(try member(.origin, &members)))
    measure.name = try stringOrNull(try member(.name, &members))
    measure.subject = try stringOrNull(try member(.subject, &members))
    measure.target = try target(try member(.target, &members))
    measure.within = try stringOrNull(try member(.within, &members))
    measure.note = try stringOrNull(try member(.note, &members))
    measure.allocations = try list(try member(.allocations, &members)) { (reader, item) throws(FieldFault) in
      try reader.share(item)
    }
    measure.lines = try lines(try member(.lines, &members))
    measure.provenance = try provenance(&members)
    try finish(members)
    return measure
  }

  /// A period.
  ///
  /// A dataset says neither whether it comes again nor what its print leaves open: these stay unset.
  private func period(_ node: JSONText.Node) throws(FieldFault) -> Period? {
    if isNull(node) { return nil }
    var members = try object(node)
    let words = try string(try member(.text, &members))
    let start = try dateOrNull(try member(.start, &members))
    let end = try dateOrNull(try member(.end, &members))
    let precision: Period.Precision = try word(try member(.precision, &members))
    try finish(members)
    return Period(text: words, start: start, end: end, precision: precision)
  }

  private func otherCell(_ node: JSONText.Node) throws(FieldFault) -> OtherCell {
    var members = try object(node)
    let header = try string(try member(.header, &members))
    let words = try string(try member(.text, &members))
    try finish(members)
    return OtherCell(header: header, text: words)
  }

  /// The provenance of a project or a measure; empty where it is left out.
  private mutating func provenance(_ members: inout ObjectReader) throws(FieldFault) -> [FieldProvenance] {
    guard let node = optional(.provenance, &members) else { return [] }
    return try list(node) { (reader, item) throws(FieldFault) in
      var members = try reader.object(item)
      let field = try reader.string(try reader.member(.field, &members))
      let spans = try reader.list(try reader.member(.spans, &members)) { (reader, item) throws(FieldFault) in
        try reader.span(item)
      }
      try reader.finish(members)
      return FieldProvenance(field: field, spans: spans)
    }
  }

  private func span(_ node: JSONText.Node) throws(FieldFault) -> SourceSpan {
    var members = try object(node)
    let line = try integer(try member(.line, &members))
    let column = try integer(try member(.column, &members))
    let length = try integer(try member(.length, &members))
    try finish(members)
    return SourceSpan(line: line, column: column, length: length)
  }
}
