/// The account of a dump's characters: each ends up in a field, in the page's furniture, or unassigned.
///
/// The ledger is kept apart from the readers, byte for byte, so that a reader cannot claim more than
/// there is: what is marked twice is counted once and reported as ``overlaps``.
package struct Ledger: Sendable {
  /// What became of a character.
  package enum Account: UInt8, Sendable {
    case unassigned = 0
    case field = 1
    case furniture = 2
  }

  /// The three parts of the account, in characters that are not white space.
  package struct Totals: Sendable, Equatable {
    package var fields = 0
    package var furniture = 0
    package var unassigned = 0
    package var characters: Int { fields + furniture + unassigned }
  }

  private var accounts: [UInt8]
  /// The number of bytes that were marked although something else had marked them.
  package private(set) var overlaps = 0

  package init(of source: SourceText) {
    accounts = [UInt8](repeating: Account.unassigned.rawValue, count: source.utf8.count)
  }

  /// Marks a range of bytes.
  package mutating func mark(_ bytes: Range<Int>, as account: Account) {
    for offset in bytes.clamped(to: 0..<accounts.count) {
      if accounts[offset] != Account.unassigned.rawValue {
        overlaps += 1
      }
      accounts[offset] = account.rawValue
    }
  }

  package mutating func mark(_ piece: Piece, as account: Account) { mark(piece.bytes, as: account) }

  /// Marks what is still unassigned in a range of bytes.
  package mutating func markRest(_ bytes: Range<Int>, as account: Account) {
    for offset in bytes.clamped(to: 0..<accounts.count)
    where accounts[offset] == Account.unassigned.rawValue {
      accounts[offset] = account.rawValue
    }
  }

  /// Counts every character that is not white space.
  ///
  /// O(*n*).
  package func totals(of source: SourceText) -> Totals {
    var counts = (0, 0, 0)
    let text = source.utf8.span
    var offset = 0
    while offset < text.count {
      let space = Characters.whiteSpace(text, at: offset)
      if space > 0 {
        offset += space
        continue
      }
      switch accounts[offset] {
      case Account.field.rawValue: counts.0 += 1
      case Account.furniture.rawValue: counts.1 += 1
      default: counts.2 += 1
      }
      offset += Characters.length(lead: text[offset])
    }
    return Totals(fields: counts.0, furniture: counts.1, unassigned: counts.2)
  }

  /// The pieces of text that nothing claims, one a line at most, without the white space around them.
  package func unassigned(in source: SourceText) -> [Piece] {
    var pieces: [Piece] = []
    let text = source.utf8.span
    for (index, line) in source.lines.enumerated() {
      var first: Int?
      var last = 0
      var offset = Int(line.start)
      while offset < Int(line.end) {
        let space = Characters.whiteSpace(text, at: offset)
        let length = space > 0 ? space : Characters.length(lead: text[offset])
        if space == 0, accounts[offset] == Account.unassigned.rawValue {
          if first == nil { first = offset }
          last = offset + length
        }
        offset += length
      }
      if let first { pieces.append(Piece(line: index, start: first, end: last)) }
    }
    return pieces
  }
}
