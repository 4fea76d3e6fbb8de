import Gazetteer
import Quantities
import SourceText
import Testing

@testable import TableReading

/// Covers `ListItems`, `ListOutline`, `ListEvidence`, `ListParagraphs`, `ListTable`, `PlainHeadings`, `TailRule`
/// and `BlockNumbers` as well.
struct ListReaderTests {
  private func read(_ text: String) throws -> ListSamples.Reading { try #require(try ListSamples.read(text)) }

  @Test func headingsAreCategories() throws {
    let reading = try read(
      """
      某市2024年民生实事项目
      为办好民生实事，现公布如下：
          一、教育惠民
          （一）新建幼儿园12所，投资1.5万元
      以上；（牵头单位：市教育局；责任单位：市财政局）
          （二）改造食堂30所。2024年1.5万人受益，具体按照方案
      （二）执行。（牵头单位：市教育局）
          二、交通畅行
          （三）提升农村公路380公里；（牵头单位：市交通局）
          （四）新增停车泊位5000个，3.15前公布。（牵头单位：市城管局）
                    某市人民政府办公室
                    2024年1月20日
      """)
    #expect(reading.columns == ["number", "category", "name", "lead 牵头单位", "cooperating 责任单位"])
    #expect(
      reading.rows == [
        " ¦ 教育惠民 ¦  ¦  ¦ ",
        "（一） ¦  ¦ 新建幼儿园12所，投资1.5万元以上 ¦ 市教育局 ¦ 市财政局",
        "（二） ¦  ¦ 改造食堂30所。2024年1.5万人受益，具体按照方案（二）执行 ¦ 市教育局 ¦ ",
        " ¦ 交通畅行 ¦  ¦  ¦ ",
        "（三） ¦  ¦ 提升农村公路380公里 ¦ 市交通局 ¦ ",
        "（四） ¦  ¦ 新增停车泊位5000个，3.15前公布 ¦ 市城管局 ¦ ",
      ])
    #expect(
      reading.outside == ["某市2024年民生实事项目", "为办好民生实事，现公布如下：", "某市人民政府办公室", "2024年1月20日"])
  }

  @Test func numbersMayCountOnBelowHeadingsAndBeginAnywhere() throws {
    let reading = try read(
      """
      某市2024年民生实事项目
      一、教育惠民
      21.新建幼儿园12所。
      牵头单位：市教育局
      22.改造食堂30所。
      牵头单位：市教育局
      二、交通畅行
      23.提升农村公路380公里。
      牵头单位：市交通局
      三、养老服务
      24.新增床位500张。
      牵头单位：市民政局
      25.建设长者食堂8家。
      牵头单位：市民政局
      """)
    #expect(
      reading.rows.map { $0.split(separator: " ").first ?? "" } == [
        "¦", "21.", "22.", "¦", "23.", "¦", "24.", "25.",
      ])
    #expect(reading.rows[3].contains("交通畅行"))
  }

  @Test func oneItemMayStandAloneBelowAHeading() throws {
    let reading = try read(
      """
      某市2024年民生实事项目
      一、教育惠民
      1.新建幼儿园12所。
      牵头单位：市教育局
      二、交通畅行
      1.提升农村公路380公里。
      牵头单位：市交通局
      2.新增停车泊位500个。
      牵头单位：市城管局
      三、养老服务
      1.新增床位500张。
      牵头单位：市民政局
      """)
    #expect(
      reading.rows.map { $0.split(separator: " ").first ?? "" } == ["¦", "1.", "¦", "1.", "2.", "¦", "1."])
  }

  @Test func aNumberMayHaveNoMark() throws {
    let reading = try read(
      "某市2024年民生实事\n1新建公园20个。\n2改造小区18个。\n3新增充电桩\n30个以上。\n4开展体检2万人次。\n")
    #expect(
      reading.rows == ["1 ¦ 新建公园20个", "2 ¦ 改造小区18个", "3 ¦ 新增充电桩30个以上", "4 ¦ 开展体检2万人次"])
  }

  @Test func bodiesInBracketsAtTheEndLead() throws {
    let reading = try read(
      """
      某市2024年民生实事
      1.新建公园20个。（市城管局）
      2.改造小区18个（含配套）。（市住建局、市民政局）
      3.新增充电桩30个（市发展和改革委员会）。
      4.开展体检2万人次（含配套）。
      """)
    #expect(
      reading.rows == [
        "1. ¦ 新建公园20个 ¦ 市城管局", "2. ¦ 改造小区18个（含配套） ¦ 市住建局、市民政局", "3. ¦ 新增充电桩30个 ¦ 市发展和改革委员会",
        "4. ¦ 开展体检2万人次（含配套） ¦ ",
      ])
  }

  @Test func aRunningParagraphIsAList() throws {
    let reading = try read(
      "2024年办好以下实事：1.新建公园20个；2.改造小区18个、惠及1.2万户；3.新增充电桩\n3000个；4.开展体检2万人次；5、6号线整治；5.建设食堂10家。")
    #expect(
      reading.rows == [
        "1. ¦ 新建公园20个", "2. ¦ 改造小区18个、惠及1.2万户", "3. ¦ 新增充电桩3000个", "4. ¦ 开展体检2万人次；5、6号线整治", "5. ¦ 建设食堂10家",
      ])
    #expect(reading.outside == ["2024年办好以下实事："])
  }

  @Test(arguments: ["1.", "1、", "1．", "（1）", "1）", "①", "一、", "（一）", "㈠"])
  func everyStyleNumbersItems(first: String) throws {
    let styles = [
      "1.": ["1.", "2.", "3."], "1、": ["1、", "2、", "3、"], "1．": ["1．", "2．", "3．"],
      "（1）": ["（1）", "（2）", "（3）"],
      "1）": ["1）", "2）", "3）"], "①": ["①", "②", "③"], "一、": ["一、", "二、", "三、"], "（一）": ["（一）", "（二）", "（三）"],
      "㈠": ["㈠", "㈡", "㈢"],
    ]
    let marks = try #require(styles[first])
    let reading = try read("\(marks[0])新建学校5所。\n\(marks[1]) 改造公厕6座。\n\(marks[2])新增床位7张。\n")
    #expect(reading.rows == ["\(marks[0]) ¦ 新建学校5所", "\(marks[1]) ¦ 改造公厕6座", "\(marks[2]) ¦ 新增床位7张"])
    #expect(reading.outside.isEmpty)
  }

  @Test func subItemsBelongToTheirItem() throws {
    let reading = try read(
      "1.新增公交线路8条：\n①市区5条；\n②县域3条。\n2.新建学校2所：（1）东区1所；（2）西区1所。\n3.改造公厕6座。\n")
    #expect(
      reading.rows == ["1. ¦ 新增公交线路8条：①市区5条；②县域3条", "2. ¦ 新建学校2所：（1）东区1所；（2）西区1所", "3. ¦ 改造公厕6座"])
  }

  @Test func threeLevelsOfWhichTheMiddleOneIsTheCategory() throws {
    let reading = try read(
      """
      一、总体要求
      坚持以人民为中心，办好实事10件。
      二、重点任务
      （一）教育惠民
      1.新建幼儿园2所。
      2.改造食堂3所。
      （二）交通畅行
      1.提升公路38公里。
      2.新增泊位500个。
      三、保障措施
      （一）加强组织领导。各单位要召开会议2次。
      （二）强化督查。
      """)
    #expect(
      reading.rows == [
        " ¦ 教育惠民 ¦ ", "1. ¦  ¦ 新建幼儿园2所", "2. ¦  ¦ 改造食堂3所", " ¦ 交通畅行 ¦ ", "1. ¦  ¦ 提升公路38公里",
        "2. ¦  ¦ 新增泊位500个",
      ])
    #expect(
      reading.outside == [
        "一、总体要求", "坚持以人民为中心，办好实事10件。", "二、重点任务", "三、保障措施", "（一）加强组织领导。各单位要召开会议2次。", "（二）强化督查。",
      ])
  }

  @Test func sectionsOfTheItemsOwnStyleThatFrameThePlanAreOutside() throws {
    let reading = try read("一、教育\n1.新建学校2所。\n2.改造食堂3所。\n3.新增学位90个。\n二、工作要求\n1.加强领导。\n2.落实责任。\n")
    #expect(reading.rows == [" ¦ 教育 ¦ ", "1. ¦  ¦ 新建学校2所", "2. ¦  ¦ 改造食堂3所", "3. ¦  ¦ 新增学位90个"])
    #expect(reading.outside == ["二、工作要求", "1.加强领导。", "2.落实责任。"])
  }

  @Test func headingsWithoutNumbers() throws {
    let reading = try read(
      "教育类\n1.新建学校2所。\n2.改造食堂3所。\n3.新增学位90个。\n医疗类\n1.新建医院1所。\n2.新增床位500张。\n住房方面\n3.改造小区7个。\n")
    #expect(
      reading.rows == [
        " ¦ 教育类 ¦ ", "1. ¦  ¦ 新建学校2所", "2. ¦  ¦ 改造食堂3所", "3. ¦  ¦ 新增学位90个", " ¦ 医疗类 ¦ ", "1. ¦  ¦ 新建医院1所",
        "2. ¦  ¦ 新增床位500张", " ¦ 住房方面 ¦ ", "3. ¦  ¦ 改造小区7个",
      ])
  }

  @Test func remarksBehindTheListAreOutside() throws {
    let reading = try read("1.新建学校2所。\n2.改造食堂3所。\n3.新增学位90个。\n注：数据截至年初。\n说明：\n1.本清单自印发之日起执行。\n2.本清单不含省级。\n")
    #expect(reading.rows.last == "3. ¦ 新增学位90个")
    #expect(reading.outside == ["注：数据截至年初。", "说明：", "1.本清单自印发之日起执行。", "2.本清单不含省级。"])
  }

  @Test func pageNumbersAndRunningHeadsAreOutside() throws {
    let reading = try read("实事清单\n1.新建学校2所，改\n— 1 —\n\u{C}实事清单\n建3所。\n2.改造食堂3所。\n3.新增学位90个。\n")
    #expect(reading.rows.first == "1. ¦ 新建学校2所，改建3所")
    #expect(reading.outside == ["实事清单", "— 1 —", "实事清单"])
  }

  @Test func blocksOfLabels() throws {
    let reading = try read(
      """
      1. 项目名称：新增养老床位500张
      牵头领导：王 强
      牵头单位：县民政局
      进度安排：1.上半年完成200张；
      2.下半年完成300张。
      2. 项目名称：改造公厕60座 牵头领导：李红梅 牵头单位：县农业农村局 进度安排：年底前完成。
      3.
      项目名称：建成食堂25家
      牵头领导：赵 伟
      牵头单位：县商务局
      进度安排：10月底前建成。
      联系电话：0571-1
      """)
    #expect(reading.columns == ["number", "name 项目名称", "leader 牵头领导", "lead 牵头单位", "schedule 进度安排"])
    #expect(
      reading.rows == [
        "1. ¦ 新增养老床位500张 ¦ 王 强 ¦ 县民政局 ¦ 1.上半年完成200张；2.下半年完成300张。", "2. ¦ 改造公厕60座 ¦ 李红梅 ¦ 县农业农村局 ¦ 年底前完成。",
        "3. ¦ 建成食堂25家 ¦ 赵 伟 ¦ 县商务局 ¦ 10月底前建成。",
      ])
    #expect(reading.outside == ["联系电话：0571-1"])
  }

  @Test func aRepeatedLabelBeginsAnotherRow() throws {
    let reading = try read(
      "1.新建学校2所：①东区1所（责任单位：甲局）；②西区1所（责任单位：乙局）。\n2.改造公厕6座（责任单位：丙局）。\n3.新增床位7张（责任单位：丁局）。\n")
    #expect(
      reading.rows == ["1. ¦ 新建学校2所：①东区1所；②西区1所 ¦ 甲局", " ¦  ¦ 乙局", "2. ¦ 改造公厕6座 ¦ 丙局", "3. ¦ 新增床位7张 ¦ 丁局"])
  }

  @Test func labelsOfOneRoleShareAColumnUnlessTheyMeet() throws {
    let apart = try read("1.新建学校2所（牵头单位：甲局）。\n2.改造公厕6座（责任单位：乙局）。\n3.新增床位7张（牵头单位：丙局）。\n")
    #expect(apart.columns == ["number", "name", "lead 牵头单位"])
    #expect(apart.rows.map { $0.suffix(2) } == ["甲局", "乙局", "丙局"])
  }

  @Test func aDocumentWithoutStops() throws {
    let reading = try read("1.新建学校2所\n2.改造公厕6座\n3.新增床位7张\n某市人民政府\n2024年1月5日\n")
    #expect(reading.rows == ["1. ¦ 新建学校2所", "2. ¦ 改造公厕6座", "3. ¦ 新增床位7张"])
    #expect(reading.outside == ["某市人民政府", "2024年1月5日"])
  }

  @Test(arguments: [
    "", "\n", "一段文字，没有清单。\n", "1.新建学校2所。\n2.改造公厕6座。\n",
    "关于开展检查的通知\n一、加强领导。各单位要高度重视。\n二、落实责任。明确分工。\n三、强化督查。定期通报。\n",
    "1.甲。\n2.乙。\n3.丙。\n", "第一条 为了规范管理，制定本办法。\n第二条 本办法适用于全市。\n第三条 市政府负责。\n",
    "序号 项目名称 牵头单位\n1. 新建学校5所 市教育局\n2. 改造公厕6座 市城管局\n3. 新增床位7张 市民政局\n",
    "序号\n项目名称\n牵头单位\n1.新建学校5所\n市教育局\n2.改造公厕6座\n市城管局\n3.新增床位7张\n市民政局\n",
    "1 新建学校5所\n2 改造公厕6座\n3 新增床位7张\n", "5.新建学校5所。\n9.改造公厕6座。\n2.新增床位7张。\n", "温度3.5度，1.5万元，2.8公里\n",
  ])
  func whatIsNoListOfAPlan(text: String) throws { #expect(try ListSamples.read(text) == nil) }

  /// Twice the items take about twice the time, not four times; the long list must come back at all.
  @Test(.timeLimit(.minutes(3))) func aLongListIsReadInLinearTime() throws {
    let text = (1...99_999).map { "\($0).新建学校\($0)所（责任单位：市教育局）；\n" }.joined()
    let source = Samples.source(text)
    let result = try #require(ListReader.read(source, words: .shared, quantities: Samples.quantities))
    #expect(result.tables[0].grid.rows.count == 99_999)
    #expect(result.outside.isEmpty)
  }

  /// Texts that would cost a careless reader the square of their length.
  @Test(
    .timeLimit(.minutes(3)),
    arguments: ["（", "：", "（一）", "责任单位：", "1.", "（责任单位：甲；", "一、\n", "1.新建1个：①甲1个；", "。"])
  func repetitionCostsNoMore(part: String) {
    let source = Samples.source("1.新建2个；2.新建3个；3.新建4个" + String(repeating: part, count: 60_000))
    _ = ListReader.read(source, words: .shared, quantities: Samples.quantities)
  }

  /// Damaged lists: nothing is lost, nothing counted twice, and nothing traps.
  @Test func damagedListsLoseNothing() throws {
    let parts = [
      "1.", "2.", "3.", "（一）", "（二）", "一、", "二、", "①", "新建学校5所", "；", "。", "\n", "\n\n", " ", "（", "）",
      "牵头单位：", "责任单位：", "市教育局",
      "项目名称：", "\u{C}", "— 1 —\n", "教育类\n", "注：", "完成时限：", "12月底", "，", "保障措施", "2024年", "1.5万元", "：",
      "\u{3000}",
    ]
    var state: UInt64 = 2_024
    var lists = 0
    for _ in 0..<4_000 {
      var text = "1.新建学校5所。\n2.改造公厕6座（责任单位：甲局）。\n3.新增床位7张。\n"
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let part = parts[Int((state >> 33) % UInt64(parts.count))]
        let place = text.index(text.startIndex, offsetBy: Int((state >> 20) % UInt64(text.count)))
        text.insert(contentsOf: part, at: place)
      }
      if try ListSamples.read(text) != nil { lists += 1 }
    }
    #expect(lists > 900)
  }
}
