import Testing

@testable import TableReading

struct NumberChainTests {
  /// The places of the running numbers among values, each of the same weight but for 0, which is none.
  private func chain(_ values: [Int32], weights: [Int32]? = nil) -> [Int] {
    let traits = values.map { FragmentTraits(marks: [.number], length: 1, number: $0) }
    let chain = NumberChain(traits: traits, weights: weights ?? values.map { $0 < 0 ? 0 : 20 })
    return values.indices.filter { chain.isMember($0) }
  }

  @Test(
    arguments: [
      ([], []), ([1], [0]), ([1, 2, 3], [0, 1, 2]), ([1, -1, 2, -1, 3], [0, 2, 4]),
      // Amounts without units do not count up
      ([1, 500, 2, 30, 3, 4], [0, 2, 4, 5]), ([1, 2, 120, 80, 3], [0, 1, 4]),
      // A row of the source is missing
      ([1, 2, 4, 5], [0, 1, 2, 3]), ([1, 2, 3, 10, 11, 12], [0, 1, 2, 3, 4, 5]),
      // A number that stands twice is counted once
      ([1, 2, 2, 3], [0, 1, 3]),
      // A table that goes on from another
      ([21, 22, 23, 24, 25], [0, 1, 2, 3, 4]),
      ([-1, -1], []),
    ] as [([Int32], [Int])])
  func numbersThatCountUpAreTheRunningNumbers(values: [Int32], members: [Int]) {
    #expect(chain(values) == members)
  }

  @Test func ofTwoEqualNumbersTheLikelierIsTaken() {
    #expect(chain([1, 2, 2, 3], weights: [20, 5, 20, 20]) == [0, 2, 3])
    #expect(chain([1, 2, 2, 3], weights: [20, 20, 5, 20]) == [0, 1, 3])
  }

  @Test func aFarJumpIsNoStep() {
    #expect(chain([1, 2, 3, 100]) == [0, 1, 2])
    #expect(chain([1, 2, 3, 20, 21, 22, 23, 24, 25]) == [3, 4, 5, 6, 7, 8])
  }

  @Test func whatLiesBeyondIsNoMember() {
    let chain = NumberChain(
      traits: [FragmentTraits(marks: [.number], length: 1, number: 1)], weights: [20])
    #expect(chain.isMember(0))
    #expect(!chain.isMember(1))
  }

  @Test func noNumberTraps() {
    #expect(chain([Int32.max, Int32.max, 0]).count <= 1)
    #expect(chain([999_999, 1_000_000]).isEmpty)
  }

  @Test func manyNumbersAreGoneThroughOnce() {
    let values = (0..<20_000).map { Int32($0 % 9_000) }
    #expect(chain(values).count >= 9_000 - 1)
  }
}
