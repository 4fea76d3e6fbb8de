import Quantities

/// Reads texts from the standard input, one a line, for `quantities.py`.
///
///     QuantityBenchmark read            prints for every line the value and the unit that were read, tab-separated
///     QuantityBenchmark time ROUNDS     prints for every line the median time of one parse, in nanoseconds
@main
enum QuantityBenchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    switch (arguments.first, arguments.dropFirst().first.flatMap { Int($0) }) {
    case ("read", nil): for line in lines { print(reading(of: line)) }
    case ("time", let rounds?) where rounds > 0: for line in lines { print(time(of: line, rounds: rounds)) }
    default: print("usage: QuantityBenchmark read | time ROUNDS")
    }
  }

  private static let reader = QuantityReader()

  /// The value, a tab, the unit: `858000	人次`.
  ///
  /// A number that is no cell's amount has no unit, and a text that is no amount gives `text` alone. Rates are in hundredths, dozens in pieces.
  private static func reading(of line: String) -> String {
    guard case .quantity(let quantity, _) = reader.readCell(line) else {
      return reader.readNumber(line).map { "\($0)\t" } ?? "text"
    }
    let range = quantity.upper.map { "\(quantity.value)..\($0)" } ?? "\(quantity.value)"
    guard let unit = quantity.unit else { return range + "\t" }
    guard unit.dimension == .rate || unit.word == "打", quantity.upper == nil,
      let base = UnitTable.standard.inBase(quantity.value, unit), let value = base.value
    else { return range + "\t" + unit.word }
    return "\(value)\t\(base.base)"
  }

  /// How often one text is read between two looks at the clock.
  private static let batch = 1_000

  private static func time(of line: String, rounds: Int) -> Int64 {
    var total = 0
    let times = (0..<rounds).map { _ in
      let elapsed = ContinuousClock().measure {
        for _ in 0..<batch {
          if case .text = reader.readCell(line) { total &+= 1 }
        }
      }
      return elapsed.components.attoseconds / 1_000_000_000 / Int64(batch)
    }
    precondition(total >= 0)
    return times.sorted()[rounds / 2]
  }
}
