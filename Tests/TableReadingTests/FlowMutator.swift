/// Damages dumps in reading order; the same seed does the same damage.
struct FlowMutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The generator SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below a bound; 0 for a bound of 0.
  mutating func number(below bound: Int) -> Int { bound > 0 ? Int(next() % UInt64(bound)) : 0 }

  /// One of the elements; empty for none.
  mutating func element(of elements: [String]) -> String {
    elements.isEmpty ? "" : elements[number(below: elements.count)]
  }

  static let marks = [
    "\n", "\n\n", " ", "\u{3000}", "\u{C}", "（", "）", "“", "、", "。", "—", "--", "/", "1", "99", "①", "第3页",
    "- 4 -",
    "序号", "序号 项目名称 牵头单位", "合计", "注：略", "续表", "市教育局", "新建", "5个", "6月底前", "王芳", "\t", "\u{200B}", "A", "𠮷",
    "附件1\n",
    "序号 项目名称 量化目标 思明区 湖里区 集美区\n",
  ]

  /// A damaged copy of one of the dumps.
  mutating func mutant(of dumps: [String]) -> String {
    var text = Array(element(of: dumps))
    for _ in 0...number(below: 5) {
      let place = number(below: text.count + 1)
      let end = min(text.count, place + 1 + number(below: 12))
      switch number(below: 8) {
      case 0, 1: text.insert(contentsOf: Self.marks[number(below: Self.marks.count)], at: place)
      case 2: text.removeSubrange(place..<end)
      case 3: text.insert(contentsOf: text[place..<end], at: place)
      case 4: text = Array(text[..<place])
      case 5: swapLines(&text)
      case 6: text = Array(text[..<place]) + Array(Array(element(of: dumps)).dropFirst(place))
      default:
        for index in text.indices where text[index] == "\n" && number(below: 4) == 0 { text[index] = " " }
      }
    }
    return String(text)
  }

  private mutating func swapLines(_ text: inout [Character]) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    lines.swapAt(number(below: lines.count), number(below: lines.count))
    text = Array(lines.joined(separator: ["\n"]))
  }
}
