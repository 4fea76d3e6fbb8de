import PlanModel
import Quantities

/// Where in a project a correction belongs.
struct CorrectedPlace {
  /// The place of the measure, where the field is one of a measure.
  private(set) var measure: Int?
  /// The place of the share among those of the measure.
  private(set) var share: Int?
  /// The place of the step in the schedule, from 0.
  private(set) var step: Int?

  /// Finds the place of a correction.
  ///
  /// A measure need not be named where the project has just one.
  /// - Throws: What the project does not have.
  init(of correction: Correction, in project: Project) throws(CorrectionObstacle) {
    if let id = correction.measure {
      guard let index = project.measures.firstIndex(where: { $0.id == id }) else {
        throw CorrectionObstacle(
          "Expected a measure \(id), found \(Self.list(project.measures.map(\.id)))",
          "应有指标\(id)，实有：\(Self.list(project.measures.map(\.id)))")
      }
      measure = index
    }
    switch correction.field {
    case .name: try checkName(of: project)
    case .target:
      if measure == nil { measure = try Self.only(project.measures.indices, of: project) }
    case .allocations:
      let sharing = project.measures.indices.filter { !project.measures[$0].allocations.isEmpty }
      let index: Int
      if let measure { index = measure } else { index = try Self.only(sharing, of: project) }
      let shares = project.measures[index].allocations
      let region = correction.region ?? ""
      share = shares.firstIndex { $0.region == region }
      if share == nil {
        throw CorrectionObstacle(
          "Expected a share of \(region), found \(Self.list(shares.map(\.region)))",
          "应有\(region)的任务数，实有：\(Self.list(shares.map(\.region)))")
      }
      measure = index
    case .schedule:
      guard let number = correction.step else { return }
      guard number >= 1, number <= project.schedule.count else {
        throw CorrectionObstacle(
          "Expected a step \(number), found \(project.schedule.count) steps",
          "应有第\(number)步，实有\(project.schedule.count)步")
      }
      step = number - 1
    default: break
    }
  }

  /// A project whose rows have names of their own is named by these.
  private func checkName(of project: Project) throws(CorrectionObstacle) {
    let named = project.measures.filter { $0.name != nil }.map(\.id)
    if let measure {
      guard project.measures[measure].name != nil else {
        throw CorrectionObstacle(
          "Expected a measure with a name of its own, found one without; leave `measure` out",
          "该指标没有自己的名称；请去掉 measure")
      }
    } else if !named.isEmpty {
      throw CorrectionObstacle(
        "Expected one name, found a name for each of \(Self.list(named)); say which with `measure`",
        "各行有各自的名称（\(Self.list(named))）；请用 measure 指定")
    }
  }

  private static func only(_ found: some Collection<Int>, of project: Project) throws(CorrectionObstacle)
    -> Int
  {
    guard found.count == 1, let only = found.first else {
      let ids = list(found.map { project.measures[$0].id })
      throw CorrectionObstacle(
        "Expected one measure, found \(ids); say which with `measure`", "应只有一个指标，实有：\(ids)；请用 measure 指定")
    }
    return only
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "—" : names.prefix(8).joined(separator: "、") + (names.count > 8 ? "…" : "")
  }

  /// The text of the field as it was read; empty for none.
  func text(of correction: Correction, in project: Project) -> String {
    let measure = measure.map { project.measures[$0] }
    return switch correction.field {
    case .name: measure?.name ?? project.name
    case .category: project.category ?? ""
    case .number: project.number.map(String.init) ?? ""
    case .leaders: project.leaders.joined(separator: "、")
    case .lead: project.lead.joined(separator: "、")
    case .contacts: project.contacts.joined(separator: "、")
    case .cooperating: project.cooperating.joined(separator: "、")
    case .deadline: project.deadline?.text ?? ""
    case .schedule: step.map { project.schedule[$0].text } ?? project.schedule.map(\.text).joined()
    case .target: measure?.target?.text ?? ""
    case .note: (measure == nil ? project.note : measure?.note) ?? ""
    case .allocations:
      switch share.flatMap({ measure?.allocations[$0].state }) {
      case .value(let quantity): quantity.text
      case .dash(let dash): dash
      case .note(let words): words
      case .blank, nil: ""
      }
    }
  }
}
