/// What all steps of a reading go by and none changes.
///
/// The lattice holds the same, but nothing of it can be looked at while its nodes are in hand to be changed.
struct FlowBasis {
  let grammar: FlowGrammar
  let evidence: FlowEvidence
  let habits: ColumnHabits
  let costs: [FlowColumnCosts]
  let range: Range<Int>
  let required: [FlowLattice.Requirement]

  /// Whether fragments may be part of a cell of a state.
  func mayHold(_ state: Int, _ fragments: Range<Int>) -> Bool {
    required.allSatisfy { state == $0.state || !fragments.contains($0.fragment) }
  }
}
