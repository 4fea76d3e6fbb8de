import Gazetteer
import Quantities
import TableReading

/// How well the cells of a row fit the columns, in the order in which the parts decide.
struct RowScore: Equatable {
  /// What the shares say about the target.
  enum Total: Int {
    case missed
    /// There is no target, it is a rate, or a share is no amount.
    case unknown
    case met
  }

  /// Cells that are not of their column's type, weighed.
  var typeFaults = 0
  var total = Total.unknown
  /// Dropped cells that are blank or repeat a neighbour.
  var stutters = 0
  /// Agreement with the dashes of the rows around.
  var agreement = 0

  /// A total that is missed weighs as much as a cell of the wrong kind.
  private var faults: Int { typeFaults + (total == .missed ? 2 : 0) }

  func isBetter(than other: RowScore) -> Bool {
    if faults != other.faults { return faults < other.faults }
    if total != other.total { return total.rawValue > other.total.rawValue }
    if stutters != other.stutters { return stutters > other.stutters }
    return agreement > other.agreement
  }
}

/// Judges one reading of a row.
struct RowJudge {
  /// From here on a reading is no reading.
  static let tooManyFaults = 12

  let text: TableText
  let layout: ColumnLayout
  /// One entry a region column: positive where the rows around have amounts, negative where dashes.
  let pattern: [Int]
  /// Whether the totals of rows count.
  let usesTotals: Bool

  /// How well a text fits a kind of column, once it has been weighed: readings share most of their cells.
  private var weighed: [WeighedText: Int] = [:]

  private struct WeighedText: Hashable {
    var role: ColumnRole
    var cell: UInt32
  }

  init(text: TableText, layout: ColumnLayout, pattern: [Int], usesTotals: Bool = true) {
    self.text = text
    self.layout = layout
    self.pattern = pattern
    self.usesTotals = usesTotals
  }

  /// Weighs one reading of the row.
  ///
  /// O(columns).
  mutating func score(_ cells: [Cell]) -> RowScore {
    var score = RowScore()
    let target = layout.targetColumn.map { reading(cells, $0) }
    for (index, column) in layout.columns.enumerated() where column.role != .region {
      score.typeFaults += weigh(cell(cells, index), in: column.role)
    }
    var sum: ExactDecimal? = .zero
    for (place, column) in layout.regions.enumerated() {
      switch reading(cells, column) {
      case .quantity(let quantity, _):
        sum = sum.flatMap { $0.adding(quantity.value) }
        score.agreement += pattern[place]
        if let target, case .quantity(let whole, _) = target, let unit = whole.unit,
          let other = quantity.unit,
          unit.word != other.word
        {
          score.typeFaults += 1
        }
      case .dash: score.agreement -= pattern[place]
      case .blank: score.agreement -= pattern[place]
      case .text, .several:
        sum = nil
        if OrganisationList.looksLikeOrganisation(text.printed(cell(cells, column))) { score.typeFaults += 8 }
        // A note may stand in the first region's place, with blanks after it.
        if place > 0 { score.typeFaults += 3 }
      }
    }
    // Shares without a target: rather the target slipped into the first region's place.
    if case .blank? = target, sum.map({ $0 != .zero }) ?? false { score.typeFaults += 1 }
    if usesTotals, let target, case .quantity(let whole, _) = target, whole.unit?.isSummable ?? true, let sum
    {
      // A blank share may be one that was lost: then too little is no contradiction.
      let mayLack = layout.regions.contains { column in reading(cells, column) == .blank }
      score.total = sum == whole.value ? .met : mayLack && sum < whole.value ? .unknown : .missed
    }
    return score
  }

  private func cell(_ cells: [Cell], _ column: Int) -> Cell { column < cells.count ? cells[column] : .blank }

  private func reading(_ cells: [Cell], _ column: Int) -> CellReading { text.reading(cell(cells, column)) }

  private mutating func weigh(_ cell: Cell, in role: ColumnRole) -> Int {
    if cell.isBlank { return 0 }
    let key = WeighedText(role: role, cell: cell.first)
    if let known = weighed[key] { return known }
    let weight = faults(of: text.reading(cell), cell: cell, in: role)
    weighed[key] = weight
    return weight
  }

  private func faults(of reading: CellReading, cell: Cell, in role: ColumnRole) -> Int {
    // 无 is a word in these columns.
    switch (role, reading == .dash(.word) ? .text : reading) {
    case (_, .blank): 0
    case (.number, .quantity(let quantity, _)): quantity.unit == nil ? 0 : 8
    case (.number, _): 4
    case (.target, .text), (.target, .several): 3
    case (.total, .text), (.total, .several): 3
    case (.target, _), (.total, _): 0
    case (.name, .quantity), (.name, .dash): 8
    case (.lead, .quantity), (.leader, .quantity), (.contact, .quantity), (.cooperating, .quantity): 8
    case (.lead, .text): OrganisationList.looksLikeOrganisation(text.printed(cell)) ? 0 : 2
    case (.category, .quantity), (.category, .dash): 4
    case (.leader, .text), (.contact, .text): looksLikePeople(text.printed(cell)) ? 0 : 3
    case (.deadline, .text): PeriodReader().isPeriod(text.printed(cell).utf8.span) ? 0 : 3
    case (.name, .text), (.category, .text):
      OrganisationList.looksLikeOrganisation(text.printed(cell)) ? 3 : 0
    default: 0
    }
  }

  private func looksLikePeople(_ printed: String) -> Bool {
    if OrganisationList.looksLikeOrganisation(printed) { return false }
    let split = PersonNames.split(printed)
    return !split.names.isEmpty && split.leftovers.isEmpty
      && split.names.allSatisfy { (2...4).contains($0.count) }
  }
}
