import Testing

@testable import ECMAPatterns

/// Sets of code points, and the classes that they tell apart.
struct ScalarSetTests {
  @Test func rangesAreSortedAndJoined() {
    #expect(ScalarSet([5...6, 1...2, 3...3, 6...9]).ranges == [1...3, 5...9])
    #expect(ScalarSet([]).ranges.isEmpty)
    #expect(ScalarSet([0x10FFFF...0x10FFFF, 0...0x10FFFE]) == .all)
  }

  @Test func theComplementOfTheComplementIsTheSet() {
    for set in [
      ScalarSet.none, .all, .digits, .wordCharacters, .whiteSpace, ScalarSet(0), ScalarSet(0x10FFFF),
    ] {
      #expect(set.complement.complement == set)
      for scalar in [UInt32(0), 0x2F, 0x30, 0x39, 0x3A, 0xFEFF, 0x10FFFF] {
        #expect(set.contains(scalar) != set.complement.contains(scalar))
      }
    }
    #expect(ScalarSet.none.complement == .all)
  }

  @Test func aSetOfOneKnowsIt() {
    #expect(ScalarSet(7).only == 7)
    #expect(ScalarSet.digits.only == nil)
    #expect(ScalarSet.none.only == nil)
  }

  @Test func classesAreTheCoarsestThatTellTheSetsApart() throws {
    let sets = [ScalarSet([0x61...0x7A]), ScalarSet([0x70...0x80, 0x4E00...0x9FFF]), .none, .all]
    let classes = try #require(CharacterClasses(telling: sets))
    #expect(classes.count == 4)
    for scalar in [
      UInt32(0), 0x60, 0x61, 0x6F, 0x70, 0x7A, 0x7B, 0x80, 0x81, 0x4DFF, 0x4E00, 0x9FFF, 0x10FFFF, 0x1FFFFF,
    ] {
      let number = classes.of(scalar)
      if scalar < 0x80 { #expect(Int(classes.ascii[Int(scalar)]) == number) }
      for (index, set) in sets.enumerated() where scalar <= 0x10FFFF {
        #expect(classes.membership[index * classes.count + number] == set.contains(scalar), "\(scalar)")
      }
    }
  }

  @Test func tooManyClassesAreNone() {
    #expect(CharacterClasses(telling: (0..<5000).map { ScalarSet($0 * 2) }) == nil)
  }

  @Test func caseIsClosedByFamilies() {
    #expect(CaseFolding.closed(ScalarSet(0x6B)).ranges == [0x4B...0x4B, 0x6B...0x6B, 0x212A...0x212A])
    #expect(CaseFolding.closed(ScalarSet([0x6B...0x6C])).contains(0x212A))
    #expect(CaseFolding.closed(ScalarSet(0x4E2D)).only == 0x4E2D)
    #expect(CaseFolding.closed(.wordCharacters).ranges.count == ScalarSet.wordCharacters.ranges.count + 2)
  }
}
