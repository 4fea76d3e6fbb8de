import DiffReports
import PlanDiff
import PlanModel
import Provenance
import Quantities
import Reports
import TestSupport
import Testing

struct MarkdownDiffTests {
  static func text(_ reports: [DiffReport], _ language: ReportLanguage = .english) -> String {
    String(decoding: MarkdownDiff(language: language).bytes(reports), as: UTF8.self)
  }

  @Test func aSmallComparisonIsWrittenAsItsGolden() {
    #expect(Self.text([HandMade.report()]) == Self.golden)
  }

  static let golden = #"""
    <!-- minsheng-diff -->
    ### 2023 → 2024

    1 more, 1 split or merged, 1 unchanged, 1 dropped, 1 not found (source incomplete), 1 new, 1 without a counterpart (source incomplete).

    **More (1)**

    | Measure | Old | New | Difference | Also |
    |---|---|---|---|---|
    | 康复救助680人<br><code>2023-03/1 → 2024-06/1</code> | 600人 | 680人 | +80人, +13.33 % | lead −市残联, +市民政局 |

    **Split or merged (1)**

    | Old | New | What changed |
    |---|---|---|
    | 整治河道3.5公里<br><code>2023-04/1</code> | 整治一河1公里<br><code>2024-08/1</code><br>整治二河2公里<br><code>2024-09/1</code> | split 3.5公里 → 1公里、2公里 (−0.5, −14.29 %)<br>shares of regions: 1 up, 1 otherwise |

    **Dropped (1)**

    | Measure | Nearest |
    |---|---|
    | 发放&lt;券&gt;<br><code>2023-02/1</code> |  |

    **Not found (source incomplete) (1)**

    | Measure | Nearest |
    |---|---|
    | 修缮古桥<br><code>2023-01/1</code> | 新建公园<br><code>2024-07/1</code> (3.1 bits) |

    <details><summary><b>New (1)</b></summary>

    | Measure | Nearest |
    |---|---|
    | 新建公园<br><code>2024-07/1</code> |  |

    </details>

    <details><summary><b>Without a counterpart (source incomplete) (1)</b></summary>

    | Measure | Nearest |
    |---|---|
    | 修桥\|补路<br><code>2024-11/1</code> | 修缮古桥<br><code>2023-01/1</code> (1.0 bits) |

    </details>

    <details><summary><b>To be checked (1)</b></summary>

    - ⚠️ Look at it.

    </details>

    """#

  /// What is far from being a counterpart is not shown as the nearest.
  @Test(arguments: [(-3_000, true), (-3_001, false)])
  func onlyANearMeasureIsShown(thousandths: Int, isShown: Bool) {
    var report = HandMade.report()
    report.comparison.onlyOld[0].nearest = RunnerUp(
      measure: "2024-07/1", bits: Bits(thousandths: thousandths))
    #expect(Self.text([report]).contains("<code>2024-07/1</code> (-3.0 bits)") == isShown)
  }

  @Test func theCommentSpeaksChinese() {
    let text = Self.text([HandMade.report()], .chinese)
    #expect(
      text.hasPrefix(
        "<!-- minsheng-diff -->\n### 2023 → 2024\n\n增加1项，拆分或合并1项，无变化1项，取消1项，未找到1项（来源不完整），新增1项，1项未找到对应（来源不完整）。\n\n**增加（1）**\n\n| 任务 | 原 | 现 | 增减 | 其他 |\n"
      ))
    #expect(text.contains("| 牵头单位：−市残联、+市民政局 |"))
    #expect(text.contains("- ⚠️ 请核对。"))
  }

  @Test func anIncompleteSourceIsSaidFirst() throws {
    let report = try DiffSamples.real()
    let finding = try #require(report.comparison.findings.first { $0.code == "source-incomplete" })
    let lines = Self.text([report]).split(separator: "\n")
    #expect(lines[3] == "> ⚠️ " + MarkdownText.escaped(finding.message.english))
    #expect(lines.count { $0.contains(MarkdownText.escaped(finding.message.english)) } == 1)
  }

  /// A pair with a target that changed from 100 by so many percent.
  static func pair(_ place: Int, percent: Int?, old: String = "100个") -> MeasurePair {
    var pair = HandMade.same
    pair.old = ["2023-\(place)/1"]
    pair.new = ["2024-\(place)/1"]
    let direction: AmountDelta.Direction = (percent ?? 1) > 0 ? .up : .down
    pair.changes = [
      MeasureChange(
        .target, old: old, new: "x",
        delta: AmountDelta(
          direction: direction, value: ExactDecimal(percent ?? 1), percent: percent.map { ExactDecimal($0) },
          unit: "个"))
    ]
    return pair
  }

  static func report(_ pairs: [MeasurePair]) -> DiffReport {
    var report = HandMade.report()
    report.comparison.pairs = pairs
    report.comparison.onlyOld = []
    report.comparison.onlyNew = []
    report.comparison.findings = []
    return report
  }

  @Test func theGreatestLossComesFirst() throws {
    let pairs = [
      Self.pair(1, percent: -5), Self.pair(2, percent: nil), Self.pair(3, percent: 7),
      Self.pair(4, percent: -80), Self.pair(5, percent: 90), Self.pair(6, percent: -80),
    ]
    let text = Self.text([Self.report(pairs)])
    let ids = text.split(separator: "\n").compactMap { line in
      line.hasPrefix("| <br><code>2023-") ? line.dropFirst("| <br><code>2023-".count).first : nil
    }
    #expect(ids == ["4", "6", "1", "5", "3", "2"])
    #expect(text.contains("\n**Less (3)**\n"))
    #expect(text.contains("\n**More (3)**\n"))
  }

  /// GitHub takes 65,536 characters: the worst stay, the others are counted.
  @Test func aCommentStaysShort() {
    let pairs = (0..<5_000).map { Self.pair($0, percent: $0 % 2 == 0 ? -1 - $0 / 2 : 1, old: "原文很长的目标值") }
    let text = Self.text([Self.report(pairs)])
    #expect(text.utf16.count < 65_536)
    #expect(text.utf16.count > 55_000)
    #expect(text.contains("\n**Less (2500)**\n"))
    #expect(text.hasSuffix("\n**More (2500)**\n"))
    let lines = text.split(separator: "\n")
    let rows = lines.count { $0.hasPrefix("| <br>") }
    #expect(lines.contains("and \(2_500 - rows) more"))
    #expect(lines.first { $0.hasPrefix("| <br>") }?.contains("−2500 %") == true)
  }

  @Test(arguments: [1, 2, 40, 2_000])
  func manyComparisonsStayShort(count: Int) throws {
    let text = Self.text(Array(repeating: HandMade.report(), count: count))
    #expect(text.utf16.count < 65_536)
    let shown = text.split(separator: "\n").count { $0 == "### 2023 → 2024" }
    if shown < count { #expect(text.hasSuffix("\nand \(count - shown) more comparisons\n")) }
    if count <= 40 { #expect(shown == count) }
  }

  @Test func aLongTextIsCut() throws {
    var report = HandMade.report()
    let long = String(repeating: "长", count: 100_000)
    report.comparison.pairs[0].changes[0].old = long
    report.comparison.pairs[0].changes[1].added = Array(repeating: long, count: 9)
    report.comparison.pairs[1].new = (0..<5_000).map { "2024-\($0)/1" }
    report.comparison.findings[0].message = Message(long, long)
    let text = Self.text([report])
    #expect(text.utf16.count < 4_000)
    #expect(text.contains("| " + String(repeating: "长", count: 120) + "… |"))
    #expect(text.contains("<br>and 4994 more |"))
  }

  /// No text of a plan becomes mark-up, calls anybody or leaves its cell.
  @Test func textStaysText() throws {
    let hostile = "|@all #1 <script>[x](y)`~~*_\n\n# h\r\n\u{202E}</details>-->"
    var report = HandMade.report()
    report.comparison.pairs[0].changes[0].old = hostile
    report.comparison.findings[0].message = Message(hostile, hostile)
    report.old = ComparedPlan(
      path: hostile, dataset: HandMade.dataset(nil, projects: HandMade.projects(2_023, [("02", hostile)])))
    let lines = Self.text([report]).split(separator: "\n", omittingEmptySubsequences: false)
    let plain = Self.text([HandMade.report()]).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == plain.count)
    let escaped = MarkdownText.escaped(hostile)
    #expect(lines[1] == "### \(escaped) → 2024")
    #expect(lines.count { $0.contains(escaped) } == 4)
    #expect(lines.allSatisfy { !$0.contains("<script>") && !$0.contains("@all") && !$0.contains("[x]") })
  }

  @Test func nothingChangedIsSaid() {
    #expect(
      Self.text([Self.report([HandMade.same])])
        == "<!-- minsheng-diff -->\n### 2023 → 2024\n\nNothing changed: 1 unchanged.\n")
    #expect(Self.text([]) == "<!-- minsheng-diff -->\n")
  }

  /// Every changed pair and every measure alone has its row.
  @Test(arguments: DiffSamples.neighbours)
  func everyChangeHasItsRow(names: DiffSamples.Names) throws {
    let report = try names.report()
    let comparison = report.comparison
    let text = Self.text([report])
    let rows = text.split(separator: "\n").count {
      $0.hasPrefix("| ") && !$0.hasPrefix("| Measure |") && !$0.hasPrefix("| Old |")
    }
    #expect(
      rows == comparison.pairs.count(where: \.isChanged) + comparison.onlyOld.count + comparison.onlyNew.count
    )
    #expect(text.utf16.count < 65_536)
    #expect(Self.text([report]) == text)
  }
}
