/// How an attempt takes text: a code point, a run of them, what a group took.
extension Attempt {
  /// Takes one code point of a set; false, without moving, when there is none.
  func take(_ set: Int, _ backward: Bool, at place: inout Int, in text: Span<UInt8>) -> Bool {
    guard backward ? place > 0 : place < text.count else { return false }
    var next = place
    let scalar =
      backward ? UTF8Cursor.previous(in: text, at: &next) : UTF8Cursor.next(in: text, at: &next)
    guard program.sets[set].contains(scalar) else { return false }
    place = next
    return true
  }

  /// Takes as many code points of a set as may be, or as few; remembers that others are possible.
  mutating func takeRun(
    _ set: Int, _ times: Repetition, _ backward: Bool, at place: inout Int, in text: Span<UInt8>,
    then next: Int
  ) -> Bool {
    var taken = 0
    while taken < times.least {
      guard take(set, backward, at: &place, in: text) else { return false }
      taken += 1
    }
    let most = times.most ?? Int.max
    if times.isLazy {
      if most > taken { memory.append(.takeMore(instruction: next, from: place, left: most - taken)) }
    } else {
      let least = place
      while taken < most, take(set, backward, at: &place, in: text) { taken += 1 }
      if place != least { memory.append(.giveBack(instruction: next, from: place, to: least)) }
    }
    steps -= taken
    return true
  }

  /// Takes what the one of these groups that took part has taken; nothing when none did.
  mutating func repeats(
    _ groups: [Int], _ ignoringCase: Bool, _ backward: Bool, at place: inout Int, in text: Span<UInt8>
  ) -> Bool {
    for group in groups {
      let first = registers[2 * group]
      let last = registers[2 * group + 1]
      guard first >= 0, last >= first else { continue }
      steps -= last - first
      var (mine, end) = backward ? (last, first) : (first, last)
      while mine != end {
        guard backward ? place > 0 : place < text.count else { return false }
        let one = read(backward, at: &mine, in: text)
        let other = read(backward, at: &place, in: text)
        guard one == other || (ignoringCase && CaseFolding.folded(one) == CaseFolding.folded(other)) else {
          return false
        }
      }
      return true
    }
    return true
  }

  private func read(_ backward: Bool, at place: inout Int, in text: Span<UInt8>) -> UInt32 {
    backward ? UTF8Cursor.previous(in: text, at: &place) : UTF8Cursor.next(in: text, at: &place)
  }
}

extension Span<UInt8> {
  /// What stands before a place.
  func surroundings(before place: Int) -> Surroundings {
    guard place > 0 else { return .edge }
    var start = place
    return .init(of: UTF8Cursor.previous(in: self, at: &start))
  }

  /// What stands after a place.
  func surroundings(after place: Int) -> Surroundings {
    guard place < count else { return .edge }
    var start = place
    return .init(of: UTF8Cursor.next(in: self, at: &start))
  }
}

extension Surroundings {
  /// What a code point is to a place beside it.
  init(of scalar: UInt32) {
    if ScalarSet.wordCharacters.contains(scalar) {
      self = .word
    } else {
      self = ScalarSet.lineTerminators.contains(scalar) ? .lineEnd : .other
    }
  }
}
