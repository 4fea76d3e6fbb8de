import PlanDiff
import Provenance
package import Reports

/// GitHub-flavoured Markdown of comparisons for one comment on a pull request.
///
/// It begins with a hidden line by which a script finds its comment again. What does not fit into GitHub's
/// 65,536 characters is counted: what became less stays longest, and of that the worst.
package struct MarkdownDiff: Sendable {
  /// Characters for all that is written; what is counted and said at the end needs the others.
  private static let room = 60_000
  /// The title of a section and the count of what is not shown.
  private static let titleLength = 80
  /// The head of a table and what folds it away.
  private static let tableLength = 180

  private let words: MarkdownDiffWords

  package init(language: ReportLanguage = .english) { words = MarkdownDiffWords(language) }

  /// One comparison in the making.
  private struct Part {
    /// The heading and what stands under it.
    var head: String
    /// All rows.
    var sections: DiffSections
    /// How many of them are shown.
    var shown: [DiffSections.Kind: Int] = [:]
  }

  /// The comment in UTF-8, ended by a line break; the comparisons in their order.
  ///
  /// O(*n* log *n*) in the pairs.
  package func bytes(_ reports: [DiffReport]) -> [UInt8] {
    var left = Self.room
    var parts: [Part] = []
    for report in reports {
      let part = Part(head: head(report), sections: DiffSections(report, words))
      left -= part.head.utf16.count + part.sections.rows.count { !$0.value.isEmpty } * Self.titleLength
      guard left > 0 else { break }
      parts.append(part)
    }
    choose(&parts, max(0, left))
    var text = "<!-- minsheng-diff -->\n"
    for part in parts { text += part.head + body(part) }
    if parts.count < reports.count {
      text += "\n" + words.pick("and %0 more comparisons", "另有%0组比较", reports.count - parts.count) + "\n"
    }
    return Array(text.utf8)
  }

  /// Takes rows as long as there is room, what matters most first.
  private func choose(_ parts: inout [Part], _ room: Int) {
    var left = room
    for kind in DiffSections.Kind.byWeight {
      for place in parts.indices {
        let rows = parts[place].sections.rows[kind] ?? []
        guard !rows.isEmpty, left > Self.tableLength else { continue }
        left -= Self.tableLength
        var count = 0
        for row in rows {
          guard row.utf16.count <= left else { break }
          left -= row.utf16.count
          count += 1
        }
        parts[place].shown[kind] = count
      }
    }
  }

  private func head(_ report: DiffReport) -> String {
    var text = "### \(words.cell(report.old.label, 80)) → \(words.cell(report.new.label, 80))\n\n"
    text += words.summary(report.comparison) + "\n"
    for finding in report.comparison.findings where finding.code == DiffRules.sourceIncomplete.code {
      text += "\n> ⚠️ \(words.cell(words.text(finding.message), 600))\n"
    }
    return text
  }

  private func body(_ part: Part) -> String {
    var text = ""
    for kind in DiffSections.Kind.allCases {
      let rows = part.sections.rows[kind] ?? []
      guard !rows.isEmpty else { continue }
      let title = words.title(kind, rows.count)
      guard let count = part.shown[kind], count > 0 else {
        // No room for one of them: the title says how many there are.
        text += "\n**\(title)**\n"
        continue
      }
      text +=
        kind.isCollapsed
        ? "\n<details><summary><b>\(title)</b></summary>\n\n" : "\n**\(title)**\n\n"
      text += words.tableHead(kind) + rows.prefix(count).joined()
      if count < rows.count {
        text += "\n" + words.pick("and %0 more", "另有%0项", rows.count - count) + "\n"
      }
      if kind.isCollapsed { text += "\n</details>\n" }
    }
    return text
  }
}
