package import Gazetteer
import Provenance
package import Quantities
package import SourceText

/// Reads tables whose cells follow one another in reading order, with nothing to tell them apart.
///
/// The header gives the columns and its repeats the pages. What stands between is cut into fragments, and of
/// all ways to lay them out as rows of cells the one is taken that the types of the cells, the way print breaks
/// lines and the order of the columns speak for together; see ``FlowLattice``.
package struct FlowReader {
  private let source: SourceText
  private let quantities: QuantityReader
  private let withheld: WithheldEvidence
  private var result = TableReadingResult(layout: .flow, tables: [], furniture: [], outside: [], findings: [])

  /// The tables of the dump; `nil` when it has no header.
  ///
  /// O(*n* × columns).
  package static func read(
    _ source: SourceText, words: HeaderWords, quantities: QuantityReader,
    without withheld: WithheldEvidence = []
  ) -> TableReadingResult? {
    let headers = HeaderFinder(source: source, words: words, quantities: quantities).headers()
    var reader = FlowReader(source: source, quantities: quantities, withheld: withheld)
    if !headers.isEmpty {
      reader.read(headers)
    } else if let header = ScatteredHeader.find(in: source, words: words) {
      reader.giveUp(columns: header.columns, from: header.line)
    } else {
      return nil
    }
    return reader.result
  }

  private init(source: SourceText, quantities: QuantityReader, withheld: WithheldEvidence) {
    self.source = source
    self.quantities = quantities
    self.withheld = withheld
  }

  private mutating func read(_ headers: [FlowHeader]) {
    let pages = FlowPages(source: source, headers: headers)
    var quality = FlowQuality()
    var isDoubtful = false
    for body in pages.bodies where !body.fragments.isEmpty {
      let (table, own) = FlowTable(
        source: source, quantities: quantities, body: body, withheld: withheld
      ).read()
      quality.add(own)
      isDoubtful = isDoubtful || own.isDoubtful
      result.tables.append(table)
    }
    let isPoor = quality.isScrambled || pages.bodies.count > 1 && isDoubtful
    // The bounds are set for all evidence.
    if withheld.isEmpty, isPoor || AlignedLayout.isUsed(in: source, from: headers[0].lastLine) {
      giveUp(columns: pages.bodies.first?.readings.first ?? [], from: headers[0].firstLine)
      return
    }
    result.isVouched = true
    result.furniture += pages.furniture
    result.outside += pages.outside
  }

  /// Keeps what stands above the table, and reports the rest as out of order.
  private mutating func giveUp(columns: [Column], from line: Int) {
    result.tables = [Table(columns: columns, grid: Grid(), delimiter: nil, headerLines: [line])]
    result.furniture = []
    result.outside = (0..<line).compactMap { source.content(ofLine: $0) }
    result.unread = (line..<source.lines.count).compactMap { source.content(ofLine: $0) }
    let lines = result.unread.map { source.lineNumber(of: $0) }
    result.findings = [
      TableRules.readingOrderScrambled.finding(
        TableRules.readingOrderScrambled.summary, lines: [LineRange(lines.first ?? 1, lines.last ?? 1)])
    ]
  }
}
