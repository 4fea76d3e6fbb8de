import Gazetteer
import Quantities
import SourceText

/// Weighs whether numbered texts are tasks of a plan.
struct ListEvidence {
  /// Items that are looked at, from the top; more say no more.
  static let sample = 256
  /// A heading has at most this many characters.
  static let longestHeading = 40

  let lines: ListLines
  let labels: [ListLabel]
  private let prose = ProseReader()

  /// What a text says that a task would.
  struct Signs: Equatable {
    var hasVerb = false
    var hasAmount = false
    var hasLabel = false

    var isTask: Bool { hasVerb || hasAmount || hasLabel }
    /// A verb alone also begins a paragraph of a notice: 加强组织领导.
    var isFirm: Bool { hasAmount || hasLabel }
  }

  init(lines: ListLines, labels: [ListLabel]) {
    self.lines = lines
    self.labels = labels
  }

  /// The signs between two places; at most 600 bytes are read for amounts.
  func signs(from start: ListPlace, to end: ListPlace) -> Signs {
    let text = lines.text(from: start, to: end)
    return Signs(
      hasVerb: TaskVerbs.begin(text),
      hasAmount: prose.quantities(in: text).contains { $0.role == .target },
      hasLabel: !labels.within(start, end).isEmpty)
  }

  /// Whether the text between two places is a task; see ``Signs/isTask``.
  ///
  /// Amounts, which take the longest to read, are looked for last.
  func isTask(from start: ListPlace, to end: ListPlace) -> Bool {
    if !labels.within(start, end).isEmpty { return true }
    let text = lines.text(from: start, to: end)
    return TaskVerbs.begin(text) || prose.quantities(in: text).contains { $0.role == .target }
  }

  /// Whether most items are tasks and a third of them at least state an amount or have a label.
  func speaksForPlan(_ items: [(start: ListPlace, end: ListPlace)]) -> Bool {
    let signs = items.prefix(Self.sample).map { self.signs(from: $0.start, to: $0.end) }
    return signs.count { $0.isTask } * 2 > signs.count && signs.count { $0.isFirm } * 3 >= signs.count
  }

  /// Whether numbered lines are the names of projects and nothing else: four or more short lines right below a title that
  /// speaks of such projects (`2024年十件民生实事`), or below a sentence that does, where most end as projects do.
  func areNames(_ items: [(start: ListPlace, end: ListPlace)]) -> Bool {
    guard items.count >= Self.fewestNames, let first = items.first,
      let title = title(above: first.start.entry)
    else { return false }
    let texts = items.prefix(Self.sample).map { lines.text(from: $0.start, to: $0.end) }
    let areShort = texts.allSatisfy { text in
      (2...Self.longestHeading).contains(text.count) && !text.dropLast().contains { "。：:".contains($0) }
        && !"：:，,".contains(text.last ?? " ")
    }
    guard areShort, title == .sentence else { return areShort }
    let projects = texts.count { text in
      let bare = text.filter { !"；;。".contains($0) }
      let base = Brackets.trailing(of: bare)?.base ?? bare
      return NameEndings.words.contains { base.hasSuffix($0) }
    }
    return projects * 2 > texts.count
  }

  private enum Title {
    case line
    case sentence
  }

  private static let fewestNames = 4
  /// Lines between a title and the first name below it, at most.
  private static let farthestTitle = 3

  private func title(above entry: Int) -> Title? {
    var found: Title?
    for above in max(0, entry - Self.farthestTitle)..<entry {
      let start = ListPlace(entry: above, offset: lines.entries[above].start)
      let text = lines.text(from: start, to: lines.end(ofEntry: above), atMost: 600)
      guard text.contains("实事") || text.contains("民生") && text.contains("项目") else { continue }
      let isLine =
        lines.entries[above].width <= Self.longestHeading && !text.contains { "。，；,;".contains($0) }
      if isLine { return .line }
      found = .sentence
    }
    return found
  }

  /// Whether the text of an outer enumerator only heads the items below it: short, without amount and label.
  func isHeading(from start: ListPlace, to end: ListPlace) -> Bool {
    let text = lines.text(from: start, to: end)
    guard !text.isEmpty, text.unicodeScalars.count <= Self.longestHeading,
      let last = text.unicodeScalars.last, !"：:；;，,".unicodeScalars.contains(last)
    else { return false }
    // The count of what stands below is no amount, and neither is the 一副 of a name and an office.
    if CountedHeading.matches(text) || !text.contains(where: { $0.isASCII && $0.isNumber }) {
      return labels.within(start, end).isEmpty
    }
    return !signs(from: start, to: end).isFirm
  }
}
