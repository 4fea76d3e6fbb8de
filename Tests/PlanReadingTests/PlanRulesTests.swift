import Provenance
import Testing

@testable import PlanReading

struct PlanRulesTests {
  @Test func codesAreDifferent() {
    let codes = PlanRules.all.map(\.code.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.contains("text-left-over"))
    #expect(codes.contains("sum-mismatch"))
    #expect(codes.contains("cells-surplus"))
    #expect(codes.contains("unit-inferred"))
    #expect(codes.contains("value-inherited"))
    #expect(codes.contains("total-row"))
  }
}
