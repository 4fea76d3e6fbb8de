import PlanModel
import Provenance
import Reports

/// What the page says of itself, in its language.
struct HTMLWords: Sendable {
  let language: ReportLanguage

  init(_ language: ReportLanguage) { self.language = language }

  /// One of two texts, by the language.
  func pick(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// A message in the language of the page.
  func text(_ message: Message) -> String { pick(message.english, message.chinese) }

  /// The language of the page (BCP 47).
  var tag: String { pick("en", "zh-Hans") }

  var skip: String { pick("Skip to the comparison", "跳到正文") }
  var kicker: String {
    pick("Livelihood projects (民生实事项目), year over year", "民生实事项目 · 年度对比")
  }
  var footer: String {
    pick(
      "Made by minsheng from the datasets named above. The page needs no network and holds no script.",
      "由 minsheng 根据上列数据集生成。本页无需联网，不含脚本。")
  }

  /// The title of the page.
  func title(_ reports: [DiffReport]) -> String {
    guard let first = reports.first, let last = reports.last else {
      return pick("Nothing was compared", "没有可对比的计划")
    }
    let names = [last.new, last.old].compactMap(\.dataset.document.jurisdiction?.name)
    let old = label(first.old)
    let new = label(last.new)
    guard let name = names.first else {
      return pick("What changed from \(old) to \(new)", "从\(old)到\(new)有哪些变化")
    }
    return pick("\(name): what changed from \(old) to \(new)", "\(name)：从\(old)到\(new)有哪些变化")
  }

  /// The year of a plan, `2024` or `2024年`; its file where the year is not known.
  func label(_ plan: ComparedPlan) -> String {
    plan.dataset.document.year.map { pick("\($0)", "\($0)年") } ?? plan.label
  }

  /// The heading of a section; of measures of one plan, with that plan's label.
  func heading(_ group: HTMLGroup, _ report: DiffReport) -> String {
    let old = label(report.old)
    let new = label(report.new)
    return switch group {
    case .more: pick("More: a higher target", "目标提高")
    case .less: pick("Less: a lower target", "目标降低")
    case .otherwise: pick("Changed in another way", "其他变化")
    case .regrouped: pick("Split or merged", "拆分或合并")
    case .new: pick("New in \(new)", "\(new)新增")
    case .newNotFound: pick("Not found in \(old)", "\(old)计划中未找到")
    case .dropped: pick("Dropped after \(old)", "\(old)之后取消")
    case .notFound: pick("Not found in \(new)", "\(new)计划中未找到")
    case .unchanged: pick("Unchanged", "无变化")
    }
  }

  /// The word under a number of the summary.
  func tile(_ group: HTMLGroup) -> String {
    switch group {
    case .more: pick("more", "提高")
    case .less: pick("less", "降低")
    case .otherwise: pick("changed otherwise", "其他变化")
    case .regrouped: pick("split or merged", "拆分或合并")
    case .new: pick("new", "新增")
    case .newNotFound: pick("not found in old", "旧计划中未找到")
    case .dropped: pick("dropped", "取消")
    case .notFound: pick("not found in new", "新计划中未找到")
    case .unchanged: pick("unchanged", "无变化")
    }
  }

  /// What a section holds, in a sentence; empty where its heading says it.
  func note(_ group: HTMLGroup, _ report: DiffReport) -> String {
    switch group {
    case .notFound:
      pick(
        "The \(label(report.new)) dataset does not hold the whole plan. What stands here may be in the part that is missing, so it is not called dropped.",
        "\(label(report.new))数据集不完整，下列任务可能在缺失部分之中，因此不称为取消。")
    case .newNotFound:
      pick(
        "The \(label(report.old)) dataset does not hold the whole plan. What stands here may be in the part that is missing, so it is not called new.",
        "\(label(report.old))数据集不完整，下列任务可能在缺失部分之中，因此不称为新增。")
    case .unchanged:
      pick(
        "Nothing changed in what is promised; at most the writing did.", "承诺内容未变，至多写法有别。")
    case .more, .less, .otherwise, .regrouped, .new, .dropped: ""
    }
  }

  /// Lines of a dump: `12`, `12–13`; those of a part that its whole has before it are not said again.
  func lines(_ ranges: [LineRange]) -> String {
    var kept: [LineRange] = []
    for range in ranges {
      if let last = kept.last, range.first >= last.first, range.last <= last.last { continue }
      kept.append(range)
    }
    if kept.isEmpty { return pick("not stated", "未注明") }
    return kept.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }
      .joined(separator: pick(", ", "、"))
  }

  /// The word for a severity.
  func severity(_ severity: Severity) -> String {
    switch severity {
    case .info: pick("Note", "提示")
    case .warning: pick("Warning", "警告")
    case .error: pick("Error", "错误")
    }
  }
}
