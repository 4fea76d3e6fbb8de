import Gazetteer

/// A word of a header in flow order.
struct HeaderWord: Equatable {
  var text: String
  /// `nil` for a region and for a word that is not known.
  var match: HeaderMatch?
  var isRegion = false
  /// Whether only its form and its place tell that it is a region.
  var isGuess = false
  /// Whether it is the first on its line.
  var startsLine = false
  /// Whether no white space stands before it.
  var isGlued = false

  /// Whether it is a word or a region that is known.
  var isKnown: Bool { match != nil || isRegion }
}

/// Cuts the characters at the head of a table into the words that name its columns.
///
/// Nothing separates the words for certain: a word may be broken over lines (`预计完` `成时间`), and two words
/// may be run together (`分管领导配合单位`). Of all divisions into known words, names of regions and, between
/// them, unknown fragments the one is taken that explains the most characters; words that end where a
/// fragment ends and columns that do not repeat are preferred.
struct HeaderSegmenter {
  /// Fewer known words are no header.
  static let fewest = 3
  /// Words longer than this are not looked up.
  static let longestWord = 24
  /// Unknown fragments longer than this are no header.
  static let longestUnknown = 12

  let words: HeaderWords
  private var costs: HeaderWordCosts

  init(words: HeaderWords) {
    self.words = words
    costs = HeaderWordCosts(words: words)
  }

  /// Whether a stream begins with two known words: a quick look before the close one.
  mutating func looksLikeHeader(_ stream: HeaderStream) -> Bool {
    if beginsWithLabel(stream) { return false }
    for (end, word, _) in candidates(at: 0, in: stream) where word.isKnown && end < stream.count {
      if candidates(at: end, in: stream).contains(where: { $0.1.isKnown }) { return true }
    }
    return false
  }

  /// Whether a stream begins with one word, its colon and text behind that: a label of a list, `牵头单位：市教育局`.
  ///
  /// No header goes on over such a colon.
  private func beginsWithLabel(_ stream: HeaderStream) -> Bool {
    guard
      let colon = stream.scalars.prefix(words.longestWord + 1).firstIndex(where: { $0 == "：" || $0 == ":" }),
      colon > 0, colon + 1 < stream.count, !stream.startsFragment[colon],
      !stream.startsFragment[colon + 1], !stream.startsFragment[1..<colon].contains(true)
    else { return false }
    return words.exactRole(of: stream.text(0..<colon)) != nil
  }

  /// The words of the header that the stream begins with, and the number of characters they take; `nil` when
  /// it begins with none.
  ///
  /// O(length of the header × ``longestWord``).
  mutating func words(of stream: HeaderStream) -> (words: [HeaderWord], length: Int)? {
    let stream = untilRepeat(stream)
    var steps = [Step?](repeating: nil, count: stream.count + 1)
    steps[0] = Step(score: 0, word: nil, start: 0)
    var best = 0
    var reach = 0
    for start in 0..<stream.count {
      guard let step = steps[start] else {
        if start > reach { break }
        continue
      }
      for (end, word, score) in candidates(at: start, in: stream) {
        // A name that no table knows is a region only beside others.
        if word.isGuess, step.word?.isRegion != true, step.word?.match?.role != .regionGroup { continue }
        let total = step.score + score - repetition(of: word, before: start, in: steps)
        guard total > steps[end]?.score ?? Int.min else { continue }
        steps[end] = Step(score: total, word: word, start: start)
        reach = max(reach, end)
        if word.isKnown, total > steps[best]?.score ?? 0 { best = end }
      }
    }
    let found = path(to: best, in: steps, of: stream)
    if isHeader(found) { return withUnknownTail(found, length: best, of: stream) }
    // Two known words, then an unknown one: the words behind it may tell.
    let ends = (best + 1)..<max(best + 1, min(best + Self.longestGap, steps.count))
    let known = ends.filter {
      steps[$0]?.word?.isKnown == true && isHeader(path(to: $0, in: steps, of: stream))
    }
    guard let end = known.max(by: { steps[$0]?.score ?? 0 < steps[$1]?.score ?? 0 }) else { return nil }
    return withUnknownTail(path(to: end, in: steps, of: stream), length: end, of: stream)
  }

  /// Characters behind the best words in which others are looked for.
  private static let longestGap = 32

  private func isHeader(_ words: [HeaderWord]) -> Bool {
    let known = words.count { $0.isKnown }
    let roles = Set(words.compactMap { $0.match?.role })
    let regions = words.count { $0.isRegion || $0.match?.role == .region }
    return known >= Self.fewest && (roles.count >= 3 || roles.count >= 2 && regions >= 2)
      && roles.contains(where: Self.essential.contains) && known * 2 > words.count
  }

  /// A stream up to where its first word, the running number's, stands once more: a header is printed again there.
  private func untilRepeat(_ stream: HeaderStream) -> HeaderStream {
    guard
      let length = (1...max(1, words.longestWord)).last(where: { length in
        stream.isFragmentEnd(length) && words.exactRole(of: stream.text(0..<length))?.role == .number
      }), length >= 2
    else { return stream }
    let first = stream.scalars.prefix(length)
    for place in stream.scalars.indices.dropFirst(length) where stream.startsFragment[place] {
      if stream.scalars[place...].starts(with: first) { return stream.prefix(place) }
    }
    return stream
  }

  /// Unknown words behind the last known one belong to the header too where the first number of the rows follows.
  private func withUnknownTail(
    _ words: [HeaderWord], length: Int, of stream: HeaderStream
  ) -> (words: [HeaderWord], length: Int) {
    guard words.first?.match?.role == .number else { return (words, length) }
    var result = words
    var place = length
    while result.count - words.count < Self.longestTail, place < stream.count, stream.startsFragment[place] {
      var end = place + 1
      while end < stream.count, !stream.startsFragment[end] { end += 1 }
      let text = stream.text(place..<end)
      if RunningNumberText.value(of: text).map({ $0 <= 1 }) == true { return (result, place) }
      guard text.count <= Self.longestUnknown, canBeHeader(text), !TaskVerbs.begin(text) else { break }
      result.append(HeaderWord(text: text, startsLine: stream.lines[place] != stream.lines[place - 1]))
      place = end
    }
    return (words, length)
  }

  /// Unknown words that a header may end with.
  private static let longestTail = 3

  private static let essential: Set<ColumnRole> = [
    .number, .name, .content, .target, .lead, .schedule, .category,
  ]

  private struct Step {
    var score: Int
    var word: HeaderWord?
    var start: Int
  }

  private func path(to end: Int, in steps: [Step?], of stream: HeaderStream) -> [HeaderWord] {
    var result: [HeaderWord] = []
    var place = end
    while place > 0, let step = steps[place], let word = step.word {
      result.append(word)
      result[result.count - 1].startsLine =
        step.start > 0 && stream.lines[step.start] != stream.lines[step.start - 1]
      result[result.count - 1].isGlued = !stream.startsFragment[step.start]
      place = step.start
    }
    return result.reversed()
  }

  private mutating func candidates(at start: Int, in stream: HeaderStream) -> [(Int, HeaderWord, Int)] {
    var result: [(Int, HeaderWord, Int)] = []
    guard start < stream.count else { return [] }
    var isOneFragment = stream.startsFragment[start]
    let head = stream.startsFragment[start] ? 0 : -2
    for length in 1...min(Self.longestWord, stream.count - start) {
      let end = start + length
      let isEnd = stream.isFragmentEnd(end)
      let shape = head + (isEnd ? 0 : -2) + 6 * length
      let isShort = length <= words.longestWord
      guard isEnd || isShort else { continue }
      let text = stream.text(start..<end)
      if isShort, let match = words.exactRole(of: text) {
        // 项目 and 任务 narrow the word that they are run together with.
        let cost = isEnd || length > 2 || match.role != .name ? 4 : 24
        result.append((end, HeaderWord(text: text, match: match), shape - cost))
      } else if length >= 2, isEnd || endsLikePlace(text), let cost = costs.region(text),
        let breaks = breaks(in: stream, from: start, to: end)
      {
        result.append(
          (
            end, HeaderWord(text: text, isRegion: true, isGuess: cost == HeaderWordCosts.guess),
            shape - cost - 3 * breaks
          ))
      } else if isEnd, let (match, cost) = costs.compound(text) {
        result.append((end, HeaderWord(text: text, match: match), shape - cost))
      } else if isEnd, isOneFragment, length <= Self.longestUnknown, start > 0, canBeHeader(text) {
        result.append((end, HeaderWord(text: text), -24))
      }
      if isEnd { isOneFragment = false }
    }
    return result
  }

  /// How often a text is broken; `nil` where what stands before a break is a header by itself.
  private func breaks(in stream: HeaderStream, from start: Int, to end: Int) -> Int? {
    var count = 0
    for place in (start + 1)..<max(end, start + 1) where stream.startsFragment[place] {
      if words.role(of: stream.text(start..<place)) != nil { return nil }
      count += 1
    }
    return count
  }

  private func endsLikePlace(_ text: String) -> Bool { text.last.map(Self.placeEnds.contains) ?? false }

  /// The last characters of the names of divisions and towns.
  private static let placeEnds: Set<Character> = ["区", "县", "市", "旗", "州", "盟", "省", "镇", "乡", "道", "场", "域"]

  private func canBeHeader(_ text: String) -> Bool {
    !text.contains { $0.isASCII || "，。；：—－“”、".contains($0) }
  }

  /// What it costs to name a column that the words before have named.
  private func repetition(of word: HeaderWord, before start: Int, in steps: [Step?]) -> Int {
    guard word.match != nil || word.isRegion else { return 0 }
    var place = start
    while place > 0, let step = steps[place], let other = step.word {
      if other.text == word.text { return 60 }
      if let role = word.match?.role, role == other.match?.role, Self.single.contains(role) { return 15 }
      place = step.start
    }
    return 0
  }

  private static let single: Set<ColumnRole> = [
    .number, .category, .name, .target, .unit, .lead, .cooperating, .contact, .deadline, .schedule,
  ]
}
