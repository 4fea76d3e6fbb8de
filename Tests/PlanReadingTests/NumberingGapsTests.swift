import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct NumberingGapsTests {
  /// The findings for projects of these numbers, on the lines 1, 2, 3 and so on.
  private func findings(_ numbers: [Int?], categories: [String] = []) -> [String] {
    let projects = numbers.enumerated().map { index, number in
      var project = Made.project("p\(index)", number: number, line: index + 1)
      project.category = index < categories.count ? categories[index] : nil
      return project
    }
    return NumberingGaps.findings(in: Made.plan(projects)).map(Samples.describe)
  }

  @Test(
    arguments: [[], [1], [1, 2, 3], [1, 1, 2, 2, 3], [nil, nil], [1, nil, 2], [1, 2, 1, 2, 3]] as [[Int?]])
  func numbersWithoutGaps(numbers: [Int?]) {
    #expect(findings(numbers).isEmpty)
  }

  @Test(
    arguments: [
      ([1, 3], ["numbering-gap · · number 1,2: Number 2 is missing."]),
      ([1, 2, 7, 8], ["numbering-gap · · number 2,3: Number 3-6 is missing."]),
      ([3], ["numbering-gap · · number 1: Number 1-2 is missing."]),
      ([2, 3], ["numbering-gap · · number 1: Number 1 is missing."]),
      ([1, nil, 4], ["numbering-gap · · number 1,3: Number 2-3 is missing."]),
      (
        [1, 4, 6],
        [
          "numbering-gap · · number 1,2: Number 2-3 is missing.",
          "numbering-gap · · number 2,3: Number 5 is missing.",
        ]
      ),
    ] as [([Int?], [String])])
  func gapsAreReportedWithTheLinesAround(numbers: [Int?], expected: [String]) {
    #expect(findings(numbers) == expected)
  }

  @Test func numbersAreCountedForEachCategory() {
    #expect(
      findings([1, 2, 3, 2, 3], categories: ["甲", "甲", "甲", "乙", "乙"]) == [
        "numbering-gap · · number 3,4: Number 1 is missing."
      ])
  }
}
