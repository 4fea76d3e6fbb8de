import PlanModel
import Quantities
import TestSupport
import Testing
import YearGenerator

@testable import PlanDiff

struct ComparisonPropertyTests {
  static let plans = GeneratorPlans.corpus.filter { !$0.projects.isEmpty } + [GeneratorPlans.merged]

  @Test(arguments: plans) func aPlanAgainstItselfIsUnchanged(plan: Dataset) throws {
    var options = PlanComparer.Options()
    options.checksYears = false
    let comparison = try PlanComparer(options: options).compare(old: plan, new: plan)
    #expect(comparison.onlyOld == [])
    #expect(comparison.onlyNew == [])
    #expect(comparison.pairs.flatMap(\.changes) == [])
  }

  @Test(arguments: plans) func aShuffledAndRenumberedPlanIsUnchanged(plan: Dataset) throws {
    var options = PlanComparer.Options()
    options.checksYears = false
    var random = SplitMix64(seed: 5)
    var other = plan
    other.projects.shuffle(using: &random)
    var origin: [String: String] = [:]
    for place in other.projects.indices {
      let id = "2031-\(place + 1)"
      other.projects[place].id = id
      other.projects[place].number = place + 1
      var names: [String: String] = [:]
      for index in other.projects[place].measures.indices {
        let measure = other.projects[place].measures[index]
        names[measure.id] = "\(id)/\(index + 1)"
        origin["\(id)/\(index + 1)"] = measure.id
        other.projects[place].measures[index].id = "\(id)/\(index + 1)"
      }
      for index in other.projects[place].measures.indices {
        other.projects[place].measures[index].within = other.projects[place].measures[index].within
          .flatMap { names[$0] }
      }
    }
    let comparison = try PlanComparer(options: options).compare(old: plan, new: other)
    #expect(comparison.isUnchanged)
    let clerical: Set<MeasureChange.Kind> = [.renumbered, .moved]
    #expect(comparison.pairs.flatMap(\.changes).allSatisfy { clerical.contains($0.kind) })
  }

  @Test(arguments: 0..<12) func pairsDoNotDependOnTheOrder(seed: Int) throws {
    var generator = NextYear(seed: UInt64(seed), pool: GeneratorPlans.merged.projects)
    let pair = generator.pair(from: GeneratorPlans.merged)
    var shuffled = pair
    shuffled.old.projects.shuffle(using: &generator.random)
    shuffled.new.projects.shuffle(using: &generator.random)
    let first = try PlanComparer().compare(old: pair.old, new: pair.new)
    let second = try PlanComparer().compare(old: shuffled.old, new: shuffled.new)
    #expect(Self.pairs(first) == Self.pairs(second))
  }

  @Test(arguments: 0..<12) func theOtherWayRoundIsTheMirror(seed: Int) throws {
    var generator = NextYear(seed: UInt64(seed), pool: GeneratorPlans.merged.projects)
    let pair = generator.pair(from: GeneratorPlans.merged)
    let there = try PlanComparer().compare(old: pair.old, new: pair.new)
    var options = PlanComparer.Options()
    options.checksYears = false
    let back = try PlanComparer(options: options).compare(old: pair.new, new: pair.old)
    let mirrored = Dictionary(uniqueKeysWithValues: back.pairs.map { (Set($0.old), $0) })
    #expect(there.pairs.count == back.pairs.count)
    for pair in there.pairs {
      let other = try #require(mirrored[Set(pair.new)])
      #expect(Set(other.new) == Set(pair.old))
      #expect(other.bits == pair.bits)
      #expect(other.margin == pair.margin)
      #expect(
        Self.mirror(pair.changes.map(\.kind)) == Set(other.changes.map(\.kind)), "\(pair.old) \(pair.new)")
      #expect(pair.changes.compactMap(\.delta?.value?.negated) == other.changes.compactMap(\.delta?.value))
    }
    #expect(Set(there.onlyOld.map(\.measure)) == Set(back.onlyNew.map(\.measure)))
    #expect(Set(there.onlyNew.map(\.measure)) == Set(back.onlyOld.map(\.measure)))
  }

  private static func mirror(_ kinds: [MeasureChange.Kind]) -> Set<MeasureChange.Kind> {
    Set(kinds.map { $0 == .split ? .merged : $0 == .merged ? .split : $0 })
  }

  private static func pairs(_ comparison: PlanComparison) -> Set<[Set<String>]> {
    Set(comparison.pairs.map { [Set($0.old), Set($0.new)] })
  }
}
