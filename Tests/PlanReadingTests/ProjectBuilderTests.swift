import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanReading

struct ProjectBuilderTests {
  private let title = "成都市2023年民生实事项目清单\n"

  // MARK: Names

  @Test(arguments: [
    ([], ""), (["新增学位"], "新增学位"), (["新增学位", "新增学位"], "新增学位"), (["新增学位", "改造校舍"], "新增学位，改造校舍"),
    (["新增学位；", "改造校舍。"], "新增学位；改造校舍。"), (["新增学位、", "改造校舍", "新增学位、"], "新增学位、改造校舍"),
  ])
  func namesOfRowsAreJoined(names: [String], joined: String) {
    #expect(ProjectBuilder.join(names) == joined)
  }

  @Test func rowsWithNamesOfTheirOwnAreNamedMeasures() throws {
    let plan = try Samples.plan(
      title + "序号¦项目名称¦目标¦锦江区¦青羊区\n1¦新增学位9个¦9个¦4个¦5个\n¦改造校舍 3 所¦3所¦1所¦2所\n")
    #expect(plan.projects.map(\.id) == ["2023-01"])
    #expect(plan.projects.map(\.name) == ["新增学位9个，改造校舍3所"])
    #expect(
      Samples.measures(plan) == [
        "2023-01/1 row <新增学位9个> 学位 9个 锦江区:4个 青羊区:5个", "2023-01/2 row <改造校舍3所> 校舍 3所 锦江区:1所 青羊区:2所",
      ])
    #expect(plan.projects[0].lines == [LineRange(3, 4)])
    #expect(plan.projects[0].measures.map(\.lines) == [[LineRange(3)], [LineRange(4)]])
  }

  @Test func oneNameForAllRowsIsTheProjects() throws {
    let plan = try Samples.plan(
      title + "序号¦项目名称¦目标¦锦江区¦青羊区\n1¦新增学位9个、校舍3所¦9个¦4个¦5个\n¦¦3所¦1所¦2所\n")
    #expect(
      Samples.measures(plan) == [
        "2023-01/1 row 学位 9个 锦江区:4个 青羊区:5个", "2023-01/2 row 校舍 3所 锦江区:1所 青羊区:2所",
      ])
  }

  @Test func theRowsOfALargerAmountAreWithinIt() throws {
    let plan = try Samples.plan(
      title
        + "序号¦项目名称¦目标¦锦江区¦青羊区\n1¦新开公交线路50条¦20条（城乡公交）¦20条¦--\n¦¦30条（社区公交）¦10条¦20条\n")
    #expect(
      Samples.measures(plan) == [
        "2023-01/1 row 城乡公交 20条 within 2023-01/3 锦江区:20条 青羊区:--",
        "2023-01/2 row 社区公交 30条 within 2023-01/3 锦江区:10条 青羊区:20条", "2023-01/3 prose 公交线路 50条",
      ])
    #expect(plan.findings.filter { $0.severity != .info }.isEmpty)
  }

  @Test func proseGivesMeasuresAndTheirParts() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦牵头单位\n1¦新增托位500个（其中普惠托位300个）¦市卫生健康委员会\n")
    #expect(
      Samples.measures(plan) == ["2023-01/1 prose 托位 500个", "2023-01/2 prose 普惠托位 300个 within 2023-01/1"])
  }

  @Test func aMissingUnitIsTakenFromTheName() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦目标¦锦江区¦青羊区\n1¦培训教师900人¦900¦400¦500\n")
    #expect(Samples.measures(plan) == ["2023-01/1 row 教师 900人 锦江区:400人 青羊区:500人"])
    #expect(
      Samples.findings("unit-inferred", in: plan) == [
        "unit-inferred 2023-01 2023-01/1 target 3: “900” has no unit; the name counts 人, so the target and its shares were read in 人."
      ])
  }

  // MARK: Duties

  private let duties = "序号¦项目名称¦分管市领导¦牵头单位¦责任人¦配合单位¦完成时限¦进度安排¦备注¦驻点干部\n"

  @Test func aListOfDutiesIsRead() throws {
    let plan = try Samples.plan(
      title + duties + "1¦新增学位¦陈 瑾¦市教育局¦张伟、李娜¦市财政局、各区（市）县政府¦11月底¦6月底前完成50%；¦重点¦王芳\n")
    let project = try #require(plan.projects.first)
    #expect(project.number == 1)
    #expect(project.leaders == ["陈瑾"])
    #expect(project.lead == ["市教育局"])
    #expect(project.contacts == ["张伟", "李娜"])
    #expect(project.cooperating == ["市财政局", "各区（市）县政府"])
    #expect(project.deadline?.end?.description == "2023-11-30")
    #expect(project.schedule.map(\.text) == ["6月底前完成50%；"])
    #expect(project.note == "重点")
    #expect(project.other == [OtherCell(header: "驻点干部", text: "王芳")])
    #expect(project.measures.isEmpty)
  }

  @Test func blankCellsTakeTheValueAbove() throws {
    let plan = try Samples.plan(
      title
        + "序号¦类别¦项目名称¦分管市领导¦牵头单位¦完成时限\n1¦教育¦新增学位¦陈瑾¦市教育局¦11月底\n2¦¦改造校舍¦¦¦\n3¦¦新建操场¦¦¦\n4¦交通¦改造道路¦陈瑾¦市交通局¦10月底\n"
    )
    #expect(plan.projects.map(\.category) == ["教育", "教育", "教育", "交通"])
    #expect(plan.projects.map(\.lead) == [["市教育局"], ["市教育局"], ["市教育局"], ["市交通局"]])
    #expect(plan.projects[1].leaders == ["陈瑾"])
    #expect(plan.projects[1].deadline?.text == "11月底")
    #expect(
      Samples.findings("value-inherited", in: plan) == [
        "value-inherited 2023-02 · category 4: Blank cells took the value of the merged cell above: category, leaders, deadline, lead.",
        "value-inherited 2023-03 · category 5: Blank cells took the value of the merged cell above: category, leaders, deadline, lead.",
      ])
  }

  /// One blank among several is rather empty than merged, and so is one in a column that prints a text below itself.
  @Test(arguments: ["10月底", "11月底"])
  func aSingleBlankDeadlineIsNone(third: String) throws {
    let plan = try Samples.plan(
      title
        + "序号¦项目名称¦牵头单位¦完成时限\n1¦新增学位¦市教育局¦11月底\n2¦改造校舍¦市教育局¦\n3¦改造道路¦市交通局¦\(third)\n4¦新建公园¦市城管局¦\(third)\n")
    #expect(plan.projects.map { $0.deadline?.text } == ["11月底", nil, third, third])
  }

  @Test func cooperatingOrganisationsAreNotInherited() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦牵头单位¦配合单位\n1¦新增学位¦市教育局¦市财政局\n2¦改造校舍¦市住建局¦\n")
    #expect(plan.projects.map(\.cooperating) == [["市财政局"], []])
    #expect(Samples.findings("value-inherited", in: plan).isEmpty)
  }

  @Test func aDashIsNoBlank() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n2¦改造校舍¦--\n")
    #expect(plan.projects.map(\.lead) == [["市教育局"], []])
    #expect(Samples.findings("value-inherited", in: plan).isEmpty)
    #expect(Samples.findings("lead-missing", in: plan).isEmpty)
  }

  @Test func withoutALeadAboveItIsMissing() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦牵头单位\n1¦新增学位¦\n2¦改造校舍¦市住建局\n")
    #expect(
      Samples.findings("lead-missing", in: plan) == [
        "lead-missing 2023-01 · lead 3: A project names no leading organisation, and there is none above to inherit."
      ])
  }

  @Test func organisationsOfAllRowsAreListed() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n¦¦市住建局\n1¦新增学位¦市住建局\n")
    #expect(plan.projects.map(\.lead) == [["市教育局", "市住建局"]])
  }

  @Test func namesThatRunTogetherAreReported() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦分管市领导¦牵头单位\n1¦新增学位¦董磊云宋红¦市教育局\n")
    let finding = try #require(plan.findings.first { $0.code == "names-uncertain" })
    #expect(finding.field == "leaders")
    #expect(finding.project == "2023-01")
    #expect(finding.message.english.hasPrefix("“董磊云宋红” was read as "))
    #expect(!finding.alternatives.isEmpty)
    #expect(finding.alternatives.allSatisfy { $0.reason.english == "another place to divide the names" })
    #expect(plan.projects[0].leaders.joined() == "董磊云宋红")
  }

  @Test func aDeadlineThatIsNoDateIsReported() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦牵头单位¦完成时限\n1¦新增学位¦市教育局¦视情况而定\n")
    #expect(plan.projects[0].deadline == Period(text: "视情况而定", precision: .open))
    #expect(
      Samples.findings("deadline-unreadable", in: plan) == [
        "deadline-unreadable 2023-01 · deadline 3: “视情况而定” could not be read as a date."
      ])
  }

  @Test(arguments: [
    "11月底", "2023年12月31日前", "12月31日前", "长期", "持续推进", "全年", "每月20日前", "一季度末", "5—6月", "年底前完成。", "11月中旬", "—",
    "",
  ])
  func aDeadlineThatIsOneIsNotReported(text: String) throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦牵头单位¦完成时限\n1¦新增学位¦市教育局¦\(text)\n")
    #expect(Samples.findings("deadline-unreadable", in: plan).isEmpty)
  }

  @Test(arguments: [
    ("陈 瑾", ["陈瑾"]), ("张伟、李娜", ["张伟", "李娜"]), ("吴志荣 应志魁", ["吴志荣", "应志魁"]), ("阿依古丽·买买提", ["阿依古丽·买买提"]),
    ("", []),
    ("—", []),
  ])
  func namesThatTheTextDividesAreNotReported(text: String, names: [String]) throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦分管市领导¦牵头单位\n1¦新增学位¦\(text)¦市教育局\n")
    #expect(plan.projects[0].leaders == names)
    #expect(Samples.findings("names-uncertain", in: plan).isEmpty)
  }

  @Test func aUnitIsNotTakenFromAnotherAmountOfTheName() throws {
    let plan = try Samples.plan(title + "序号¦项目名称¦目标¦锦江区¦青羊区\n1¦培训教师900人¦800¦300¦500\n")
    #expect(Samples.findings("unit-inferred", in: plan).isEmpty)
    #expect(Samples.findings("unit-missing", in: plan).count == 2)
  }

  @Test func placesAreKeptWhenAskedFor() throws {
    let text = title + "序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n"
    let plan = try Samples.plan(text, PlanOptions(keepsProvenance: true))
    #expect(
      plan.projects[0].provenance == [
        FieldProvenance(field: "number", spans: [SourceSpan(line: 3, column: 1, length: 1)]),
        FieldProvenance(field: "name", spans: [SourceSpan(line: 3, column: 3, length: 4)]),
        FieldProvenance(field: "lead", spans: [SourceSpan(line: 3, column: 8, length: 4)]),
      ])
    #expect(try Samples.plan(text).projects[0].provenance.isEmpty)
  }
}
