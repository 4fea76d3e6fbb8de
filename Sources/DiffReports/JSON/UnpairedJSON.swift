import PlanDiff
import Reports

/// The measures without a counterpart.
enum UnpairedJSON {
  /// Writes `onlyOld`, `onlyNew`, which has the ids alone, and `unpairedNew`, which says more of the same measures.
  static func write(_ comparison: PlanComparison, to json: inout JSONOutput) {
    json.key("onlyOld")
    list(comparison.onlyOld, absent: "dropped", otherSide: "new", to: &json)
    json.key("onlyNew")
    json.beginArray(broken: true)
    for unpaired in comparison.onlyNew { json.string(unpaired.measure) }
    json.endArray()
    json.key("unpairedNew")
    list(comparison.onlyNew, absent: "new", otherSide: "old", to: &json)
  }

  private static func list(
    _ unpaired: [PlanComparison.Unpaired], absent: String, otherSide: String, to json: inout JSONOutput
  ) {
    json.beginArray(broken: true)
    for measure in unpaired {
      json.beginObject()
      json.member("measure", measure.measure)
      json.member("status", measure.status == .absent ? absent : measure.status.rawValue)
      json.member("nearest", measure.nearest, side: otherSide)
      json.endObject()
    }
    json.endArray()
  }
}
