package import PlanDiff
import PlanModel
import Quantities
package import Reports

/// The comparisons of several years as one JSON document of `Schemas/history.schema.json`.
package struct JSONHistory: Sendable {
  /// The version of the schema.
  package static let schemaVersion = "1.0"
  /// What the member `kind` says.
  package static let kind = "history"

  private let tool: ReportingTool

  /// - Parameter tool: The program that makes the documents.
  package init(tool: ReportingTool) { self.tool = tool }

  /// A document in UTF-8, ended by a line break; a step of a thread stands on a line of its own.
  ///
  /// O(*n*) in the plans.
  ///
  /// - Parameters:
  ///   - history: The comparisons and the threads.
  ///   - reports: Each plan with the next, as in the history.
  /// - Returns: The text.
  package func bytes(_ history: PlanHistory, _ reports: [DiffReport]) -> [UInt8] {
    let plans =
      reports.prefix(1).map { ($0.old, $0.comparison.old) } + reports.map { ($0.new, $0.comparison.new) }
    let comparison = JSONDiff(tool: tool)
    var json = JSONOutput()
    json.beginObject(broken: true)
    json.member("schemaVersion", Self.schemaVersion)
    json.member("kind", Self.kind)
    json.key("tool")
    JSONDiff.write(tool, to: &json)
    json.key("plans")
    json.beginArray(broken: true)
    for (plan, side) in plans { SideJSON.write(side, path: plan.path, to: &json) }
    json.endArray()
    json.key("comparisons")
    json.beginArray(broken: true)
    for report in reports { comparison.write(report, to: &json) }
    json.endArray()
    json.key("threads")
    json.beginArray(broken: true)
    for thread in history.threads { write(thread, plans.map(\.0), to: &json) }
    json.endArray()
    json.endObject()
    json.lineEnd()
    return json.bytes
  }

  private func write(_ thread: PlanHistory.Thread, _ plans: [ComparedPlan], to json: inout JSONOutput) {
    json.beginObject(broken: true)
    json.member("id", thread.latest)
    json.key("steps")
    json.beginArray(broken: true)
    for (step, plan) in zip(thread.steps, plans) { write(step, plan, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ step: PlanHistory.Step, _ plan: ComparedPlan, to json: inout JSONOutput) {
    let (status, ids) =
      switch step {
      case .measures(let ids): ("present", ids)
      case .absent: ("absent", [])
      case .notFound: ("notFound", [])
      }
    let entry = ids.first.flatMap { plan[$0] }
    let quantity = entry?.target?.quantity
    json.beginObject()
    json.member("year", orNull: plan.dataset.document.year)
    json.member("status", status)
    json.member("measures", ids)
    json.member("statement", entry?.statement)
    json.member("target", entry?.target?.text)
    json.member("value", quantity?.value)
    json.member("unit", quantity?.unit?.word)
    json.endObject()
  }
}

extension PlanHistory.Thread {
  /// The id of the measure in the last plan that has it.
  package var latest: String {
    for step in steps.reversed() {
      if case .measures(let ids) = step, let id = ids.first { return id }
    }
    return ""
  }
}
