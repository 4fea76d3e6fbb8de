import PlanDiff
import Provenance
import Quantities
import Testing

@testable import DiffReports

struct ChangeSentencesTests {
  private func delta(_ value: Int, _ percent: String, _ unit: String?) -> AmountDelta {
    AmountDelta(
      direction: value > 0 ? .up : .down, value: ExactDecimal(value),
      percent: ExactDecimal(percent), unit: unit)
  }

  @Test func aTargetIsSaidWithItsDifference() {
    let up = MeasureChange(.target, old: "600人", new: "680人", delta: delta(80, "13.33", "人"))
    #expect(ChangeSentences.sentence(up).english == "target 600人 → 680人 (+80人, +13.33 %)")
    #expect(ChangeSentences.sentence(up).chinese == "目标值：600人 → 680人（+80人, +13.33 %）")
    let down = MeasureChange(.target, old: "7个", new: "5个", delta: delta(-2, "-28.57", "个"))
    #expect(ChangeSentences.sentence(down).english == "target 7个 → 5个 (−2个, −28.57 %)")
  }

  @Test func ratesDifferByPoints() {
    let up = MeasureChange(.target, old: "83%", new: "85%", delta: delta(2, "2.41", "%"))
    #expect(ChangeSentences.sentence(up).english == "target 83% → 85% (+2个百分点)")
    let down = MeasureChange(.target, old: "5‰", new: "4‰", delta: delta(-1, "-20", "‰"))
    #expect(ChangeSentences.sentence(down).chinese == "目标值：5‰ → 4‰（−1个千分点）")
  }

  @Test func whoLeftAndWhoCameIsSaid() {
    let change = MeasureChange(.lead, old: "市教育局", new: "市民政局", removed: ["市教育局"], added: ["市民政局"])
    #expect(ChangeSentences.sentence(change).english == "lead −市教育局, +市民政局")
    #expect(ChangeSentences.sentence(change).chinese == "牵头单位：−市教育局、+市民政局")
  }

  @Test func sharesAreCounted() {
    func share(_ delta: AmountDelta?) -> ShareChange {
      ShareChange(
        oldRegions: ["甲"], newRegions: ["甲"], oldState: .value, newState: .value, old: nil, new: nil,
        delta: delta)
    }
    let up = share(delta(1, "1", "个"))
    let down = share(delta(-1, "-1", "个"))
    let change = MeasureChange(.allocations, shares: [up, up, down, share(nil)])
    #expect(ChangeSentences.sentence(change).english == "shares of regions: 2 up, 1 down, 1 otherwise")
    #expect(ChangeSentences.sentence(change).chinese == "区域分配：2个增加，1个减少，1个其他变化")
  }

  @Test(arguments: MeasureChange.Kind.allCases)
  func everyKindHasItsWord(kind: MeasureChange.Kind) {
    #expect(!ChangeSentences.label(kind).english.isEmpty)
    #expect(!ChangeSentences.label(kind).chinese.isEmpty)
  }
}
