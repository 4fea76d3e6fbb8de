import PlanDiff
import Provenance
import Reports

/// What the comment says of itself, in one of the languages.
struct MarkdownDiffWords: Sendable {
  private let language: ReportLanguage

  init(_ language: ReportLanguage) { self.language = language }

  /// A message in the language of the comment.
  func text(_ message: Message) -> String {
    switch language {
    case .english: message.english
    case .chinese: message.chinese
    }
  }

  /// One of two texts by the language.
  func pick(_ english: String, _ chinese: String) -> String { text(Message(english, chinese)) }

  /// One of two texts by the language, with a number or a text in the place of `%0`.
  func pick(_ english: String, _ chinese: String, _ value: some CustomStringConvertible) -> String {
    pick(english, chinese).replacing("%0", with: value.description)
  }

  /// Text of a plan for a line or a cell: cut behind so many code points, then escaped.
  func cell(_ text: String, _ most: Int) -> String { MarkdownText.escaped(MarkdownText.cut(text, to: most)) }

  /// The line below the heading; what there is none of is not said.
  func summary(_ comparison: PlanComparison) -> String {
    let counts = DiffCounts(comparison)
    var kinds: [ChangeGroups.Kind: Int] = [:]
    for pair in comparison.pairs { kinds[ChangeGroups.kind(of: pair), default: 0] += 1 }
    let parts: [(count: Int, english: String, chinese: String)] = [
      (kinds[.less] ?? 0, "%0 less", "减少%0项"),
      (kinds[.more] ?? 0, "%0 more", "增加%0项"),
      (kinds[.otherwise] ?? 0, "%0 changed otherwise", "其他变化%0项"),
      (kinds[.regrouped] ?? 0, "%0 split or merged", "拆分或合并%0项"),
      (counts.unchanged - counts.clerical, "%0 unchanged", "无变化%0项"),
      (counts.clerical, "%0 changed in writing only", "仅写法有变%0项"),
      (counts.dropped, "%0 dropped", "取消%0项"),
      (counts.notFound, "%0 not found (source incomplete)", "未找到%0项（来源不完整）"),
      (counts.new, "%0 new", "新增%0项"),
      (counts.newNotFound, "%0 without a counterpart (source incomplete)", "%0项未找到对应（来源不完整）"),
    ]
    let said = parts.filter { $0.count > 0 }.map { pick($0.english, $0.chinese, $0.count) }
    let end = pick(".", "。")
    if comparison.isUnchanged {
      return pick("Nothing changed: ", "没有变化：") + said.joined(separator: pick(", ", "，")) + end
    }
    return said.joined(separator: pick(", ", "，")) + end
  }

  /// The title of a section with the number of its rows.
  func title(_ kind: DiffSections.Kind, _ count: Int) -> String {
    let title =
      switch kind {
      case .less: pick("Less", "减少")
      case .more: pick("More", "增加")
      case .otherwise: pick("Changed otherwise", "其他变化")
      case .parts: pick("Split or merged", "拆分或合并")
      case .dropped: pick("Dropped", "取消")
      case .notFound: pick("Not found (source incomplete)", "未找到（来源不完整）")
      case .new: pick("New", "新增")
      case .newNotFound: pick("Without a counterpart (source incomplete)", "未找到对应（来源不完整）")
      case .findings: pick("To be checked", "待核对")
      }
    return title + pick(" (%0)", "（%0）", count)
  }

  /// The head of the table of a section; empty for a list.
  func tableHead(_ kind: DiffSections.Kind) -> String {
    let columns: [String] =
      switch kind {
      case .less, .more:
        [
          pick("Measure", "任务"), pick("Old", "原"), pick("New", "现"), pick("Difference", "增减"),
          pick("Also", "其他"),
        ]
      case .otherwise: [pick("Measure", "任务"), pick("What changed", "变化")]
      case .parts: [pick("Old", "原"), pick("New", "现"), pick("What changed", "变化")]
      case .dropped, .notFound, .new, .newNotFound: [pick("Measure", "任务"), pick("Nearest", "最接近的任务")]
      case .findings: []
      }
    if columns.isEmpty { return "" }
    return "| " + columns.joined(separator: " | ") + " |\n|" + columns.map { _ in "---|" }.joined() + "\n"
  }
}
