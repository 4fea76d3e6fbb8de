import Gazetteer
import Testing

struct ZonesTests {
  @Test(arguments: [
    ("杭州西湖风景名胜区", "330100"), ("西湖风景名胜区", "330100"), ("杭州西湖风景名胜区管委会", "330100"), ("苏州工业园区", "320500"),
    ("曲江新区", "610100"), ("两江新区", "500000"),
  ])
  func zonesAreKnownByNameAndAlias(name: String, parent: String) {
    #expect(Zones.shared.named(name).map(\.parent) == [parent])
  }

  @Test func anAliasMeansItsOwnParentsZoneOnly() {
    #expect(Zones.shared.named("高新区").count > 5)
    #expect(Zones.shared.named("高新区", below: "330200").map(\.name) == ["宁波国家高新技术产业开发区"])
    #expect(Zones.shared.named("高新区", below: "330700").isEmpty)
  }

  @Test(arguments: [(2018, false), (2019, true), (2020, true), (2021, true), (2022, false)])
  func qiantangNewAreaStoodForTwoYearEnds(year: Int, valid: Bool) throws {
    let zone = try #require(Zones.shared.named("钱塘新区").first)
    #expect(zone.isValid(forPlanYear: year) == valid)
  }

  @Test func everyParentIsADivisionAndNoZoneIsOneOfItsChildren() {
    for zone in Zones.shared.zones {
      #expect(Divisions.shared.division(code: zone.parent, in: 2024) != nil, "\(zone.name)")
      for name in [zone.name] + zone.aliases {
        // 滨海新区 is a zone of 绍兴 and a division of 天津.
        let divisions = Divisions.shared.named(name, in: 2024)
        #expect(!divisions.contains { $0.parent == zone.parent }, "\(name)")
      }
      if let since = zone.since, let until = zone.until { #expect(since < until) }
    }
  }

  @Test func noTwoZonesOfAParentShareAName() {
    var seen: Set<String> = []
    for zone in Zones.shared.zones {
      for name in [zone.name] + zone.aliases { #expect(seen.insert(zone.parent + name).inserted, "\(name)") }
    }
  }
}
