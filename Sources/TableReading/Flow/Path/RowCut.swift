/// A row that a page has cut: below the header of the next page stands what is left of its cells.
struct RowCut {
  /// The boundary where the rest begins.
  let boundary: Int
  /// What it costs that the row was cut there.
  let cost: Int32
  /// The last fragment of each column's cell; `nil` for a blank one.
  private let last: [Int?]
  /// How wide the last line of each column's cell is.
  private let lineWidth: [Int32]

  /// The row that ends best at a boundary, as one that is cut there; `nil` when none of its cells can be.
  init?(_ lattice: FlowLattice, at boundary: Int) {
    guard lattice.rowEnd[boundary].score > FlowLattice.hopeless else { return nil }
    let row = lattice.lastRows(at: boundary)
    guard !row.isEmpty else { return nil }
    var last = [Int?](repeating: nil, count: lattice.grammar.columnCount)
    var widths = [Int32](repeating: 0, count: lattice.grammar.columnCount)
    for step in row {
      guard let column = lattice.grammar.column(of: step.state) else { continue }
      last[column] = step.fragments.upperBound - 1
      var index = step.fragments.upperBound - 1
      widths[column] = lattice.width(of: index).total
      while index > step.fragments.lowerBound, lattice.evidence.widths[index].gap < .line {
        index -= 1
        widths[column] += lattice.width(of: index).total
      }
    }
    let isPage = lattice.evidence.widths[lattice.range.lowerBound + boundary].gap == .page
    if !isPage {
      // Without a header only a cell that is plainly unfinished tells of the cut.
      let unfinished = lattice.grammar.cut.contains { column in
        last[column].map { lattice.evidence.isUnfinished($0) && $0 + 1 < lattice.range.lowerBound + boundary }
          ?? false
      }
      guard unfinished else { return nil }
    }
    self.boundary = boundary
    cost = isPage ? FlowGrammar.remainder : FlowGrammar.remainderWithoutHeader
    self.last = last
    self.lineWidth = widths
  }

  /// What it is worth to go on with the cell of a state's column with a fragment.
  ///
  /// What was counted for the cell's end is taken back, for it did not end there.
  func score(of state: Int, at fragment: Int, in lattice: FlowLattice) -> Int32 {
    guard let column = lattice.grammar.column(of: state), let before = last[column],
      let kind = lattice.grammar.cells[column].prose
    else { return FlowLattice.never }
    var score =
      lattice.evidence.joinScore(kind, fragment, after: before) - lattice.evidence.score(kind, before).end
    if let width = lattice.habits.widths[column] {
      var piece = lattice.width(of: fragment)
      piece.gap = .line
      score += width.join(
        lineWidth: lineWidth[column], next: piece, endsSentence: lattice.evidence.isSentenceEnd(before))
    }
    return score - 15
  }
}

/// The cuts of a run of rows, in order.
struct RowCuts {
  /// Fragments that the rest of a row may take.
  static let farthest = 96

  private var all: [RowCut] = []

  /// A cut by its number.
  subscript(number: Int) -> RowCut { all[number] }

  /// Adds a cut behind all others.
  mutating func add(_ cut: RowCut) { all.append(cut) }

  /// Forgets all cuts, but not their room.
  mutating func removeAll() { all.removeAll(keepingCapacity: true) }

  /// The number of the last cut before or at a boundary, if the rest of its row may still go on there.
  ///
  /// O(1) behind the last cut, else O(log *n*).
  func reaching(_ boundary: Int) -> Int? {
    var number = all.count - 1
    guard number >= 0 else { return nil }
    if all[number].boundary > boundary {
      var low = 0
      var high = all.count
      while low < high {
        let middle = low + (high - low) / 2
        if all[middle].boundary <= boundary { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return nil }
      number = low - 1
    }
    return boundary - all[number].boundary <= Self.farthest ? number : nil
  }

  /// The number of the cut at a boundary.
  func at(_ boundary: Int) -> Int? { reaching(boundary).flatMap { all[$0].boundary == boundary ? $0 : nil } }

  /// Whether a row may be cut before a fragment: a page ends there, or a sentence, which is how rows end.
  static func mayCut(_ evidence: FlowEvidence, before fragment: Int) -> Bool {
    let gap = evidence.widths[fragment].gap
    return gap == .page || gap >= .line && evidence.endsSentence[fragment]
  }
}
