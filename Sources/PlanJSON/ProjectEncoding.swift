import PlanModel
import Provenance
import Quantities

extension DatasetEncoder {
  func encode(_ project: Project, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.member(.id, project.id)
    json.member(.number, project.number)
    json.member(.category, project.category)
    json.member(.name, project.name)
    json.key(.leaders)
    encode(project.leaders, to: &json)
    json.key(.lead)
    encode(project.lead, to: &json)
    json.key(.contacts)
    encode(project.contacts, to: &json)
    json.key(.cooperating)
    encode(project.cooperating, to: &json)
    json.key(.deadline)
    encode(project.deadline, to: &json)
    json.key(.schedule)
    json.beginArray(broken: true)
    for step in project.schedule { encode(step, to: &json) }
    json.endArray()
    json.key(.measures)
    json.beginArray(broken: true)
    for measure in project.measures { encode(measure, to: &json) }
    json.endArray()
    json.member(.note, project.note)
    json.key(.other)
    json.beginArray(broken: true)
    for cell in project.other {
      json.beginObject()
      json.member(.header, cell.header)
      json.member(.text, cell.text)
      json.endObject()
    }
    json.endArray()
    json.key(.lines)
    encode(project.lines, to: &json)
    encode(project.provenance, to: &json)
    json.endObject()
  }

  private func encode(_ step: ScheduleStep, to json: inout JSONWriter) {
    json.beginObject()
    json.member(.text, step.text)
    json.member(.group, step.group)
    json.key(.period)
    encode(step.period, to: &json)
    json.key(.quantities)
    json.beginArray()
    for quantity in step.quantities { encode(quantity, withScope: true, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func encode(_ measure: Measure, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.member(.id, measure.id)
    json.member(.origin, measure.origin.rawValue)
    json.member(.name, measure.name)
    json.member(.subject, measure.subject)
    json.key(.target)
    encode(measure.target, to: &json)
    json.member(.within, measure.within)
    json.member(.note, measure.note)
    json.key(.allocations)
    json.beginArray(broken: true)
    ShareEncoding.encode(measure.allocations, to: &json)
    json.endArray()
    json.key(.lines)
    encode(measure.lines, to: &json)
    encode(measure.provenance, to: &json)
    json.endObject()
  }

  private func encode(_ target: Target?, to json: inout JSONWriter) {
    switch target {
    case nil: json.null()
    case .amount(let quantity): encode(quantity, withScope: true, to: &json)
    case .words(let text):
      json.beginObject()
      json.member(.text, text)
      json.key(.value)
      json.null()
      json.key(.unit)
      json.null()
      json.key(.dimension)
      json.null()
      json.key(.scope)
      json.null()
      json.key(.bound)
      json.null()
      json.endObject()
    }
  }

  private func encode(_ quantity: Quantity, withScope: Bool, to json: inout JSONWriter) {
    json.beginObject()
    json.member(.text, quantity.text)
    json.key(.value)
    json.number(quantity.value.description)
    json.member(.unit, quantity.unit?.word)
    json.member(.dimension, quantity.unit?.dimension.rawValue)
    if withScope {
      json.member(.scope, quantity.scope)
    }
    json.member(.bound, quantity.bound.rawValue)
    if let upper = quantity.upper {
      json.key(.upper)
      json.number(upper.description)
    }
    json.endObject()
  }

  private func encode(_ period: Period?, to json: inout JSONWriter) {
    guard let period else {
      json.null()
      return
    }
    json.beginObject()
    json.member(.text, period.text)
    json.member(.start, period.start?.description)
    json.member(.end, period.end?.description)
    json.member(.precision, period.precision.rawValue)
    json.endObject()
  }

  private func encode(_ texts: [String], to json: inout JSONWriter) {
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
  }

  private func encode(_ provenance: [FieldProvenance], to json: inout JSONWriter) {
    guard !provenance.isEmpty else { return }
    json.key(.provenance)
    json.beginArray(broken: true)
    for field in provenance {
      json.beginObject()
      json.member(.field, field.field)
      json.key(.spans)
      json.beginArray()
      for span in field.spans {
        json.beginObject()
        json.member(.line, span.line)
        json.member(.column, span.column)
        json.member(.length, span.length)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }
}
