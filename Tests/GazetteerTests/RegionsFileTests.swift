import Gazetteer
import Testing

/// Every division of the table beside the project, asked for as the plans of ten years would.
@Suite(.enabled(if: RegionsFile.isHere, "data/regions.csv is not here"))
struct RegionsFileTests {
  private let file = RegionsFile.shared
  private let resolver = RegionResolver()

  @Test func theFileIsWhole() {
    #expect(file.rows.count == 4255)
    #expect(file.families(2024).map(\.children.count).reduce(0, +) == 3179)
  }

  /// All divisions below one as the columns of its plan.
  @Test(arguments: 2015...2024)
  func theColumnsOfAPlanResolve(year: Int) {
    for (parent, children) in file.families(year) {
      let result = resolver.resolve(children.map(\.name), planYear: year, stated: parent.name)
      for (child, region) in zip(children, result.regions) {
        expect(region, child.name, file.codes(child.name, below: parent.code, year), "\(parent.name) \(year)")
      }
    }
  }

  /// One division alone, below the one that the title names: no neighbour helps.
  @Test(arguments: 2015...2024)
  func aDivisionAloneResolvesWithinItsPrefecture(year: Int) {
    for (parent, children) in file.families(year) {
      for child in children {
        let region = resolver.resolve([child.name], planYear: year, stated: parent.name).regions[0]
        expect(region, child.name, file.codes(child.name, below: parent.code, year), "\(parent.name) \(year)")
      }
    }
  }

  /// The counties of a prefecture as the columns of its province's plan; a homonym in the province is not guessed.
  @Test(arguments: 2015...2024)
  func theCountiesOfAPrefectureResolveInItsProvince(year: Int) {
    for (parent, children) in file.families(year) where parent.level == "prefecture" {
      guard let province = file.row(parent.parent, year) else { continue }
      let result = resolver.resolve(children.map(\.name), planYear: year, stated: province.name)
      #expect(result.jurisdiction?.code == province.code, "\(province.name) \(parent.name) \(year)")
      for (child, region) in zip(children, result.regions) {
        let codes = file.codes(child.name, within: province.code, year)
        expect(region, child.name, codes, "\(province.name) \(parent.name) \(year)")
      }
    }
  }

  /// The short forms of all divisions below one: `上城`, `桐庐`.
  ///
  /// In the year in which 临安市 became 临安区, 临安 may be either and is not guessed. A short form that was a full
  /// name (梅县 of 梅县区) belongs to that one.
  @Test(arguments: 2015...2024)
  func shortFormsResolveWhereTheyAreUnique(year: Int) {
    for (parent, children) in file.families(year) {
      let named = children.filter { file.codes($0.name, below: parent.code, year).count == 1 }
      let short = named.map { Self.shortForm($0.name) }.filter { $0.count >= 2 }
      let unique = short.filter { file.rows($0, below: parent.code).isEmpty }
      let result = resolver.resolve(unique, planYear: year, stated: parent.name)
      for (name, region) in zip(unique, result.regions) {
        let codes = file.rows.filter { row in
          row.parent == parent.code && row.isValid(year) && Self.shortForm(row.name) == name
        }.map(\.code)
        expect(region, name, Set(codes).sorted(), "\(parent.name) \(year)")
        #expect(region.isShortForm || codes.count > 1, "\(parent.name) \(year) \(name)")
      }
    }
  }

  /// The name without the last word; empty for a kind of name that is shortened otherwise.
  private static func shortForm(_ name: String) -> String {
    let kinds = ["地区", "矿区", "新区", "林区", "特区", "区", "县", "市", "旗"]
    let others = ["自治县", "自治旗", "联合旗", "族区"]
    guard let kind = kinds.first(where: { name.hasSuffix($0) }),
      !others.contains(where: { name.hasSuffix($0) })
    else { return "" }
    return String(name.dropLast(kind.count))
  }

  /// Without a title a name alone has a code only where it is the only one of its kind.
  @Test(arguments: 2015...2024)
  func withoutAPrefectureNoHomonymIsGuessed(year: Int) {
    var homonyms = 0
    for name in Set(file.rows.filter { $0.stands(year) }.map(\.name)) {
      var codes = file.codes(name, year)
      // 东乡县 of 抚州 has the common name of 东乡族自治县.
      if name == "东乡县" { codes.append("622926") }
      if codes.count > 1 { homonyms += 1 }
      expect(resolver.resolve([name], planYear: year, stated: nil).regions[0], name, codes, "nowhere \(year)")
    }
    #expect(homonyms >= 29)
  }

  private func expect(_ region: ResolvedRegion, _ name: String, _ codes: [String], _ place: String) {
    let issue: RegionIssue = codes.count == 1 ? .none : .homonymUnresolved(codes)
    #expect(region.code == (codes.count == 1 ? codes[0] : nil), "\(place) \(name)")
    #expect(region.issue == issue, "\(place) \(name)")
    #expect(region.role == .division, "\(place) \(name)")
  }
}
