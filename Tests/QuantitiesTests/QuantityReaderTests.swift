import Quantities
import Testing

struct QuantityReaderTests {
  private let reader = QuantityReader()

  @Test(arguments: [
    ("1400个", "1400 个"), ("10 个", "10 个"), ("15万平方米", "150000 平方米"), ("100万平方米", "1000000 平方米"),
    ("85.8万人次", "858000 人次"), ("858000 人次", "858000 人次"), ("6.1万个", "61000 个"), ("3.5万户", "35000 户"),
    ("84.3公里", "84.3 公里"), ("83%", "83 %"), ("8万亩", "80000 亩"), ("0.5公顷", "0.5 公顷"), ("0个", "0 个"),
    ("500套（间）", "500 套（间）"), ("500套(间)", "500 套（间）"), ("500套 （ 间 ）", "500 套（间）"), ("30节（次）", "30 节（次）"),
    ("12个（处）", "12 个（处）"), ("20条（城乡公交）", "20 条 scope 城乡公交"), ("20条(城乡公交)", "20 条 scope 城乡公交"),
    ("80套（间）（新建）", "80 套（间） scope 新建"), ("20（条）", "20 条"),
    ("1,200个", "1200 个"), ("1 200 个", "1200 个"), ("1，200个", "1200 个"), ("1,234,567人", "1234567 人"),
    ("12，345万元", "123450000 元"),
    ("3千瓦", "3 千瓦"), ("5千克", "5 千克"), ("5千米", "5 千米"), ("100兆瓦", "100 兆瓦"), ("五千人", "5000 人"),
    ("一万五千米", "15000 米"), ("3万4千米", "34000 米"), ("四万四千瓦", "44000 瓦"), ("十五千米", "15 千米"), ("1.5千米", "1.5 千米"),
    ("三千米/秒", "3000 米/秒"),
    ("2千人", "2000 人"),
    ("300 万元", "3000000 元"), ("1.5亿元", "150000000 元"), ("2万亿元", "2000000000000 元"),
    ("8亿元人民币", "800000000 元人民币"),
    ("12个百分点", "12 个百分点"), ("百分之八十三", "83 %"), ("百分之83", "83 %"), ("千分之二", "2 ‰"), ("万分之三", "3 ‱"),
    ("百万分之五", "0.0005 %"),
    ("-5%", "-5 %"), ("负3.9%", "-3.9 %"), ("三成", "3 成"),
    ("一百二十三个", "123 个"), ("两千人", "2000 人"), ("壹佰贰拾叁元", "123 元"), ("廿三个", "23 个"), ("3万4000人", "34000 人"),
    ("25万6千人", "256000 人"), ("1亿2000万元", "120000000 元"), ("十个", "10 个"), ("一百零五户", "105 户"),
    ("二〇二个", "202 个"),
    ("四百五个", "450 个"), ("一万三人", "13000 人"), ("一点五万人", "15000 人"), ("半年", "0.5 年"), ("一吨半", "1.5 吨"),
    ("半百个", "50 个"),
    ("10个以上", "10 个 atLeast"), ("60岁及以上", "60 岁 atLeast"), ("不少于300张", "300 张 atLeast"),
    ("不低于83%", "83 % atLeast"), ("至少5个", "5 个 atLeast"),
    ("≥95%", "95 % atLeast"), ("35周岁以下", "35 周岁 atMost"), ("3%以内", "3 % atMost"), ("控制在3%以内", "3 % atMost"),
    ("不超过10个", "10 个 atMost"), ("≤5%", "5 % atMost"),
    ("超过10个", "10 个 over"), ("超10万人", "100000 人 over"), ("200余个", "200 个 over"), ("20多家", "20 家 over"),
    ("3年多", "3 年 over"), ("十余万人", "100000 人 over"),
    ("不足10个", "10 个 under"), ("不满14周岁", "14 周岁 under"), ("低于5%", "5 % under"), ("约10个", "10 个 about"),
    ("10个左右", "10 个 about"), ("近百家", "100 家 about"), ("1000小时", "1000 小时"),
    ("4-5家", "4..5 家"), ("50—74周岁", "50..74 周岁"), ("50-74 周岁", "50..74 周岁"), ("3~5个", "3..5 个"),
    ("3至5个", "3..5 个"), ("3个-5个", "3..5 个"), ("10%-15%", "10..15 %"),
    ("10～15%", "10..15 %"), ("500-1万人", "500..10000 人"), ("三四十个", "30..40 个"), ("两三个", "2..3 个"),
    ("十七八个", "17..18 个"), ("三五个", "3..5 个"), ("3万-5万人", "30000..50000 人"),
    ("100个。", "100 个"), ("达到83%", "83 %"), ("共10个", "10 个"), ("２个".replacing("２", with: "2"), "2 个"),
    ("10個", "10 個"), ("5 00 0".replacing(" ", with: "") + "套", "5000 套"),
    ("3年", "3 年"), ("1234两", "1234 两"), ("110千伏", "110 千伏"), ("1.20公里", "1.2 公里"),
    ("七成五", "7.5 成"), ("七成半", "7.5 成"), ("三成", "3 成"), ("50元6角3分", "50.63 元"), ("50元6角三分", "50.63 元"),
    ("50元3分", "50.03 元"), ("1.2万亿元", "1200000000000 元"), ("1万亿元", "1000000000000 元"),
    ("三万五千亿元", "3500000000000 元"), ("3万4千5百人", "34500 人"), ("1亿2345万6789元", "123456789 元"),
    ("二千零五个", "2005 个"), ("〇个", "0 个"), ("2.5倍", "2.5 倍"), ("75折", "75 折"),
    ("百分之三十至五十", "30..50 %"), ("百分之三十到百分之五十", "30..50 %"), ("百分之30—50", "30..50 %"),
    ("18周岁（含）以上", "18 周岁 atLeast"), ("1家以上（含1家）", "1 家 atLeast"), ("10个以上（含）", "10 个 atLeast"),
    ("10个以下（含本数）", "10 个 atMost"), ("10个以上（不含）", "10 个 over"), ("10个以下（不含10）", "10 个 under"),
    ("不止10个", "10 个 over"), ("2公里以外", "2 公里 over"), ("不下10个", "10 个 atLeast"), ("将近10个", "10 个 about"),
    ("三千比特", "3 千比特"), ("五十兆字节", "50 兆字节"), ("三打", "3 打"),
    ("5000个（其中普惠托位3000个）", "5000 个 scope 其中普惠托位3000个"),
  ])
  func amounts(_ cell: String, _ expected: String) {
    guard case .quantity(let quantity, let faults) = reader.readCell(cell) else {
      Issue.record("\(cell) is \(reader.readCell(cell))")
      return
    }
    #expect(Self.print(quantity) == expected)
    #expect(faults.isEmpty)
    #expect(quantity.text == cell)
  }

  private static func print(_ quantity: Quantity) -> String {
    var text = quantity.value.description
    if let upper = quantity.upper { text += "..\(upper)" }
    text += " \(quantity.unit?.word ?? "-")"
    if let scope = quantity.scope { text += " scope \(scope)" }
    if quantity.bound != .exact { text += " \(quantity.bound.rawValue)" }
    return text
  }

  @Test(arguments: [
    ("859 万", "8590000 -", [QuantityFault.unitMissing]),
    ("1400", "1400 -", [.unitMissing]),
    ("0", "0 -", [.unitMissing]),
    ("一百二十三", "123 -", [.unitMissing]),
    ("约35万", "350000 - about", [.unitMissing]),
    ("12垄", "12 垄", [.unitUnknown("垄")]),
    ("12垄（新）", "12 垄 scope 新", [.unitUnknown("垄")]),
    ("182 8公顷", "1828 公顷", [.digitsBrokenBySpace]),
    ("84 .3公里", "84.3 公里", [.digitsBrokenBySpace]),
    ("84. 3公里", "84.3 公里", [.digitsBrokenBySpace]),
    ("84.3 5公里", "84.35 公里", [.digitsBrokenBySpace]),
    ("1 200", "1200 -", [.unitMissing, .digitsBrokenBySpace]),
    ("8,58个", "858 个", [.ambiguousSeparator]),
    ("1，200", "1200 -", [.unitMissing, .ambiguousSeparator]),
    ("3万5个", "35000 个", [.ambiguousNumeral]),
    ("3-5万人", "30000..50000 人", [.multiplierShared]),
    ("20条（城乡公", "20 条 scope 城乡公", [.bracketUnclosed]),
    ("99999999999999999999个", "0 个", [.numberTooLong]),
  ])
  func doubtfulAmounts(_ cell: String, _ expected: String, _ faults: [QuantityFault]) {
    guard case .quantity(let quantity, let found) = reader.readCell(cell) else {
      Issue.record("\(cell) is \(reader.readCell(cell))")
      return
    }
    #expect(Self.print(quantity) == expected)
    #expect(found == faults)
  }

  @Test(arguments: [
    "〃", "无任务", "无：", "四川", "十堰", "半数", "1000兆", "10个（不含）", "15分钟生活圈", "第二十届", "七成五六", "50元60角", "50元3分6角",
    "-5个", "负5", "2,3,5", "1.2.3", "1.", "1、", "①5个", "2024年", "2023-2024年", "10月", "11月底", "5—6月",
    "3月15日", "1号", "100个小区", "第三批", "2024-29", "2024-11-30",
    "5-3个", "10 20 30", "10人次、", "三分之一", "百", "万", "套", "（间）", "扩面目标为全市13个区、县（市）（约35万）", "市民政局", "5G",
    "PM2.5", "一老一小", "三改一拆", "10个/月", "约10个以内",
    "40k", "2e5", "1/3", "·", "√", "\u{FFFD}", "5个5", "5个 5", "100×200米",
  ])
  func text(_ cell: String) {
    #expect(reader.readCell(cell) == .text)
  }

  @Test(arguments: ["", " ", "\u{3000}\t", "\u{00A0}", "\u{FEFF}"])
  func blanks(_ cell: String) {
    #expect(reader.readCell(cell) == .blank)
  }

  @Test(arguments: [
    ("-", DashKind.hyphen), ("--", .hyphen), ("－", .hyphen), ("－－", .hyphen), ("−", .hyphen),
    ("- -", .hyphen), ("---", .hyphen), ("\u{2010}", .hyphen),
    ("–", .dash), ("—", .dash), ("——", .dash), ("⸺", .dash), ("⸻", .dash), ("―", .dash), ("─", .dash),
    ("— —", .dash), ("-—", .dash),
    ("无", .word), (" 无 ", .word), ("無", .word), ("不涉及", .word), ("不 涉 及", .word),
    ("/", .slash), ("／", .slash), ("\\", .slash), ("＼", .slash), (" / ", .slash),
  ])
  func dashes(_ cell: String, _ kind: DashKind) {
    #expect(reader.readCell(cell) == .dash(kind))
  }

  @Test(arguments: [
    ("115公里、677公里", ["115 公里", "677 公里"]), ("100万平方米，6000套", ["1000000 平方米", "6000 套"]),
    ("5个 3户", ["5 个", "3 户"]), ("1个\n2个", ["1 个", "2 个"]),
    ("10个；20家。", ["10 个", "20 家"]), ("3个和5处", ["3 个", "5 处"]),
    ("20条（城乡公交）、40条（接驳）", ["20 条 scope 城乡公交", "40 条 scope 接驳"]),
  ])
  func severalAmounts(_ cell: String, _ expected: [String]) {
    guard case .several(let quantities) = reader.readCell(cell) else {
      Issue.record("\(cell) is \(reader.readCell(cell))")
      return
    }
    #expect(quantities.map(Self.print) == expected)
  }

  @Test(arguments: [
    ("858000", "858000"), ("-3.5", "-3.5"), ("负三十二", "-32"), ("三千八百", "3800"), ("二分之一", "0.5"),
    ("3又一千分之23", "3.023"), ("1,234", "1234"),
  ])
  func numbersAlone(_ text: String, _ value: String) {
    #expect(reader.readNumber(text) == ExactDecimal(value))
  }

  @Test(arguments: ["", "5个", "三分之一", "99999999999999999999", "4-5", "x", "百分之三"])
  func notNumbersAlone(_ text: String) {
    #expect(reader.readNumber(text) == nil)
  }
}
