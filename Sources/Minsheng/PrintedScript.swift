import Provenance
import SourceText

/// Finds how characters of a shadow were printed.
///
/// Most simplified characters stand for one printed character in the whole dump, and are looked up. Where
/// a dump prints two for the same (`發` and `髮`, `台` and `臺`), the place in the dump that agrees with the
/// most characters around decides. White space is left out of the comparison: a text of the dataset may be
/// joined from several lines.
struct PrintedScript {
  /// The characters of the dump that are no white space, simplified and as printed.
  private var shadow: [UInt32] = []
  private var printed: [UInt32] = []
  /// The index of the first character of each line of the dump, from 1, and the end.
  private var lineStarts: [Int] = [0]
  /// The printed character of those that are always printed as that other one.
  private var single: [UInt32: UInt32] = [:]
  /// Where the characters stand that are printed in several ways.
  private var places: [UInt32: [Int]] = [:]
  /// A place of each of them that is printed in the most frequent way.
  private var frequent: [UInt32: Int] = [:]
  /// How many characters may still be compared; when none may, the printed character that is most
  /// frequent is taken.
  private var budget: Int
  /// Whether that came about.
  private(set) var isExhausted = false
  /// Where the next text is likely to stand: behind the last one.
  private var cursor = 0
  /// Answers for texts of the whole dump.
  private var known: [String: String] = [:]
  private var widely: [[UInt32]: Answer] = [:]

  /// The printed characters of a text, and how many characters around agree where each stands.
  private struct Answer {
    var prints: [UInt32]
    var agreeing: [Int]
    /// Whether the text stands in one place as a whole.
    var isWhole = false
  }

  /// Lists the characters of a dump and of its shadow.
  ///
  /// `budget` characters may be compared; by default as many as every dump of a plan needs. O(*n*).
  init(_ shadow: ScriptShadow, budget: Int? = nil) {
    for (index, line) in shadow.printed.lines.enumerated() {
      while lineStarts.count <= Int(line.number) { lineStarts.append(self.shadow.count) }
      let piece = Piece(line: index, start: Int(line.start), end: Int(line.end))
      self.shadow += Self.compact(shadow.simplified.text(piece))
      printed += Self.compact(shadow.printed.text(piece))
    }
    lineStarts.append(self.shadow.count)
    self.budget = budget ?? self.shadow.count &* 64 &+ 4_096

    var several: Set<UInt32> = []
    for (simplified, print) in zip(self.shadow, printed) {
      if let first = single[simplified] {
        if first != print { several.insert(simplified) }
      } else {
        single[simplified] = print
      }
    }
    for (place, simplified) in self.shadow.enumerated() where several.contains(simplified) {
      places[simplified, default: []].append(place)
    }
    frequent = places.compactMapValues { mostFrequent($0) }
    single = single.filter { $0.key != $0.value && !several.contains($0.key) }
  }

  /// A text of the given lines as printed; a text of the whole dump when there are none.
  ///
  /// As many characters come out as go in. O(*n*) in the text, and together with all other texts O(*n*) in
  /// the dump.
  mutating func restored(_ text: String, lines: [LineRange] = []) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    if lines.isEmpty, let answer = known[text] { return answer }
    var scalars = text.unicodeScalars.map(\.value)
    var hasSeveral = false
    var changed = false
    for index in scalars.indices {
      if let print = single[scalars[index]] {
        scalars[index] = print
        changed = true
      } else if places[scalars[index]] != nil {
        hasSeveral = true
      }
    }
    if hasSeveral {
      let pattern = Self.compact(text)
      let prints = decided(pattern, lines: lines)
      var next = 0
      for index in scalars.indices where !Self.isSpace(scalars[index]) {
        if next < prints.count { scalars[index] = prints[next] }
        next += 1
      }
      changed = true
    }
    let answer = changed ? Self.string(scalars) : text
    if lines.isEmpty { known[text] = answer }
    return answer
  }

  /// Whether a text stands in the dump as a whole.
  ///
  /// O(*n* *m*), for one short text.
  func holds(_ text: String) -> Bool {
    let pattern = Self.compact(text)
    guard let first = pattern.first, pattern.count <= shadow.count else { return false }
    return (0...(shadow.count - pattern.count)).contains { start in
      shadow[start] == first && shadow[start..<start + pattern.count].elementsEqual(pattern)
    }
  }

  /// The printed characters of a text without white space, those printed in several ways among them.
  private mutating func decided(_ pattern: [UInt32], lines: [LineRange]) -> [UInt32] {
    var answer = self.answer(pattern, lines: lines)
    guard !lines.isEmpty, !answer.isWhole else { return answer.prints }
    // Not in these lines as a whole, like the text of a merged cell: see how it stands elsewhere.
    let elsewhere = widely[pattern] ?? self.answer(pattern, lines: [])
    widely[pattern] = elsewhere
    for index in pattern.indices where elsewhere.agreeing[index] > answer.agreeing[index] {
      answer.prints[index] = elsewhere.prints[index]
    }
    return answer.prints
  }

  private mutating func answer(_ pattern: [UInt32], lines: [LineRange]) -> Answer {
    var answer = Answer(
      prints: pattern.map { single[$0] ?? $0 }, agreeing: [Int](repeating: 0, count: pattern.count))
    for index in pattern.indices {
      guard let all = places[pattern[index]] else { continue }
      let best = self.best(of: pattern, at: index, among: places(all, in: lines))
      if best.length == pattern.count {
        let start = best.place - index
        cursor = start + pattern.count
        return Answer(
          prints: Array(printed[start..<cursor]),
          agreeing: [Int](repeating: pattern.count, count: pattern.count), isWhole: true)
      }
      answer.prints[index] = printed[best.place]
      answer.agreeing[index] = best.length
    }
    return answer
  }

  /// The indices of the places that lie in the lines.
  private func places(_ all: [Int], in lines: [LineRange]) -> [Range<Int>] {
    guard !lines.isEmpty else { return [all.indices] }
    return lines.map { range in
      let last = lineStarts.count - 1
      let start = Self.firstIndex(all, atOrAfter: lineStarts[min(max(range.first, 0), last)])
      let end = Self.firstIndex(all, atOrAfter: lineStarts[min(max(range.last, 0), last - 1) + 1])
      return start..<max(start, end)
    }
  }

  /// The place where the most characters around agree with the text.
  ///
  /// Among equal ones it is the first behind the last text; where nothing around agrees, one that is
  /// printed in the most frequent way.
  private mutating func best(
    of pattern: [UInt32], at index: Int, among ranges: [Range<Int>]
  ) -> (place: Int, length: Int) {
    let all = places[pattern[index]] ?? []
    var best = (place: frequent[pattern[index]] ?? 0, length: 0)
    // What lies behind the cursor first.
    let parts =
      ranges.map { $0.clamped(to: Self.firstIndex(all, atOrAfter: cursor)..<all.count) }
      + ranges.map { $0.clamped(to: 0..<Self.firstIndex(all, atOrAfter: cursor)) }
    for part in parts {
      for place in all[part] {
        guard budget > 0 else {
          isExhausted = true
          return best
        }
        let length = agreement(pattern, at: index, with: place)
        budget -= length
        if length > best.length { best = (place, length) }
        if length == pattern.count { return best }
      }
    }
    if best.length == 1, let place = mostFrequent(ranges.flatMap { all[$0] }) { best.place = place }
    return best
  }

  /// The first of the places that are printed in the most frequent way.
  private func mostFrequent(_ places: [Int]) -> Int? {
    var counts: [UInt32: (count: Int, place: Int)] = [:]
    for place in places { counts[printed[place], default: (0, place)].count += 1 }
    return counts.values.max { ($0.count, $1.place) < ($1.count, $0.place) }?.place
  }

  /// The number of characters around a place that agree with the text, the one at the place among them.
  private func agreement(_ pattern: [UInt32], at index: Int, with place: Int) -> Int {
    var start = 0
    while start < index, start < place, shadow[place - start - 1] == pattern[index - start - 1] { start += 1 }
    var end = 1
    while index + end < pattern.count, place + end < shadow.count,
      shadow[place + end] == pattern[index + end]
    {
      end += 1
    }
    return start + end
  }

  private static func firstIndex(_ sorted: [Int], atOrAfter value: Int) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = low + (high - low) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func compact(_ text: String) -> [UInt32] {
    PieceText.withoutSpaces(text).unicodeScalars.map(\.value)
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    // No white space from U+3001 to the byte order mark, where nearly all of the text is.
    guard scalar <= 0x3000 || scalar >= 0xFE00, let scalar = Unicode.Scalar(scalar) else { return false }
    return compact(String(scalar)).isEmpty
  }

  private static func string(_ scalars: [UInt32]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { view.append(scalar) } }
    return String(view)
  }
}
