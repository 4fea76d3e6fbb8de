import Gazetteer
import Testing

/// Text that no plan ever held: nothing may trap, and nothing may be lost.
struct RandomTextTests {
  static let alphabet = Array("市区县各政府、，（）() \n管委会镇街道局2年0二〇—·“”陈王欧阳目标单位牵头及杭州西湖新高开发e\u{301}👨‍👩‍👧")

  @Test func everyDoorStandsRandomText() {
    var seed: UInt64 = 2024
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    for _ in 0..<1500 {
      let text = String((0..<next(30)).map { _ in Self.alphabet[next(Self.alphabet.count)] })
      let organisations = OrganisationList.split(text)
      let ignored: Set<Character> = ["、", "，", "—"]
      #expect(
        organisations.joined().filter { !ignored.contains($0) }
          == CompactText.fold(text).filter { !ignored.contains($0) }, "\(text)")
      let people = PersonNames.split(text)
      #expect(people.certain == (people.alternatives.isEmpty && people.certain))
      _ = HeaderWords.shared.role(of: text)
      _ = OrganisationList.kind(of: text)
      _ = RegionNames.isRegionName(text)
      _ = TitleReader.years(inTitle: text)
      _ = TitleReader().jurisdiction(inTitle: text, planYear: 2024)
      let regions = RegionResolver().resolve([text, "西湖区", text], planYear: next(3000), stated: text)
      #expect(regions.regions.count == 3)
    }
  }

  @Test func longTextIsNoTrouble() {
    for piece in ["市", "各区、", "（", "各、", "陈 ", "2024年", "杭州市", "市民政局 "] {
      let text = String(repeating: piece, count: 3000)
      #expect(HeaderWords.shared.role(of: text) == nil)
      #expect(!RegionNames.isRegionName(text))
      #expect(OrganisationList.kind(of: text) == nil)
      _ = OrganisationList.split(text)
      _ = PersonNames.split(text)
      _ = TitleReader().jurisdiction(inTitle: text)
      _ = TitleReader.years(inTitle: text)
    }
    #expect(OrganisationList.split(String(repeating: "市民政局 ", count: 3000)).count == 3000)
  }
}
