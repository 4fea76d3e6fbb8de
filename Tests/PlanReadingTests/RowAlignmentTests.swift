import Gazetteer
import Provenance
import SourceText
import TableReading
import Testing

@testable import PlanReading

struct RowAlignmentTests {
  static let header = ["序号", "项目名称", "牵头单位", "目标", "姑苏区", "吴中区", "相城区", "吴江区"]
  static let row = ["2", "新建口袋公园", "市园林绿化局", "1000个", "100个", "200个", "300个", "400个"]
  static let above = ["1", "改造农贸市场", "市商务局", "10家", "1家", "2家", "3家", "4家"]
  static let below = ["3", "新增停车位", "市城管局", "100个", "10个", "20个", "30个", "40个"]

  /// The text of a table whose row in the middle is given.
  static func table(
    _ row: [String], header: [String] = header, above: [String] = above, below: [String] = below
  )
    -> String
  {
    [header, above, row, below].map { $0.joined(separator: "¦") }.joined(separator: "\n") + "\n"
  }

  /// The cells that the row in the middle is brought to, without blanks at the end, and the finding.
  private func align(_ text: String) throws -> (
    cells: [String], dropped: [String], finding: Finding?, isReadable: Bool
  ) {
    let table = try Samples.table(text)
    let aligned = RowAlignment(text: table.text, layout: table.layout).align(rowAt: 1)
    var cells = aligned.cells.map { table.text.printed($0) }
    while cells.last == "" { cells.removeLast() }
    return (cells, aligned.dropped.map { table.text.printed($0) }, aligned.finding, aligned.isReadable)
  }

  @Test func aRowThatFitsIsLeftAlone() throws {
    let aligned = try align(Self.table(Self.row))
    #expect(aligned.cells == Self.row)
    #expect(aligned.finding == nil)
  }

  // MARK: Too many cells

  @Test(arguments: 0...8)
  func theTotalSinglesOutTheSurplusCell(place: Int) throws {
    var printed = Self.row
    printed.insert("7个", at: place)
    let aligned = try align(Self.table(printed))
    #expect(aligned.cells == Self.row)
    #expect(aligned.dropped == ["7个"])
    let finding = try #require(aligned.finding)
    #expect(finding.code == "cells-surplus")
    #expect(finding.severity == .warning)
    #expect(
      finding.message.english
        == "The row has 9 cells for 8 columns; cell \(place + 1) (“7个”) was taken as surplus, because with it gone the shares add up to the target."
    )
    #expect(finding.lines == [LineRange(3)])
    #expect(
      finding.repair
        == Repair(
          action: "cell-dropped", before: printed.joined(separator: " | "),
          after: Self.row.joined(separator: " | ")))
    #expect(finding.alternatives.isEmpty)
  }

  static let pairs: [(first: Int, second: Int)] = (0...8).flatMap { first in
    (first...8).map { (first, $0 + 1) }
  }

  @Test(arguments: pairs)
  func theTotalSinglesOutTwoSurplusCells(first: Int, second: Int) throws {
    var printed = Self.row
    printed.insert("7个", at: first)
    printed.insert("9个", at: second)
    let aligned = try align(Self.table(printed))
    #expect(aligned.cells == Self.row)
    #expect(aligned.dropped == ["7个", "9个"])
    #expect(aligned.finding?.code == "cells-surplus")
  }

  @Test(arguments: 4...7)
  func aRepeatedShareIsTheSurplus(place: Int) throws {
    var printed = Self.row
    printed.insert(printed[place], at: place)
    let aligned = try align(Self.table(printed))
    #expect(aligned.cells == Self.row)
    #expect(aligned.finding?.code == "cells-surplus")
  }

  @Test func dashesThatCannotBeToldApartAreAmbiguous() throws {
    // Two dashes apart from each other: with either gone the shares add up.
    let printed = ["2", "新建口袋公园", "市园林绿化局", "1000个", "400个", "--", "600个", "--", "--"]
    let aligned = try align(Self.table(printed))
    #expect(aligned.cells.count == 8)
    let finding = try #require(aligned.finding)
    #expect(finding.code == "cells-surplus" || finding.code == "cells-surplus-ambiguous")
    // The doubled dash repeats its neighbour, the single one does not.
    #expect(aligned.cells == ["2", "新建口袋公园", "市园林绿化局", "1000个", "400个", "--", "600个", "--"])
    #expect(finding.alternatives.map(\.reading) == ["2 | 新建口袋公园 | 市园林绿化局 | 1000个 | 400个 | 600个 | -- | --"])
    #expect(finding.alternatives.map(\.reason.english) == ["adds up to the target"])
  }

  @Test func readingsThatAddUpAlikeAreListed() throws {
    let printed = ["2", "新建口袋公园", "市园林绿化局", "1000个", "--", "400个", "--", "600个", "--"]
    let aligned = try align(Self.table(printed))
    let finding = try #require(aligned.finding)
    #expect(finding.code == "cells-surplus-ambiguous")
    #expect(
      finding.message.english.hasSuffix(
        "; the total fits 3 readings, and this one agrees best with the rows around."))
    #expect(finding.alternatives.count >= 2)
    #expect(finding.alternatives.prefix(2).allSatisfy { $0.reason.english == "adds up to the target" })
  }

  @Test func withoutATotalTheSurplusIsAmbiguous() throws {
    let header = ["序号", "项目名称", "姑苏区", "吴中区", "相城区"]
    let aligned = try align(
      Self.table(
        ["2", "新建公园", "1个", "--", "2个", "3个"], header: header, above: ["1", "甲", "4个", "5个", "6个"],
        below: ["3", "乙", "4个", "5个", "6个"]))
    #expect(aligned.cells == ["2", "新建公园", "1个", "2个", "3个"])
    #expect(aligned.dropped == ["--"])
    let finding = try #require(aligned.finding)
    #expect(finding.code == "cells-surplus-ambiguous")
    #expect(
      finding.message.english
        == "The row has 6 cells for 5 columns; cell 4 (“--”) was taken as surplus; no total decides, and this reading agrees best with the rows around."
    )
    #expect(
      Set(finding.alternatives.map(\.reading)) == [
        "2 | 新建公园 | -- | 2个 | 3个", "2 | 新建公园 | 1个 | -- | 3个", "2 | 新建公园 | 1个 | -- | 2个",
      ])
    #expect(finding.alternatives.allSatisfy { $0.reason.english == "no total to compare with" })
  }

  @Test func threeSurplusCellsAreNotGuessedAt() throws {
    let printed = Self.row + ["7个", "8个", "9个"]
    let aligned = try align(Self.table(printed))
    #expect(!aligned.isReadable)
    let finding = try #require(aligned.finding)
    #expect(finding.code == "row-unreadable")
    #expect(finding.severity == .error)
    #expect(
      finding.message.english
        == "Expected 8 cells, found 11, and no reading fits the columns; the row was left out: "
        + printed.joined(separator: " | "))
  }

  @Test func aRowOfOtherTypesIsRefused() throws {
    let aligned = try align(Self.table(["5个", "6个", "7个", "八", "9个", "10个", "11个", "12个", "13个"]))
    #expect(!aligned.isReadable)
    #expect(aligned.finding?.code == "row-unreadable")
  }

  @Test(arguments: 0...4)
  func aListOfDutiesIsAlignedByItsTypes(place: Int) throws {
    let header = ["序号", "项目名称", "分管领导", "牵头单位"]
    var printed = ["2", "新建口袋公园", "张伟", "市园林绿化局"]
    printed.insert("5个", at: place)
    let aligned = try align(
      Self.table(
        printed, header: header, above: ["1", "甲", "李娜", "市商务局"], below: ["3", "乙", "王芳", "市城管局"]))
    #expect(aligned.cells == ["2", "新建口袋公园", "张伟", "市园林绿化局"])
    #expect(aligned.dropped == ["5个"])
    #expect(aligned.finding?.code == "cells-surplus-ambiguous")
  }

  // MARK: Too few cells

  @Test(arguments: 0...3)
  func aMissingCellBeforeTheSharesIsFoundByTheTypes(place: Int) throws {
    var printed = Self.row
    printed.remove(at: place)
    let aligned = try align(Self.table(printed))
    var expected = Self.row
    expected[place] = ""
    #expect(aligned.cells == expected)
    let finding = try #require(aligned.finding)
    #expect(finding.code == "cells-missing")
    #expect(
      finding.message.english
        == "The row has 7 cells for 8 columns; the gap was placed where the other cells fit best.")
    #expect(
      finding.repair
        == Repair(
          action: "cell-inserted", before: printed.joined(separator: " | "),
          after: expected.joined(separator: " | ")))
  }

  @Test(arguments: 4...7)
  func aMissingShareIsPlacedAsInTheRowsAround(place: Int) throws {
    // The cell that is missing was a dash, as it is in the rows around.
    var expected = Self.row
    expected[place] = ""
    expected[3] = ["900个", "800个", "700个", "600个"][place - 4]
    var printed = expected
    printed.remove(at: place)
    var above = Self.above
    var below = Self.below
    above[place] = "--"
    below[place] = "--"
    let aligned = try align(Self.table(printed, above: above, below: below))
    while expected.last == "" { expected.removeLast() }
    #expect(aligned.cells == expected)
    #expect(aligned.finding?.code == "cells-missing")
    #expect(aligned.finding?.alternatives.isEmpty == false)
  }

  @Test func aTargetStaysATargetWhenAShareIsLost() throws {
    // The first share is lost, not the target: a reading that empties the target is no better.
    let printed = ["2", "新建口袋公园", "市园林绿化局", "1000个", "200个", "300个", "400个"]
    let aligned = try align(Self.table(printed))
    #expect(aligned.finding?.code == "cells-missing")
    #expect(aligned.cells[3] == "1000个")
  }

  @Test func twoMissingSharesSideBySide() throws {
    var above = Self.above
    var below = Self.below
    for place in [5, 6] {
      above[place] = "--"
      below[place] = "--"
    }
    let printed = ["2", "新建口袋公园", "市园林绿化局", "500个", "100个", "400个"]
    let aligned = try align(Self.table(printed, above: above, below: below))
    #expect(aligned.cells == ["2", "新建口袋公园", "市园林绿化局", "500个", "100个", "", "", "400个"])
    #expect(aligned.finding?.code == "cells-missing")
  }

  @Test func blankCellsThatAreCutOffAreNoFault() throws {
    let aligned = try align(Self.table(["2", "新建口袋公园", "市园林绿化局", "1000个"]))
    #expect(aligned.cells == ["2", "新建口袋公园", "市园林绿化局", "1000个"])
    #expect(aligned.finding == nil)
  }

  @Test func aNoteInThePlaceOfTheSharesIsNoFault() throws {
    let aligned = try align(Self.table(["2", "新建口袋公园", "市园林绿化局", "1000个", "由市级统筹安排"]))
    #expect(aligned.cells == ["2", "新建口袋公园", "市园林绿化局", "1000个", "由市级统筹安排"])
    #expect(aligned.finding == nil)
  }

  @Test func anOrganisationInThePlaceOfAPersonIsReported() throws {
    let header = ["序号", "项目名称", "牵头单位", "责任人", "配合单位"]
    let aligned = try align(
      Self.table(
        ["2", "新建口袋公园", "市园林绿化局", "市财政局"], header: header, above: ["1", "甲", "市商务局", "李娜", "市财政局"],
        below: ["3", "乙", "市城管局", "王芳", "市财政局"]))
    #expect(aligned.finding?.code == "cells-missing")
    #expect(aligned.cells == ["2", "新建口袋公园", "市园林绿化局", "", "市财政局"])
  }
}
