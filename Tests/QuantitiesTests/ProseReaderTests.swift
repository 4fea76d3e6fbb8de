import Quantities
import Testing

struct ProseReaderTests {
  private let reader = ProseReader()

  private func print(_ found: ProseQuantity) -> String {
    let quantity = found.quantity
    var text =
      "\(found.role.rawValue) \(found.verb ?? "-") \(found.subject.isEmpty ? "-" : found.subject) \(quantity.value)"
    if let upper = quantity.upper { text += "..\(upper)" }
    text += quantity.unit?.word ?? "-"
    if quantity.bound != .exact { text += " \(quantity.bound.rawValue)" }
    if let within = found.within { text += " within=\(within)" }
    return text
  }

  @Test(arguments: ProseCases2024.names)
  func namesOf2024(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(in: text).map(print) == expected)
  }

  @Test(arguments: ProseCases2023Steps.steps)
  func stepsOf2023(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(in: text).map(print) == expected)
  }

  @Test(arguments: ProseCases2023.names)
  func namesOf2023(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(in: text).map(print) == expected)
  }

  @Test(arguments: ProseCasesOwn.tasks)
  func otherWordings(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(in: text).map(print) == expected)
  }

  @Test(arguments: [
    "PM2.5治理", "5G网络", "一老一小", "三改一拆", "双随机", "2024年", "第一批", "第3批", "1+1帮扶", "二次供水改造", "四好农村路", "6月底前",
    "5—6月", "二〇二四年", "一站式服务", "三位一体",
    "千家万户", "十大行动", "百姓", "万物互联", "一件事改革", "2号线", "G20峰会", "ISO9001认证", "1.2.3", "约35万", "", "新增", "两山转化",
    "3月15日", "八八战略",
  ])
  func numbersThatAreNoAmounts(_ text: String) {
    #expect(reader.quantities(in: text).isEmpty)
  }

  @Test func rangesCountUnicodeScalars() throws {
    let text = "😀新增托位5000个（其中普惠托位3000个）"
    let found = reader.quantities(in: text)
    try #require(found.count == 2)
    let scalars = Array(text.unicodeScalars)
    for (amount, printed) in zip(found, ["5000个", "3000个"]) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[amount.range])
      #expect(String(view) == printed)
      #expect(amount.quantity.text == printed)
    }
    #expect(found[1].within == 0)
  }

  @Test func doubtsAreHandedOn() throws {
    let found = reader.quantities(in: "新增绿地182 8公顷，培训3万5人次")
    try #require(found.count == 2)
    #expect(found[0].faults == [.digitsBrokenBySpace])
    #expect(found[0].quantity.value == ExactDecimal(1828))
    #expect(found[1].faults == [.ambiguousNumeral])
  }

  @Test func spacesOfTypesettingDoNotMatter() throws {
    let found = reader.quantities(in: "新增老年助餐服务点 1 227 个")
    try #require(found.count == 1)
    #expect(found[0].subject == "老年助餐服务点")
    #expect(found[0].quantity.value == ExactDecimal(1227))
  }
}
