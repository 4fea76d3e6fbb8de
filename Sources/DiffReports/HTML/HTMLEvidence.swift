import PlanDiff

/// Why a pair is one: a table of the fields that adds up to the total, with a waterfall beside it.
struct HTMLEvidence {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// The evidence, folded away.
  ///
  /// O(*n*) in the fields.
  func write(_ pair: MeasurePair, of comparison: HTMLComparison, to page: inout HTMLPage) {
    page.put("<details class=\"evidence\"><summary>")
    page.text(summary(pair))
    page.put("</summary>\n<table>\n<caption>")
    page.text(words.verdict(pair, comparison.report.comparison.threshold))
    page.put("</caption>\n<thead><tr>")
    for head in [
      words.pick("Field", "字段"), words.label(comparison.report.old), words.label(comparison.report.new),
      words.pick("Agreement", "一致程度"), words.pick("Bits", "比特"), words.pick("Sum", "累计"),
    ] {
      page.put("<th scope=\"col\">")
      page.text(head)
      page.put("</th>")
    }
    page.put("<td aria-hidden=\"true\"></td></tr></thead>\n<tbody>\n")
    let silent = rows(pair, &page)
    page.put("</tbody>\n</table>\n")
    if !silent.isEmpty {
      page.put("<p class=\"silent\">")
      page.text(words.pick("No evidence from: ", "无证据的字段："))
      page.text(silent.map { words.field($0) }.joined(separator: words.pick(", ", "、")))
      page.put("</p>\n")
    }
    rivals(pair, comparison, &page)
    page.put("</details>\n")
  }

  private func summary(_ pair: MeasurePair) -> String {
    guard pair.origin == .matched, let margin = pair.margin else {
      return words.pick("Evidence: pinned by a person", "证据：人工固定")
    }
    return words.pick(
      "Evidence: \(words.bits(pair.bits)), margin \(words.number(margin))",
      "证据：\(words.bits(pair.bits))，优势\(words.number(margin))")
  }

  /// Writes a row for every field that says something; returns the others.
  private func rows(_ pair: MeasurePair, _ page: inout HTMLPage) -> [FieldEvidence.Field] {
    let scale = Scale(pair.evidence)
    var silent: [FieldEvidence.Field] = []
    var sum = Bits.zero
    for evidence in pair.evidence {
      if evidence.bits == .zero, evidence.field != .prior {
        silent.append(evidence.field)
        continue
      }
      let before = sum
      sum = sum + evidence.bits
      page.put("<tr><th scope=\"row\">")
      page.text(words.field(evidence.field))
      page.put("</th>")
      for value in [evidence.old, evidence.new] {
        page.put("<td>")
        if let value { page.data(value) }
        page.put("</td>")
      }
      page.put("<td>")
      if evidence.field != .prior { page.text(words.level(evidence.level)) }
      page.put("</td><td class=\"n\">")
      page.text(words.signed(evidence.bits))
      page.put("</td><td class=\"n\">")
      page.text(words.number(sum))
      page.put("</td><td class=\"fall\" aria-hidden=\"true\">")
      page.put("<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\">")
      let (start, end) = (scale.place(min(before, sum)), scale.place(max(before, sum)))
      page.put(
        "<rect class=\"\(evidence.bits < .zero ? "against" : "for")\" x=\"\(start)\" y=\"0\" width=\"\(end - start)\" height=\"10\"/>"
      )
      page.put("<path d=\"M\(scale.place(.zero)) 0V10\"/></svg></td></tr>\n")
    }
    return silent
  }

  private func rivals(_ pair: MeasurePair, _ comparison: HTMLComparison, _ page: inout HTMLPage) {
    guard pair.runnerUpNew != nil || pair.runnerUpOld != nil else { return }
    page.put("<ul class=\"rivals\">\n")
    for (rival, isOld) in [(pair.runnerUpNew, false), (pair.runnerUpOld, true)] {
      guard let rival else { continue }
      let label = words.label(comparison.plan(isOld: isOld))
      page.put("<li>")
      page.text(words.pick("Next best in \(label): ", "\(label)中的次优："))
      page.id(rival.measure, comparison.anchor(of: rival.measure, isOld: isOld))
      page.put(" ")
      if let entry = comparison.plan(isOld: isOld)[rival.measure] { page.data(entry.statement) }
      page.text(words.pick(", \(words.bits(rival.bits))", "，\(words.bits(rival.bits))"))
      page.put("</li>\n")
    }
    page.put("</ul>\n")
  }

  /// Where a sum of evidence stands on a line of a thousand steps that holds all sums of a pair, and 0.
  struct Scale {
    private var low = 0
    private var span = 1

    init(_ evidence: [FieldEvidence]) {
      var sum = Bits.zero
      var high = 0
      for field in evidence {
        sum = sum + field.bits
        low = min(low, sum.thousandths)
        high = max(high, sum.thousandths)
      }
      span = max(1, high &- low)
    }

    /// From 0 to 1000.
    func place(_ sum: Bits) -> Int {
      let share = Int128(sum.thousandths &- low) * 1000 / Int128(span)
      return Int(min(1000, max(0, share)))
    }
  }
}
