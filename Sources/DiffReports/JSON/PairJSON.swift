import PlanDiff
import Reports

/// A pair of measures, on one line.
enum PairJSON {
  static func write(_ pair: MeasurePair, to json: inout JSONOutput) {
    json.beginObject()
    json.member("old", pair.old)
    json.member("new", pair.new)
    json.member("changes", pair.changes.map(\.kind.rawValue))
    json.member("delta", pair.delta)
    json.key("evidence")
    evidence(pair, to: &json)
    json.member("origin", pair.origin.rawValue)
    json.key("details")
    json.beginArray()
    for change in pair.changes { write(change, to: &json) }
    json.endArray()
    json.endObject()
  }

  private static func evidence(_ pair: MeasurePair, to json: inout JSONOutput) {
    json.beginObject()
    json.member("bits", pair.bits)
    json.member("runnerUp", pair.runnerUpNew, side: "new")
    json.member("runnerUpOld", pair.runnerUpOld, side: "old")
    json.member("margin", pair.margin)
    json.member("marginKind", pair.margin == nil ? nil : pair.marginKind.rawValue)
    json.key("fields")
    json.beginArray()
    for field in pair.evidence {
      json.beginObject()
      json.member("field", field.field.rawValue)
      json.member("level", field.level.rawValue)
      json.member("bits", field.bits)
      json.member("old", field.old)
      json.member("new", field.new)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ change: MeasureChange, to json: inout JSONOutput) {
    json.beginObject()
    json.member("kind", change.kind.rawValue)
    json.member("clerical", change.kind.isClerical)
    json.member("old", change.old)
    json.member("new", change.new)
    json.member("delta", change.delta)
    json.member("removed", change.removed)
    json.member("added", change.added)
    json.key("shares")
    json.beginArray()
    for share in change.shares { write(share, to: &json) }
    json.endArray()
    json.endObject()
  }

  private static func write(_ share: ShareChange, to json: inout JSONOutput) {
    json.beginObject()
    json.member("oldRegions", share.oldRegions)
    json.member("newRegions", share.newRegions)
    json.member("oldState", share.oldState.rawValue)
    json.member("newState", share.newState.rawValue)
    json.member("old", share.old)
    json.member("new", share.new)
    json.member("delta", share.delta)
    json.endObject()
  }
}
