import Minsheng
import TestSupport

/// Breaks one thing in the dump of a plan that is right, the way that copying, scanning and exporting do.
struct Saboteur {
  /// What is broken.
  enum Kind: String, CaseIterable {
    case digitOfShare = "a digit of a share"
    case digitOfTarget = "a digit of a target"
    case digitOfName = "a digit of a name"
    case unit = "the unit of a share"
    case shiftedRow = "a row shifted by a cell"
    case lostRow = "a row lost"
    case doubledRow = "a row doubled"
    case swappedCells = "two cells swapped"
    case doubledCell = "a cell doubled"
    case lostCell = "a cell lost"
    case wrongYear = "a wrong year in the title"
  }

  private let lines: [[UInt8]]
  private let dataset: Dataset
  private var random: SplitMix64

  init(_ bytes: [UInt8], dataset: Dataset, seed: UInt64) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    self.dataset = dataset
    random = SplitMix64(seed: seed)
  }

  /// The measures that stand on one line and whose shares add up to their target.
  var measures: [Measure] {
    dataset.projects.flatMap(\.measures).filter { measure in
      guard let line = measure.lines.first, measure.lines.count == 1, line.first == line.last,
        lines.indices.contains(line.first - 1), fields(line.first - 1).count > 3,
        let target = measure.target?.quantity, target.bound == .exact
      else { return false }
      let values = measure.allocations.compactMap { allocation -> ExactDecimal? in
        if case .value(let quantity) = allocation.state { quantity.value } else { nil }
      }
      let sum = values.reduce(ExactDecimal?.some(.zero)) { sum, value in sum.flatMap { $0.adding(value) } }
      return values.count >= 2 && sum == target.value
    }
  }

  private func fields(_ line: Int) -> [String] {
    lines[line].split(separator: 9, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The dump with one thing broken in the row of a measure; `nil` where there is nothing of the kind to break.
  mutating func sabotage(_ kind: Kind, _ measure: Measure) -> [UInt8]? {
    guard let number = measure.lines.first?.first else { return nil }
    let line = number - 1
    var cells = fields(line)
    let shares = measure.allocations.compactMap { allocation -> String? in
      if case .value(let quantity) = allocation.state { quantity.text } else { nil }
    }
    // The shares stand at the end of the row.
    let places = cells.indices.reversed().filter { shares.contains(cells[$0].trimmed) }.reversed()
    let last = Array(places.suffix(shares.count))
    guard last.count == shares.count, let first = last.first, let place = last.randomElement(using: &random)
    else { return nil }
    switch kind {
    case .digitOfShare:
      guard let broken = withOtherDigit(cells[place]) else { return nil }
      cells[place] = broken
    case .digitOfTarget:
      guard let text = measure.target?.text,
        let target = cells[..<first].lastIndex(where: { $0.trimmed == text }),
        let broken = withOtherDigit(cells[target])
      else { return nil }
      cells[target] = broken
    case .digitOfName:
      guard let value = measure.target?.quantity?.value.description,
        let name = cells[..<first].firstIndex(where: { $0.contains(value) && $0.count > value.count + 4 }),
        let range = cells[name].firstRange(of: value), let other = withOtherDigit(value)
      else { return nil }
      cells[name].replaceSubrange(range, with: other)
    case .unit:
      let digits = cells[place].trimmed.prefix { $0.isNumber || $0 == "." || $0 == "," }
      let unit = cells[place].trimmed.dropFirst(digits.count)
      guard !unit.isEmpty else { return nil }
      cells[place] = digits + (unit == "公里" ? "公顷" : unit == "个" ? "张" : "公里")
    case .shiftedRow:
      // With a dash at its end nothing would be lost.
      guard let end = cells.last?.trimmed, shares.contains(end) else { return nil }
      cells.insert("—", at: first)
      cells.removeLast()
    case .lostRow: return joined(lines.indices.filter { $0 != line }.map { lines[$0] })
    case .doubledRow:
      return joined(lines.indices.flatMap { $0 == line ? [lines[$0], lines[$0]] : [lines[$0]] })
    case .swappedCells:
      guard let other = last.filter({ cells[$0] != cells[place] }).randomElement(using: &random) else {
        return nil
      }
      cells.swapAt(place, other)
    case .doubledCell: cells.insert(cells[place], at: place)
    case .lostCell: cells.remove(at: place)
    case .wrongYear: return withOtherYear()
    }
    var result = lines
    result[line] = Array(cells.joined(separator: "\t").utf8)
    return joined(result)
  }

  private func joined(_ lines: [[UInt8]]) -> [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }

  /// A text with one digit made another; the first never 0.
  private mutating func withOtherDigit(_ text: String) -> String? {
    var characters = Array(text)
    let digits = characters.indices.filter { ("0"..."9").contains(characters[$0]) }
    guard let place = digits.randomElement(using: &random) else { return nil }
    let others = "0123456789".filter { $0 != characters[place] && !(place == digits.first && $0 == "0") }
    guard let other = others.randomElement(using: &random) else { return nil }
    characters[place] = other
    return String(characters)
  }

  private mutating func withOtherYear() -> [UInt8]? {
    guard let year = dataset.document.year else { return nil }
    let other = year + (Bool.random(using: &random) ? 1 : -1) * Int.random(in: 1...20, using: &random)
    for (index, line) in lines.enumerated() {
      var text = String(decoding: line, as: UTF8.self)
      guard let range = text.firstRange(of: "\(year)年") else { continue }
      text.replaceSubrange(range, with: "\(other)年")
      var result = lines
      result[index] = Array(text.utf8)
      return joined(result)
    }
    return nil
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
