import PlanModel
import Provenance
import Quantities

extension DatasetEncoder {
  func encode(_ project: Project, to json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.key(.id)
    json.string(project.id)
    json.key(.number)
    if let number = project.number { json.integer(number) } else { json.null() }
    json.key(.category)
    json.optionalString(project.category)
    json.key(.name)
    json.string(project.name)
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
    json.key(.note)
    json.optionalString(project.note)
    json.key(.other)
    json.beginArray(broken: true)
    for cell in project.other {
      json.beginObject()
      json.key(.header)
      json.string(cell.header)
      json.key(.text)
      json.string(cell.text)
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
    json.key(.text)
    json.string(step.text)
    json.key(.group)
    json.optionalString(step.group)
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
    json.key(.id)
    json.string(measure.id)
    json.key(.origin)
    json.string(measure.origin.rawValue)
    json.key(.name)
    json.optionalString(measure.name)
    json.key(.subject)
    json.optionalString(measure.subject)
    json.key(.target)
    encode(measure.target, to: &json)
    json.key(.within)
    json.optionalString(measure.within)
    json.key(.note)
    json.optionalString(measure.note)
    json.key(.allocations)
    json.beginArray(broken: true)
    for index in measure.allocations.indices { ShareEncoding.encode(measure.allocations[index], to: &json) }
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
      json.key(.text)
      json.string(text)
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
    json.key(.text)
    json.string(quantity.text)
    json.key(.value)
    json.number(quantity.value.description)
    json.key(.unit)
    json.optionalString(quantity.unit?.word)
    json.key(.dimension)
    json.optionalString(quantity.unit?.dimension.rawValue)
    if withScope {
      json.key(.scope)
      json.optionalString(quantity.scope)
    }
    json.key(.bound)
    json.string(quantity.bound.rawValue)
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
    json.key(.text)
    json.string(period.text)
    json.key(.start)
    json.optionalString(period.start?.description)
    json.key(.end)
    json.optionalString(period.end?.description)
    json.key(.precision)
    json.string(period.precision.rawValue)
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
      json.key(.field)
      json.string(field.field)
      json.key(.spans)
      json.beginArray()
      for span in field.spans {
        json.beginObject()
        json.key(.line)
        json.integer(span.line)
        json.key(.column)
        json.integer(span.column)
        json.key(.length)
        json.integer(span.length)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }
}
