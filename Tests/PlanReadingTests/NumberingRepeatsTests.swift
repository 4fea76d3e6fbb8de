import PlanModel
import Testing

@testable import PlanReading

struct NumberingRepeatsTests {
  private func findings(_ numbers: [Int?], categories: [String?] = []) -> [String] {
    let projects = numbers.enumerated().map { index, number in
      var project = Made.project("p\(index)", number: number, line: index + 1)
      project.category = index < categories.count ? categories[index] : nil
      return project
    }
    return NumberingRepeats.findings(in: Made.plan(projects)).map(Samples.describe)
  }

  @Test(arguments: [[], [1, 2, 3], [1, 1, 2], [1, nil, 2], [nil], [1, 5]] as [[Int?]])
  func numbersThatRunOn(numbers: [Int?]) {
    #expect(findings(numbers).isEmpty)
  }

  @Test(
    arguments: [
      ([1, 2, 1], ["numbering-repeat p2 · number 3: Number 1 follows number 2."]),
      ([5, 3], ["numbering-repeat p1 · number 2: Number 3 follows number 5."]),
      ([4, nil, 2], ["numbering-repeat p2 · number 3: Number 2 follows number 4."]),
    ] as [([Int?], [String])])
  func numbersThatRunBackwards(numbers: [Int?], expected: [String]) {
    #expect(findings(numbers) == expected)
  }

  @Test func aNewCategoryMayStartAgain() {
    #expect(findings([1, 2, 1, 2], categories: ["甲", "甲", "乙", "乙"]).isEmpty)
    #expect(findings([1, 2, 1], categories: ["甲", "甲", "甲"]).count == 1)
    #expect(findings([1, 3, 2], categories: ["甲", "甲", "乙"]).count == 1)
  }
}
