import ICUText
import Testing

@Suite struct CollatorTests {
  private static let names = ["萧山区", "上城区", "滨江区", "余杭区", "富阳区", "西湖区", "拱墅区", "临安区", "钱塘区", "临平区"]

  @Test func pinyinOrder() throws {
    let collator = try Collator()
    let sorted = try Self.names.map { ($0, try collator.sortKey($0)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    #expect(
      sorted == ["滨江区", "富阳区", "拱墅区", "临安区", "临平区", "钱塘区", "上城区", "西湖区", "萧山区", "余杭区"])
  }

  @Test func strokeOrder() throws {
    let collator = try Collator(.stroke)
    let words = ["市", "一", "人", "大", "中"]
    let sorted = try words.map { ($0, try collator.sortKey($0)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    #expect(sorted == ["一", "人", "大", "中", "市"])
  }

  @Test func comparisonAgreesWithKeys() throws {
    for order in Collator.Order.allCases {
      let collator = try Collator(order)
      for left in Self.names + ["", "a\0b"] {
        for right in Self.names + ["", "a\0b"] {
          let one = try collator.sortKey(left)
          let two = try collator.sortKey(right)
          let expected: Collator.Comparison =
            one == two ? .same : one.lexicographicallyPrecedes(two) ? .before : .after
          #expect(try collator.compare(left, right) == expected)
        }
      }
    }
  }

  @Test func longTextNeedsARoomThatGrows() throws {
    let collator = try Collator()
    let text = String(repeating: "龘㐀\u{20000}ß", count: 3000)
    #expect(try collator.sortKey(text).count > 3000)
    #expect(try collator.compare(text, text + "一") == .before)
    #expect(try collator.compare(text, text) == .same)
    // One character that sorts as eighteen: the key is longer than the first room for it.
    let once = try collator.sortKey("\u{FDFA}").count
    #expect(try collator.sortKey(String(repeating: "\u{FDFA}", count: 100)).count > 100 * (once / 2))
    #expect(once > 20)
  }
}
