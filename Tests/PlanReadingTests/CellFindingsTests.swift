import Provenance
import Quantities
import Testing

@testable import PlanReading

struct CellFindingsTests {
  private func findings(_ faults: [CellFault]) -> [String] {
    CellFindings.findings(for: faults, project: "a", measure: "a/1", lines: [LineRange(7)]).map(
      Samples.describe)
  }

  @Test(
    arguments: [
      (
        CellFault.Kind.several,
        ["several-amounts a a/1 target 7: One cell holds several amounts. (文)"]
      ),
      (
        .notAnAmount,
        ["cell-not-an-amount a a/1 target 7: The cell of a region holds words, not an amount. (文)"]
      ),
      (
        .quantity(.unitUnknown("枰")),
        ["unit-unknown a a/1 target 7: The measure word after an amount is not in the table of units. (文)"]
      ),
      (
        .quantity(.digitsBrokenBySpace),
        ["digits-joined a a/1 target 7: A number that a space cuts in two was read as one. (文)"]
      ),
      (
        .quantity(.numberTooLong),
        ["number-too-long a a/1 target 7: A number has more digits than can be kept exactly. (文)"]
      ),
      (
        .quantity(.ambiguousNumeral),
        ["number-doubtful a a/1 target 7: A number can be read in more than one way. (文)"]
      ),
      (
        .quantity(.ambiguousSeparator),
        ["number-doubtful a a/1 target 7: A number can be read in more than one way. (文)"]
      ),
      (
        .quantity(.multiplierShared),
        ["number-doubtful a a/1 target 7: A number can be read in more than one way. (文)"]
      ),
      // A missing unit is the repair's.
      (.unitMissing, []),
      (.quantity(.unitMissing), []),
    ] as [(CellFault.Kind, [String])])
  func aFaultIsAFinding(kind: CellFault.Kind, expected: [String]) {
    #expect(findings([CellFault(kind, field: "target", text: "文")]) == expected)
  }

  @Test func faultsOfOneRuleAndFieldAreOneFinding() {
    let faults = (1...6).map {
      CellFault(.quantity(.digitsBrokenBySpace), field: "allocations", text: "\($0) 0个", region: "区\($0)")
    }
    #expect(
      findings(faults + [CellFault(.several, field: "target", text: "1个、2座")]) == [
        "digits-joined a a/1 allocations 7: A number that a space cuts in two was read as one. (区1 1 0个、区2 2 0个、区3 3 0个、区4 4 0个、区5 5 0个…)",
        "several-amounts a a/1 target 7: One cell holds several amounts. (1个、2座)",
      ])
  }

  @Test func theChineseSentenceNamesTheSameCells() {
    let found = CellFindings.findings(
      for: [CellFault(.several, field: "target", text: "1个、2座")], project: "a", measure: "a/1", lines: [])
    #expect(found.map(\.message.chinese) == ["一个单元格中有多个数量。（1个、2座）"])
  }

  /// What each rule about a cell says of a row, and of one that differs from it in that cell alone.
  @Test(arguments: [
    ("target-in-words", "全覆盖¦全覆盖¦全覆盖¦", "5个¦2个¦3个¦"),
    ("total-mismatch", "5个¦2个¦3个¦6个", "5个¦2个¦3个¦5个"),
    ("cell-not-an-amount", "5个¦按需¦3个¦", "5个¦2个¦3个¦"),
    ("several-amounts", "5个、3座¦2个¦3个¦", "5个¦2个¦3个¦"),
    ("unit-unknown", "5枰¦2枰¦3枰¦", "5个¦2个¦3个¦"),
    ("digits-joined", "1 5个¦2个¦13个¦", "15个¦2个¦13个¦"),
    ("number-too-long", "1001001001001001001001个¦2个¦3个¦", "5个¦2个¦3个¦"),
    ("number-doubtful", "1,25公里¦2公里¦3公里¦", "1.25公里¦2公里¦3公里¦"),
    ("unit-missing", "5¦2¦3¦", "5个¦2个¦3个¦"),
    ("unit-from-target", "5个¦2¦3¦", "5个¦2个¦3个¦"),
  ])
  func aRowBreaksARuleAndItsNeighbourKeepsIt(code: String, breaking: String, keeping: String) throws {
    let head = "锦江市2024年民生实事项目任务分解表\n序号¦项目名称¦目标¦锦江区¦青羊区¦合计\n1¦实施帮扶¦"
    #expect(try !Samples.findings(code, in: Samples.plan(head + breaking + "\n")).isEmpty)
    #expect(try Samples.findings(code, in: Samples.plan(head + keeping + "\n")).isEmpty)
  }

  /// Rows that only look like those that break a rule.
  @Test(arguments: [
    "15 个¦7 个¦8 个¦", "1,250个¦250个¦1,000个¦", "20条（城乡公交）¦8条¦12条¦", "500套（间）¦200套（间）¦300套（间）¦",
    "5个¦--¦5个¦", "5个¦无¦5个¦", "5个¦不涉及¦5个¦", "5个¦¦5个¦", "3.5万户¦15000户¦2万户¦35000户", "不少于5个¦2个¦3个¦",
    "1000000000000000001个¦1000000000000000000个¦1个¦", "100%¦100%¦100%¦", "12个¦7个¦5个¦12",
  ])
  func aRowThatOnlyLooksLikeABreachIsNone(row: String) throws {
    let head = "锦江市2024年民生实事项目任务分解表\n序号¦项目名称¦目标¦锦江区¦青羊区¦合计\n1¦实施帮扶¦"
    let codes = Set(CellFindings.all.map(\.code))
    #expect(try Samples.plan(head + row + "\n").findings.filter { codes.contains($0.code) } == [])
  }
}
