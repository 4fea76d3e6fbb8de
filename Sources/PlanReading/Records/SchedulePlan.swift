import PlanModel
import Quantities
import SourceText

/// Cuts a schedule cell into its steps.
///
/// A step ends at a full stop or a semicolon outside brackets; a heading in square brackets names the steps
/// that follow it, up to the next heading (`[托位建设]6月底前新增托位2500个；…`).
struct SchedulePlan: Sendable {
  private let periods: PeriodReader
  private let prose: ProseReader
  private let year: Int?

  init(periods: PeriodReader, prose: ProseReader, year: Int?) {
    self.periods = periods
    self.prose = prose
    self.year = year
  }

  /// The steps of a cell's text, joined as in ``PieceText/joined(_:)``.
  ///
  /// O(*n*).
  func steps(in text: String) -> [ScheduleStep] {
    var steps: [ScheduleStep] = []
    var group: String?
    var current = ""
    var depth = 0
    var heading: String?

    func close() {
      let text = PieceText.joined(current)
      current = ""
      guard !text.isEmpty else { return }
      steps.append(step(text, group: group))
    }

    for character in text {
      if heading != nil {
        if character == "]" || character == "】" || character == "］" {
          group = heading.map { PieceText.joined($0) }
          heading = nil
        } else {
          heading?.append(character)
        }
        continue
      }
      if depth == 0, character == "[" || character == "【" || character == "［" {
        close()
        heading = ""
        continue
      }
      current.append(character)
      switch character {
      case "（", "(", "“", "《": depth += 1
      case "）", ")", "”", "》": depth = max(0, depth - 1)
      case "；", ";", "。": if depth == 0 { close() }
      default: continue
      }
    }
    // A heading that is never closed is text.
    if let heading { current += "[" + heading }
    close()
    return steps
  }

  private func step(_ text: String, group: String?) -> ScheduleStep {
    let period = periods.readPrefix(text, year: year)
    let quantities = prose.quantities(in: text).map(\.quantity)
    return ScheduleStep(text: text, group: group, period: period?.period, quantities: quantities)
  }
}
