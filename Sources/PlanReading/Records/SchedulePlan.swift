import Gazetteer
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
  func steps(in text: String) -> [ScheduleStep] { steps(in: [text]) }

  /// The steps of a cell whose text is given in paragraphs, each of which ends a step.
  ///
  /// O(*n*).
  func steps(in paragraphs: [String]) -> [ScheduleStep] { read(paragraphs).steps }

  /// The steps of a cell in paragraphs, and what is doubtful about their amounts.
  ///
  /// O(*n*).
  func read(_ paragraphs: [String]) -> (steps: [ScheduleStep], faults: [CellFault]) {
    var steps: [ScheduleStep] = []
    var faults: [CellFault] = []
    var group: String?
    for paragraph in paragraphs { append(paragraph, to: &steps, &faults, group: &group) }
    return (steps, faults)
  }

  private func append(
    _ text: String, to steps: inout [ScheduleStep], _ faults: inout [CellFault], group: inout String?
  ) {
    var current = ""
    var depth = 0

    func close() {
      let text = PieceText.joined(current)
      current = ""
      guard !text.isEmpty else { return }
      steps.append(step(text, group: group, &faults))
    }

    let characters = PlainCharacters.of(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      index += 1
      let scalar = character.onlyScalar
      if depth == 0, Self.opensHeading(scalar), let end = Self.headingEnd(in: characters, from: index) {
        close()
        group = PieceText.joined(String(characters[index..<end]))
        index = end + 1
        continue
      }
      current.append(character)
      switch scalar {
      case "（", "(", "“", "《": depth += 1
      case "）", ")", "”", "》": depth = max(0, depth - 1)
      // U+037E is a semicolon by canonical equivalence.
      case "；", ";", "\u{37E}", "。": if depth == 0 { close() }
      default: continue
      }
    }
    close()
  }

  private static func opensHeading(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == "[" || scalar == "【" || scalar == "［"
  }

  private static func closesHeading(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == "]" || scalar == "】" || scalar == "］"
  }

  /// A heading is shorter than this, in characters; a bracket that is not closed within it is text.
  private static let longestHeading = 60

  private static func headingEnd(in characters: [Character], from start: Int) -> Int? {
    for index in start..<min(start + longestHeading, characters.count)
    where closesHeading(characters[index].onlyScalar) {
      return index
    }
    return nil
  }

  private func step(_ text: String, group: String?, _ faults: inout [CellFault]) -> ScheduleStep {
    let period = periods.readPrefix(text, year: year)
    let amounts = prose.quantities(in: text)
    for amount in amounts {
      faults += amount.faults.map { CellFault(.quantity($0), field: "schedule", text: amount.quantity.text) }
    }
    return ScheduleStep(
      text: text, group: group, period: period?.period, quantities: amounts.map(\.quantity))
  }
}
