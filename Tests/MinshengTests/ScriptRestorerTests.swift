import ICUText
import SourceText
import TestSupport
import Testing

@testable import Minsheng

/// Covers `Pipeline` with dumps in traditional characters.
struct ScriptRestorerTests {
  static let allocation = """
    附件3
    寧波市2023年民生實事項目任務分解表
    單位：個
    序號\t項目名稱\t牽頭單位\t目標\t海曙區\t鄞州區\t餘姚市\t備註
    1\t新增普惠托位1200個\t市衞生健康委員會\t1200個\t500個\t--\t700個\t按實際調整
    2\t培訓護理員1.5萬人次\t市人力資源和社會保障局\t1.5萬人次\t0.5萬人次\t0.4萬人次\t0.6萬人次\t
    3\t新辟公交線路90條（城鄉公交）\t市交通運輸局\t90條（城鄉公交）\t50條\t視情況定\t40條\t
    4\t發放理髮補貼900\t市發展和改革委員會\t900\t400\t100\t400\t
    """

  private func convert(_ text: String, _ options: PlanConverter.Options = .init()) throws -> Dataset {
    try PlanConverter(options: options).convert(Array(text.utf8), name: "a.txt")
  }

  @Test func anAllocationTable() throws {
    let dataset = try convert(Self.allocation)
    let document = dataset.document
    #expect(document.title == "寧波市2023年民生實事項目任務分解表")
    #expect(document.label == "附件3")
    #expect(document.jurisdiction == .init(name: "寧波市", code: "330200"))
    #expect(document.regions.map(\.name) == ["海曙區", "鄞州區", "餘姚市"])
    #expect(document.regions.map(\.code) == ["330203", "330212", "330281"])
    #expect(document.columns.prefix(4).map(\.header) == ["序號", "項目名稱", "牽頭單位", "目標"])
    #expect(document.columns.last?.header == "備註")
    #expect(document.notes == ["單位：個"])
    #expect(
      dataset.projects.map(\.name) == [
        "新增普惠托位1200個", "培訓護理員1.5萬人次", "新辟公交線路90條（城鄉公交）", "發放理髮補貼900",
      ])
    #expect(
      dataset.projects.map(\.lead) == [
        ["市衞生健康委員會"], ["市人力資源和社會保障局"], ["市交通運輸局"], ["市發展和改革委員會"],
      ])
    let targets = dataset.projects.map { $0.measures.first?.target?.quantity }
    #expect(
      targets.map { $0?.value } == [
        ExactDecimal(1_200), ExactDecimal(15_000), ExactDecimal(90), ExactDecimal(900),
      ])
    #expect(targets.map { $0?.unit?.word } == ["個", "人次", "條", "個"])
    #expect(targets.map { $0?.text } == ["1200個", "1.5萬人次", "90條（城鄉公交）", "900"])
    #expect(targets[2]?.scope == "城鄉公交")
    #expect(dataset.projects[0].measures[0].subject == "普惠托位")
    #expect(dataset.projects[2].measures[0].allocations[1].state == .note("視情況定"))
    #expect(dataset.projects[1].measures[0].allocations.map(\.region) == ["海曙區", "鄞州區", "餘姚市"])
    let shares = dataset.projects[1].measures[0].allocations.map { $0.quantity?.value }
    #expect(shares == [ExactDecimal(5_000), ExactDecimal(4_000), ExactDecimal(6_000)])
    let notes = dataset.projects.flatMap { [$0.note] + $0.measures.map(\.note) }.compactMap(\.self)
    #expect(notes == ["按實際調整"])
    #expect(dataset.conservation.unassigned == 0)
    #expect(dataset.findings.count { $0.code == "script-traditional" && $0.severity == .info } == 1)
  }

  @Test func provenanceNamesTheRegionsAsPrinted() throws {
    let plain = try convert(Self.allocation)
    var dataset = try convert(Self.allocation, .init(keepsProvenance: true))
    let fields = dataset.projects[0].measures[0].provenance
    #expect(
      fields.contains { $0.field == "allocations.餘姚市" && $0.spans == [.init(line: 5, column: 38, length: 4)] }
    )
    for project in dataset.projects.indices {
      dataset.projects[project].provenance = []
      for measure in dataset.projects[project].measures.indices {
        dataset.projects[project].measures[measure].provenance = []
      }
    }
    #expect(dataset == plain)
  }

  /// 發 and 髮 are both 发: with nothing left to compare them with, the texts are said to be uncertain.
  @Test(arguments: [(nil, false), (0, true)] as [(Int?, Bool)])
  func textsThatCouldNotBeComparedAreReported(budget: Int?, isReported: Bool) throws {
    let printed = SourceText(utf8: Array(Self.allocation.utf8))
    var dataset = try PlanConverter().convert(Array(Self.allocation.utf8), name: "a.txt")
    #expect(!dataset.findings.contains { $0.code == "script-uncertain" })
    dataset.projects[3].name = "发放理发补贴900"
    var restorer = ScriptRestorer(try #require(ScriptShadow(of: printed)), budget: budget)
    restorer.restore(&dataset)
    #expect(
      dataset.findings.contains { $0.code == "script-uncertain" && $0.severity == .warning } == isReported)
    #expect((dataset.projects[3].name == "發放理髮補貼900") == !isReported)
  }

  @Test(arguments: ["寧波市", "宁波市", "330200"])
  func aGovernmentMayBeNamedInEitherScript(name: String) throws {
    let text = Self.allocation.replacing("寧波市2023", with: "2023")
    let document = try convert(text, .init(jurisdiction: name)).document
    #expect(document.jurisdiction == .init(name: "宁波市", code: "330200"))
  }

  static let list = """
    附件 1
    2023 年市政府民生實事項目責任清單
    序
    號
    類別 項目名稱
    分管
    市領導
    牽頭
    單位
    配合單位
    預計完
    成時間
    工作計劃和進度安排
    1
    「銀齡
    關愛」
    新增認知障礙照護專區
    床位1400張
    陳 瑾 市民政局
    市財政局、市公安局、市
    衛生健康委員會，各區、
    縣（市）政府
    11月底
    4月前確定項目點位；
    11月底全面完成建設任務。
    2
    「撫幼
    育苗」
    新增學位6.1萬個
    劉嬪珺 市教育局
    市發改委
    9月底
    [新建中小學]
    6月底完成20所；
    9月底前完成50所。
    """

  @Test func aListInFlowOrder() throws {
    let dataset = try convert(Self.list)
    #expect(dataset.source.layout == "flow")
    #expect(dataset.document.title == "2023年市政府民生實事項目責任清單")
    #expect(dataset.projects.map(\.category) == ["「銀齡關愛」", "「撫幼育苗」"])
    #expect(dataset.projects.map(\.name) == ["新增認知障礙照護專區床位1400張", "新增學位6.1萬個"])
    #expect(dataset.projects.map(\.leaders) == [["陳瑾"], ["劉嬪珺"]])
    #expect(dataset.projects.map(\.lead) == [["市民政局"], ["市教育局"]])
    #expect(
      dataset.projects.map(\.cooperating) == [
        ["市財政局", "市公安局", "市衛生健康委員會", "各區、縣（市）政府"], ["市發改委"],
      ])
    #expect(
      dataset.projects[0].schedule.map(\.text) == ["4月前確定項目點位；", "11月底全面完成建設任務。"])
    #expect(dataset.projects[1].schedule.map(\.group) == ["新建中小學", "新建中小學"])
    let amounts = dataset.projects.map { $0.measures.first?.target?.quantity }
    #expect(amounts.map { $0?.value } == [ExactDecimal(1_400), ExactDecimal(61_000)])
    #expect(amounts.map { $0?.unit?.word } == ["張", "個"])
    #expect(dataset.conservation.unassigned == 0)
  }

  @Test func aStrayCharacterLeavesASimplifiedDumpAlone() throws {
    let plain = try convert(PlanConverterTests.text)
    var dataset = try convert(PlanConverterTests.text.replacing("改造老旧", with: "改造乾號"))
    #expect(!dataset.findings.contains { $0.code == "script-traditional" })
    #expect(dataset.projects[1].name == "改造乾號小区8.5万平方米")
    dataset.projects[1].name = plain.projects[1].name
    dataset.projects[1].measures[0].subject = plain.projects[1].measures[0].subject
    dataset.source = plain.source
    #expect(dataset == plain)
  }

  /// Every case in UTF-8 that can be read, printed in traditional characters of every kind in turn.
  @Test(arguments: CorpusCase.all)
  func aDumpReadsTheSameInBothScripts(testCase: CorpusCase) throws {
    let bytes = try testCase.source()
    guard let text = String(validating: bytes, as: UTF8.self),
      var simplified = try? PlanConverter().convert(bytes, name: "a.txt")
    else { return }
    let table = try #require(HanTable.shared)
    let printed = Self.traditional(text, table)
    var dataset = try convert(printed, .init(jurisdiction: nil))
    #expect(dataset.findings.count { $0.code == "script-traditional" } == 1)
    dataset.findings.removeAll { $0.code == "script-traditional" }
    // A name that stands in the dump as a whole stands so in the other script, too.
    let compact = (printed.filter { !$0.isWhitespace }, text.filter { !$0.isWhitespace })
    for (project, plain) in zip(dataset.projects, simplified.projects) {
      let names = (project.name.filter { !$0.isWhitespace }, plain.name.filter { !$0.isWhitespace })
      #expect(compact.0.contains(names.0) == compact.1.contains(names.1), "\(names.0)")
    }
    simplified.source = dataset.source
    let found = table.simplified(String(decoding: dataset.json(), as: UTF8.self))
    #expect(found == table.simplified(String(decoding: simplified.json(), as: UTF8.self)))
    #expect(dataset != simplified)
  }

  /// The text with every simplified character replaced by one that becomes it, in turn where there are several.
  static func traditional(_ text: String, _ table: HanTable) -> String {
    var prints: [UInt32: [Unicode.Scalar]] = [:]
    for code in UInt32(0x4E00)...0x9FFF where table.simplified(code) != code {
      if let scalar = Unicode.Scalar(code) { prints[table.simplified(code), default: []].append(scalar) }
    }
    var result = String.UnicodeScalarView()
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let choices = prints[scalar.value] ?? []
      result.append(choices.isEmpty ? scalar : choices[place % choices.count])
    }
    return String(result)
  }
}
