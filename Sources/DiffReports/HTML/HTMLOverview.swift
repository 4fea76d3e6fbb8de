import PlanDiff
import PlanModel
import Provenance

/// The head of a comparison: its numbers, what to know before reading, and the two plans.
struct HTMLOverview {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// O(*n*) in the pairs and the findings.
  func write(_ comparison: HTMLComparison, to page: inout HTMLPage) {
    tiles(comparison, &page)
    findings(comparison, &page)
    plans(comparison, &page)
  }

  private func tiles(_ comparison: HTMLComparison, _ page: inout HTMLPage) {
    let anchor = comparison.anchor
    page.put("<nav class=\"numbers\" aria-labelledby=\"\(anchor)-numbers\">\n")
    page.put("<h\(comparison.level) class=\"quiet\" id=\"\(anchor)-numbers\">")
    page.text(words.pick("The summary in numbers", "数字概览"))
    page.put("</h\(comparison.level)>\n")
    strip(comparison, &page)
    page.put("<ul class=\"tiles\">\n")
    for group in HTMLGroup.allCases {
      let count = comparison.places(group).count
      // A plan that is whole has nothing that is not found, and the other way round.
      if count == 0, group == .notFound || group == .newNotFound { continue }
      if count == 0, group == .dropped, !comparison.report.comparison.new.gaps.isEmpty { continue }
      if count == 0, group == .new, !comparison.report.comparison.old.gaps.isEmpty { continue }
      page.put("<li class=\"\(group.rawValue)\">")
      page.put(
        count == 0 ? "<span class=\"tile\">" : "<a class=\"tile\" href=\"#\(comparison.anchor(group))\">")
      page.put(
        "<span class=\"count\"><span class=\"sign\" aria-hidden=\"true\">\(group.sign)</span> \(count)</span> "
      )
      page.put("<span class=\"what\">")
      page.text(words.tile(group))
      page.put("</span>")
      page.put(count == 0 ? "</span></li>\n" : "</a></li>\n")
    }
    page.put("</ul>\n")
    if HTMLShares.hasRows(comparison.report) {
      page.put("<p class=\"more-links\"><a href=\"#\(anchor)-shares\">")
      page.text(words.pick("Shares of regions, as a heat map", "各区域分配热力图"))
      page.put("</a></p>\n")
    }
    page.put("</nav>\n")
  }

  /// One strip of all measures, cut by what became of them.
  private func strip(_ comparison: HTMLComparison, _ page: inout HTMLPage) {
    let counts = HTMLGroup.allCases.map { ($0, comparison.places($0).count) }.filter { $0.1 > 0 }
    let total = counts.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return }
    let anchor = "\(comparison.anchor)-strip"
    page.put(
      "<svg class=\"strip\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"\(anchor)\">"
    )
    page.name(
      counts.map { "\(words.tile($0.0)) \($0.1)" }.joined(separator: words.pick(", ", "，")), id: anchor)
    var before = 0
    for (group, count) in counts {
      let start = before * 1000 / total
      before += count
      let end = before * 1000 / total
      page.put(
        "<rect class=\"\(group.rawValue)\" x=\"\(start)\" y=\"0\" width=\"\(end - start)\" height=\"20\"/>")
    }
    page.put("</svg>\n")
  }

  private func findings(_ comparison: HTMLComparison, _ page: inout HTMLPage) {
    let findings = comparison.report.comparison.findings
    guard !findings.isEmpty else { return }
    let anchor = "\(comparison.anchor)-findings"
    page.put("<section class=\"findings\" id=\"\(anchor)\" aria-labelledby=\"\(anchor)-h\">\n")
    page.put("<h\(comparison.level) id=\"\(anchor)-h\">")
    page.text(words.pick("Before you read", "阅读须知"))
    page.put("</h\(comparison.level)>\n<ul>\n")
    for finding in findings {
      page.put("<li class=\"\(finding.severity.rawValue)\"><b>")
      page.text(words.severity(finding.severity))
      page.put("</b> ")
      page.text(words.text(finding.message))
      page.put(" <code>")
      page.plain(finding.code.rawValue)
      page.put("</code>")
      if let measure = finding.measure, let target = comparison.anchor(of: measure, isOld: true) {
        page.put(" ")
        page.id(measure, target)
      }
      page.put("</li>\n")
    }
    page.put("</ul>\n</section>\n")
  }

  private func plans(_ comparison: HTMLComparison, _ page: inout HTMLPage) {
    let anchor = "\(comparison.anchor)-plans"
    page.put(
      "<section class=\"plans\" aria-labelledby=\"\(anchor)\">\n<h\(comparison.level) id=\"\(anchor)\">")
    page.text(words.pick("The two plans", "两份计划"))
    page.put("</h\(comparison.level)>\n<table>\n<caption class=\"quiet\">")
    page.text(words.pick("The two plans that are compared", "参与对比的两份计划"))
    page.put("</caption>\n<thead><tr><td></td><th scope=\"col\">")
    page.text(words.pick("Old", "旧"))
    page.put("</th><th scope=\"col\">")
    page.text(words.pick("New", "新"))
    page.put("</th></tr></thead>\n<tbody>\n")
    let sides = [comparison.report.comparison.old, comparison.report.comparison.new]
    let paths = [comparison.report.old.path, comparison.report.new.path]
    row(words.pick("Year", "年份"), sides.map { $0.year.map(String.init) }, &page)
    row(words.pick("Title", "标题"), sides.map(\.title), &page)
    row(words.pick("Kind", "类型"), sides.map { kind($0.kind) }, &page, isData: false)
    row(words.pick("Measures", "任务数"), sides.map { String($0.measures) }, &page)
    row(words.pick("Dataset", "数据集"), paths, &page)
    row(words.pick("Read from", "来源"), sides.map(\.source.name), &page)
    row("SHA-256", sides.map { String($0.source.sha256.prefix(12)) + "…" }, &page)
    row(words.pick("Gaps", "缺失"), sides.map { gaps($0) }, &page, isData: false)
    page.put("</tbody>\n</table>\n</section>\n")
  }

  private func row(_ label: String, _ values: [String?], _ page: inout HTMLPage, isData: Bool = true) {
    page.put("<tr><th scope=\"row\">")
    page.text(label)
    page.put("</th>")
    for value in values {
      page.put("<td>")
      if let value, isData { page.data(value) } else { page.text(value ?? words.pick("not stated", "未注明")) }
      page.put("</td>")
    }
    page.put("</tr>\n")
  }

  private func kind(_ kind: Document.Kind) -> String {
    switch kind {
    case .allocation: words.pick("table of regions (任务分解表)", "任务分解表")
    case .responsibility: words.pick("list of duties (责任清单)", "责任清单")
    }
  }

  private func gaps(_ side: PlanComparison.Side) -> String {
    side.gaps.isEmpty
      ? words.pick("none known", "未发现")
      : side.gaps.map(\.rawValue).joined(separator: words.pick(", ", "、"))
  }
}
