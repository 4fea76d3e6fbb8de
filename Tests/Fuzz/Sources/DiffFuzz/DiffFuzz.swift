import DiffReports
import PlanDiff
import PlanJSON
import PlanModel
import Reports
import SchemaValidation

/// Two datasets with a zero byte between them: what is compared is compared whole, and every report can be written.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let old = plan(Array(parts[0]), "old.json"), let new = plan(Array(parts[1]), "new.json")
  else { return 0 }
  var options = PlanComparer.Options()
  options.checksYears = false
  guard let comparison = try? PlanComparer(options: options).compare(old: old.dataset, new: new.dataset) else {
    return 0
  }
  let oldIDs = comparison.pairs.flatMap(\.old) + comparison.onlyOld.map(\.measure)
  let newIDs = comparison.pairs.flatMap(\.new) + comparison.onlyNew.map(\.measure)
  precondition(oldIDs.sorted() == ids(old.dataset), "a measure of the old plan is lost or stands twice")
  precondition(newIDs.sorted() == ids(new.dataset), "a measure of the new plan is lost or stands twice")
  for pair in comparison.pairs {
    precondition(pair.evidence.reduce(Bits.zero) { $0 + $1.bits } == pair.bits, "the evidence does not add up")
  }
  let report = DiffReport(old: old, new: new, comparison: comparison)
  let json = JSONDiff(tool: ReportingTool(version: "0")).bytes(report)
  precondition((try? JSONText(json)) != nil, "the report is no JSON")
  _ = DiffText(language: .chinese).bytes([report])
  _ = MarkdownDiff(language: .english).bytes([report])
  _ = HTMLReport(language: .english).bytes([report])
  if let patch = try? PatchDiff().bytes(report, old: Array(parts[0]), new: Array(parts[1])) {
    precondition((try? JSONText(patch)) != nil, "the patch is no JSON")
  }
  return 0
}

private func plan(_ bytes: [UInt8], _ path: String) -> ComparedPlan? {
  guard let text = try? JSONText(bytes), let dataset = try? DatasetDecoder().decode(text) else { return nil }
  return ComparedPlan(path: path, dataset: dataset)
}

private func ids(_ dataset: Dataset) -> [String] {
  dataset.projects.flatMap { $0.measures.isEmpty ? [$0.id] : $0.measures.map(\.id) }.sorted()
}
