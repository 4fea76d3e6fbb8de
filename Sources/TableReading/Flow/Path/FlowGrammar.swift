import Gazetteer

/// What a row of flow text consists of: cells in the order of the columns, some of them blank.
///
/// Beside the columns a row may hold a note that stands for all regions, and surplus amounts behind the last
/// region; between rows there may be headings. These are states of their own behind those of the columns.
struct FlowGrammar {
  /// How the cells of a column are recognised.
  struct Cells: Equatable {
    var typed: TypedSegment.Kind?
    var prose: ProseKind?
    /// What is taken off prose where the column is one of typed cells.
    var prosePenalty: Int32 = 0
    /// What it costs that the cell is blank.
    var blank: Int32
    /// What it costs that a row begins without the cell: further measures and merged cells do.
    var headBlank: Int32
  }

  let cells: [Cells]
  /// The columns of regions, if they stand side by side.
  let regions: Range<Int>?
  let hasNumbers: Bool
  /// The column of the amount that the shares of the regions add up to.
  let whole: Int?

  var columnCount: Int { cells.count }
  /// The state of a note over all regions.
  var note: Int { cells.count }
  /// The state of an amount that no column is left for.
  var surplus: Int { cells.count + 1 }
  /// The state of a heading between rows.
  var heading: Int { cells.count + 2 }
  /// The columns whose cells a page may cut, in order; each has a state for what is left of its cell.
  let cut: [Int]
  /// The state of what is left of the first of them.
  var firstRemainder: Int { cells.count + 3 }
  var stateCount: Int { cells.count + 3 + cut.count }

  /// The column of a state; `nil` for one that belongs to none.
  func column(of state: Int) -> Int? {
    if state < columnCount { return state }
    let place = state - firstRemainder
    return cut.indices.contains(place) ? cut[place] : nil
  }

  /// A state whose cells hold prose.
  struct Prose: Equatable {
    var state: Int
    var kind: ProseKind
    /// What is taken off for it.
    var penalty: Int32 = 0
    /// `nil` for a note over all regions.
    var column: Int?
  }

  /// The states whose cells hold prose, in order.
  private(set) var prose: [Prose] = []
  /// The states whose cells are typed, kind by kind, each in order.
  private(set) var typedStates: [Int] = []
  /// For each kind, by its raw value, its places among them.
  private(set) var typedPlaces: [Range<Int>] = []

  /// The states that hold a kind of typed cells, in order.
  func states(of kind: TypedSegment.Kind) -> ArraySlice<Int> { typedStates[typedPlaces[Int(kind.rawValue)]] }

  /// What it costs to begin a row.
  static let row: Int32 = -20
  /// What it costs that a row of amounts has no name of its own.
  static let mergedName: Int32 = -15
  /// What it costs that a row of amounts has no target.
  static let blankTarget: Int32 = -130
  /// What it costs that a row has no cell for any region and no note.
  static let noRegions: Int32 = -200
  /// What it costs that a row has an amount too many.
  static let surplusCost: Int32 = -110

  /// What it costs that the rest of a row stands below a page's header, and that it does where no header is.
  static let remainder: Int32 = -15
  static let remainderWithoutHeader: Int32 = -40

  /// The column of the category where that of the number stands before it.
  private(set) var categoryBehindNumber: Int?
  /// What it costs that a row without a number has a category all the same.
  static let categoryWithoutNumber: Int32 = -30

  init(columns: [Column]) {
    var cells = columns.map { Self.cells(of: $0.role) }
    if let name = columns.firstIndex(where: { $0.role == .name }),
      columns.contains(where: { $0.role == .target || $0.role == .total }),
      columns.contains(where: { $0.role == .region })
    {
      for target in columns.indices where columns[target].role == .target {
        // Of a row with an amount too few rather a region's is missing: the total is what the row is about.
        cells[target].blank = Self.blankTarget
      }
      // Further amounts of a project stand in rows of their own beside one name.
      cells[name].headBlank = Self.mergedName
    }
    if let lead = columns.firstIndex(where: { $0.role == .lead }),
      columns.contains(where: { $0.role == .cooperating })
    {
      cells[lead].prose = .leadOrganisations
    }
    if let number = columns.firstIndex(where: { $0.role == .number }),
      let category = columns.firstIndex(where: { $0.role == .category }), number < category
    {
      categoryBehindNumber = category
    }
    self.cells = cells
    cut = cells.indices.filter { cells[$0].prose != nil && cells[$0].typed == nil }
    whole =
      columns.firstIndex { $0.role == .target } ?? columns.firstIndex { $0.role == .total }
    hasNumbers = columns.contains { $0.role == .number }
    let places = columns.indices.filter { columns[$0].role == .region }
    if let first = places.first, let last = places.last, last - first + 1 == places.count {
      regions = first..<(last + 1)
    } else {
      regions = nil
    }
    prose = proseStates()
    for kind in TypedSegment.Kind.allCases {
      let first = typedStates.count
      typedStates += typedStates(of: kind)
      typedPlaces.append(first..<typedStates.count)
    }
  }

  private func proseStates() -> [Prose] {
    (0..<stateCount).compactMap { state in
      if state == note { return Prose(state: state, kind: .regionNote) }
      guard let column = column(of: state), let kind = cells[column].prose else { return nil }
      return Prose(state: state, kind: kind, penalty: cells[column].prosePenalty, column: column)
    }
  }

  private func typedStates(of kind: TypedSegment.Kind) -> [Int] {
    (0..<stateCount).filter { state in
      if state < columnCount { return cells[state].typed == kind }
      if state == surplus { return kind == .amount && regions != nil }
      return state == heading && kind == .heading
    }
  }

  /// The kinds of typed cells that any column holds.
  var kinds: Set<TypedSegment.Kind> { Set(cells.compactMap(\.typed)) }

  private static func cells(of role: ColumnRole) -> Cells {
    switch role {
    case .number: Cells(typed: .number, blank: -15, headBlank: -15)
    case .category: Cells(prose: .category, blank: -10, headBlank: -10)
    case .name, .content: Cells(prose: .name, blank: -80, headBlank: -80)
    case .target: Cells(typed: .amount, prose: .amountInWords, blank: -40, headBlank: -40)
    case .unit: Cells(typed: .unit, blank: -20, headBlank: -20)
    case .total: Cells(typed: .amount, blank: -40, headBlank: -40)
    case .quantityGroup: Cells(typed: .amount, blank: -60, headBlank: -60)
    case .region: Cells(typed: .amount, blank: -120, headBlank: -120)
    case .leader, .contact:
      Cells(typed: .people, prose: .remark, prosePenalty: -50, blank: -30, headBlank: -30)
    case .lead: Cells(prose: .organisations, blank: -40, headBlank: -40)
    case .cooperating: Cells(prose: .organisations, blank: -30, headBlank: -30)
    case .deadline: Cells(typed: .deadline, blank: -40, headBlank: -40)
    case .schedule: Cells(prose: .schedule, blank: -50, headBlank: -50)
    case .note: Cells(prose: .remark, blank: 0, headBlank: 0)
    case .regionGroup, .other, .progress, .rate: Cells(prose: .remark, blank: -10, headBlank: -10)
    }
  }
}
