import SourceText
import Testing

@testable import TableReading

struct NameSeamsTests {
  /// Each row cut at the likeliest seam.
  private func names(_ rows: [String]) -> [String] {
    let (joined, ranges) = Samples.joined(rows)
    let seams = NameSeams(text: joined, rows: ranges)
    return ranges.map { row in
      let best = seams.seams(of: row).max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }
      return best.map { joined.text(row.lowerBound..<$0.key) } ?? ""
    }
  }

  @Test func whatManyNamesEndWithEndsThem() {
    let rows = ["食堂惠民项目铺开食堂38家。", "盲道惠民项目缮补盲道27公里。", "护学岗惠民项目派驻护学岗95个。"]
    #expect(names(rows) == ["食堂惠民项目", "盲道惠民项目", "护学岗惠民项目"])
  }

  @Test func verbsBeginContents() {
    let rows = ["农村饮水安全新建水厂3座。", "城乡公交一体新增公交线路8条。", "居家养老服务改造养老中心5处。"]
    #expect(names(rows) == ["农村饮水安全", "城乡公交一体", "居家养老服务"])
  }

  @Test func aVerbBeforeTheEndOfNamesBelongsToThem() {
    let rows = ["水厂建设工程新建水厂3座。", "公交建设工程新增公交线路8条。", "养老建设工程改造养老中心5处。"]
    #expect(names(rows) == ["水厂建设工程", "公交建设工程", "养老建设工程"])
  }

  @Test func noNameEndsInsideAnAmount() {
    let seams = names(["夜校12345热线工程接通12345热线。"])
    #expect(seams == ["夜校12345热线工程"])
  }
}
