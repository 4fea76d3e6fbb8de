package import Provenance

/// Why two plans were not compared.
package enum ComparisonFault: Error, Sendable, Hashable {
  /// Which of the two plans.
  package enum Side: String, Sendable, Hashable {
    case old
    case new
  }

  /// Both datasets come from the same bytes.
  case sameSource(name: String)
  /// A dataset does not say its year.
  case yearUnknown(Side)
  /// Both plans are for one year.
  case sameYear(Int)
  /// The old plan is for a later year than the new one.
  case yearsSwapped(old: Int, new: Int)
  /// A dataset has no projects.
  case nothingToCompare(Side)
  /// A link names a measure that is not there.
  case unknownLink(String, side: Side)
  /// Links contradict each other about these two measures.
  case contradictoryLinks(String, String)

  /// What is wrong, and what to do.
  package var message: Message {
    switch self {
    case .sameSource(let name):
      Message(
        "Both datasets were read from the same file (\(name)). Give the plans of two different years.",
        "两个数据集来自同一文件（\(name)）。请提供两个不同年份的计划。")
    case .yearUnknown(let side):
      Message(
        "The \(side.rawValue) dataset does not say which year its plan is for. Convert the dump again with --year.",
        "\(side.chinese)数据集没有年份。请用 --year 重新转换。")
    case .sameYear(let year):
      Message(
        "Both plans are for \(year). Give the plans of two different years.",
        "两个计划都是\(year)年的。请提供两个不同年份的计划。")
    case .yearsSwapped(let old, let new):
      Message(
        "The old plan is for \(old), the new one for \(new). Give the earlier year first.",
        "旧计划是\(old)年，新计划是\(new)年。请先给出较早的一年。")
    case .nothingToCompare(let side):
      Message(
        "The \(side.rawValue) dataset has no projects. Look at its findings: its table may not have been readable.",
        "\(side.chinese)数据集没有项目。请查看其中的问题：表格可能未能读出。")
    case .unknownLink(let id, let side):
      Message(
        "A link names “\(id)”, which the \(side.rawValue) dataset does not have. Use ids as they stand in the dataset, such as 2024-29/1.",
        "对应关系中的“\(id)”不在\(side.chinese)数据集中。请使用数据集中的标识，例如 2024-29/1。")
    case .contradictoryLinks(let old, let new):
      Message(
        "The links contradict each other about “\(old)” and “\(new)”: a pair is either the same or different, and several measures cannot be the same as several. Take one of them out.",
        "对应关系对“\(old)”和“\(new)”的说法互相矛盾：一对任务只能相同或不同，且不能多对多。请删去其一。")
    }
  }
}

extension ComparisonFault.Side {
  /// The word for the side in Chinese sentences.
  fileprivate var chinese: String { self == .old ? "旧" : "新" }
}
