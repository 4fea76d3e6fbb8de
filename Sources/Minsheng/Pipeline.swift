import Crypto
import Gazetteer
import ICUText
import PlanReading
import SourceText
import TableReading

/// The one-way street from bytes to a dataset: the only place that names every stage.
struct Pipeline {
  let options: PlanConverter.Options
  let quantities = QuantityReader()

  /// Every stage with its result.
  func dataset(from bytes: [UInt8], name: String) throws(ReadFailure) -> Dataset {
    dataset(of: try reading(of: bytes), bytes, name: name)
  }

  /// What a reading says, as a dataset.
  func dataset(of reading: Reading, _ bytes: [UInt8], name: String) -> Dataset {
    let plan = readPlan(reading.tables, from: reading.text, isShadow: reading.shadow != nil)
    let decoded = reading.decoded
    var dataset = Dataset(
      document: plan.document,
      source: source(of: bytes, name: name, decoded: decoded, tables: reading.tables, plan: plan),
      projects: plan.projects, corrected: plan.corrected, findings: decoded.findings + plan.findings,
      conservation: conservation(of: plan, in: decoded.source))
    if let shadow = reading.shadow {
      dataset.findings.insert(shadow.finding, at: decoded.findings.count)
      var restorer = ScriptRestorer(shadow.with(options.corrections.map { FoldedCorrection.fold($0.text) }))
      restorer.restore(&dataset)
    }
    return dataset
  }

  /// Reads the tables; where they are in no order, with all line breaks moved back, if that puts them in order.
  ///
  /// A dump that is scrambled for other reasons may seem to be in order when it is torn otherwise. So the header
  /// must speak for it: not whole as the dump stands, whole with the breaks moved, and by one distance only.
  func reading(of bytes: [UInt8]) throws(ReadFailure) -> Reading {
    let decoded = try decode(bytes)
    let first = try read(decoded)
    guard !first.tables.unread.isEmpty, !headerIsWhole(in: first.text) else { return first }
    var found: [(distance: Int, reading: Reading)] = []
    for distance in DisplacedBreaks.distances {
      var moved = decoded
      moved.source = SourceText(utf8: DisplacedBreaks.moved(decoded.source.utf8, by: distance))
      guard let reading = try? read(moved), reading.tables.unread.isEmpty, headerIsWhole(in: reading.text)
      else { continue }
      found.append((distance, reading))
    }
    guard found.count == 1, let (distance, moved) = found.first else { return first }
    var reading = moved
    reading.decoded.findings.append(
      SourceRules.breaksDisplaced.finding(
        Message(
          "Every line break stands \(abs(distance)) characters too \(distance < 0 ? "late" : "early"); the dump was "
            + "read with all of them moved.",
          "每处换行都\(distance < 0 ? "靠后" : "靠前")\(abs(distance))个字符；读取时已全部移回。")))
    return reading
  }

  private func read(_ decoded: DecodedSource) throws(ReadFailure) -> Reading {
    let shadow = ScriptShadow(of: decoded.source)
    let text = shadow?.simplified ?? decoded.source
    let judge = FormJudge(source: text, quantities: quantities, without: options.withheld)
    guard let best = judge.best(as: options.form) else { throw .noTable(lines: text.lineCount) }
    return Reading(decoded: decoded, shadow: shadow, best: best)
  }

  private func headerIsWhole(in source: SourceText) -> Bool {
    HeaderLines.areWhole(in: source, words: .shared, quantities: quantities)
  }

  /// Bytes to text and lines.
  func decode(_ bytes: [UInt8]) throws(ReadFailure) -> DecodedSource {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= PlanConverter.largestDump else { throw .tooLarge(bytes: bytes.count) }
    let decoded: DecodedSource
    do {
      decoded = try SourceReader.read(bytes, encoding: options.encoding)
    } catch {
      throw ReadFailure(error)
    }
    guard decoded.source.lines.indices.contains(where: { decoded.source.content(ofLine: $0) != nil }) else {
      throw .empty
    }
    return decoded
  }

  /// Bytes to lines as printed, and the lines that are read: their shadow where they are in traditional script.
  ///
  /// A piece of one stands at the same place in the other.
  func text(of bytes: [UInt8]) throws(ReadFailure) -> (printed: SourceText, read: SourceText) {
    let source = try decode(bytes).source
    return (source, ScriptShadow(of: source)?.simplified ?? source)
  }

  /// Cells to records, values, checks.
  ///
  /// A shadow's corrections are read in simplified characters like its cells.
  func readPlan(_ tables: TableReadingResult, from source: SourceText, isShadow: Bool = false) -> PlanReading
  {
    var plan = PlanOptions(
      year: options.year, jurisdiction: options.jurisdiction.map(ScriptShadow.simplified),
      keepsProvenance: options.keepsProvenance)
    plan.corrections = options.corrections.map { FoldedCorrection.of($0, simplified: isShadow) }
    plan.usesTotals = !options.withheld.contains(.sums)
    return PlanReader(options: plan, quantities: quantities, prose: ProseReader()).read(
      tables, from: source)
  }

  private func source(
    of bytes: [UInt8], name: String, decoded: DecodedSource, tables: TableReadingResult, plan: PlanReading
  ) -> Source {
    let hexadecimal = Array("0123456789abcdef".utf8)
    var digest: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      digest.append(hexadecimal[Int(byte >> 4)])
      digest.append(hexadecimal[Int(byte & 15)])
    }
    return Source(
      name: name, sha256: String(decoding: digest, as: UTF8.self), bytes: bytes.count,
      encoding: decoded.encoding,
      lines: decoded.source.lineCount, pages: plan.pages, layout: tables.layout.rawValue)
  }

  private func conservation(of plan: PlanReading, in source: SourceText) -> Conservation {
    let totals = plan.ledger.totals(of: source)
    return Conservation(fields: totals.fields, furniture: totals.furniture, unassigned: totals.unassigned)
  }
}
