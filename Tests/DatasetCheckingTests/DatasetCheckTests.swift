import Minsheng
import Quantities
import Testing

@testable import DatasetChecking

/// Every check on a dataset as it was written, and with one thing changed.
struct DatasetCheckTests {
  @Test func everyCheckHasARuleOfItsOwn() {
    #expect(Set(DatasetChecks.rules.map(\.code)).count == DatasetChecks.all.count)
    #expect(DatasetChecks.rules.allSatisfy { $0.severity == .error })
  }

  @Test func whatWasJustWrittenIsFine() throws {
    for dataset in [try Fresh.allocation(), try Fresh.responsibility()] {
      for check in DatasetChecks.all { #expect(check.findings(in: dataset).isEmpty, "\(check)") }
      #expect(DatasetChecks.findings(in: dataset) == dataset.findings)
    }
  }

  @Test func aChangedValueIsNotWhatItsTextSays() throws {
    var dataset = try Fresh.allocation()
    let target = try #require(dataset.projects[2].measures[0].target?.quantity)
    var changed = target
    changed.value = try #require(ExactDecimal("101"))
    dataset.projects[2].measures[0].target = .amount(changed)
    #expect(
      Fresh.findings(QuantitiesAsPrinted.self, dataset) == [
        "value-not-as-printed 2019-03/1 target: “101万平方米” says 1010000平方米, found 101平方米."
      ])
    // The plan then disagrees with itself as well.
    let codes = DatasetChecks.findings(in: dataset).dropFirst(dataset.findings.count).map(\.code.rawValue)
    #expect(codes.contains("sum-mismatch"))
  }

  @Test func aChangedTextIsNotWhatTheValueSays() throws {
    var dataset = try Fresh.allocation()
    var quantity = try #require(dataset.projects[0].measures[0].allocations[1].quantity)
    quantity.text = "31处"
    dataset.projects[0].measures[0].allocations[1].state = .value(quantity)
    let region = dataset.projects[0].measures[0].allocations[1].region
    #expect(
      Fresh.findings(QuantitiesAsPrinted.self, dataset) == [
        "value-not-as-printed 2019-01/1 allocations.\(region): “31处” says 31处, found 30处."
      ])
  }

  @Test func anAmountOfAStepIsComparedToo() throws {
    var dataset = try Fresh.responsibility()
    dataset.projects[1].schedule[0].quantities[0].value = try #require(ExactDecimal("5"))
    #expect(
      Fresh.findings(QuantitiesAsPrinted.self, dataset) == [
        "value-not-as-printed 2018-02 schedule: “50%” says 50%, found 5%."
      ])
  }

  @Test func anotherUnitOfOneDimensionIsLeftAlone() throws {
    var dataset = try Fresh.allocation()
    var quantity = try #require(dataset.projects[0].measures[0].target?.quantity)
    quantity.text = "389"
    dataset.projects[0].measures[0].target = .amount(quantity)
    #expect(Fresh.findings(QuantitiesAsPrinted.self, dataset).isEmpty)
  }

  @Test func aChangedDateIsNotWhatItsTextSays() throws {
    var dataset = try Fresh.responsibility()
    dataset.projects[0].deadline?.end = CalendarDate(year: 2018, month: 10, day: 31)
    dataset.projects[1].schedule[1].period?.start = CalendarDate(year: 2018, month: 8, day: 1)
    #expect(
      Fresh.findings(PeriodsAsPrinted.self, dataset) == [
        "period-not-as-printed 2018-01 deadline: “9月底” says … – 2018-09-30, found … – 2018-10-31.",
        "period-not-as-printed 2018-02 schedule: “8月中旬” says 2018-08-11 – 2018-08-20, "
          + "found 2018-08-01 – 2018-08-20.",
      ])
  }

  @Test func measuresCountInTheirProject() throws {
    var dataset = try Fresh.responsibility()
    dataset.projects[0].measures.remove(at: 0)
    dataset.projects[2].measures[0].id = "2018-02/1"
    #expect(
      Fresh.findings(IdsInStep.self, dataset) == [
        "id-out-of-step 2018-01/2 id: Expected the id 2018-01/1, found 2018-01/2.",
        "id-out-of-step 2018-02/1 id: Expected the id 2018-03/1, found 2018-02/1.",
      ])
  }

  @Test func referencesMustLeadSomewhere() throws {
    var dataset = try Fresh.responsibility()
    dataset.projects[0].measures[1].within = dataset.projects[0].measures[0].id
    #expect(Fresh.findings(ReferencesResolve.self, dataset).isEmpty)
    dataset.projects[0].measures[1].within = "2018-02/1"
    dataset.projects[1].measures[0].within = "2018-02/1"
    dataset.projects.removeLast(dataset.projects.count - 2)
    #expect(
      Fresh.findings(ReferencesResolve.self, dataset) == [
        "reference-broken 2018-01/2 within: There is no 2018-02/1 here to refer to.",
        "reference-broken 2018-02/1 within: There is no 2018-02/1 here to refer to.",
        "reference-broken 2018-05-2 findings: There is no 2018-05-2 here to refer to.",
        "reference-broken 2018-06-2 findings: There is no 2018-06-2 here to refer to.",
      ])
  }

  @Test func sharesNameListedRegionsOnce() throws {
    var dataset = try Fresh.allocation()
    let regions = dataset.document.regions.map(\.name)
    dataset.projects[0].measures[0].allocations[3].region = "西湖县"
    dataset.projects[1].measures[0].allocations[3].region = regions[2]
    #expect(
      Fresh.findings(SharesNameRegions.self, dataset) == [
        "region-not-listed 2019-01/1 allocations: “西湖县” is not among the regions of the document.",
        "region-not-listed 2019-02/1 allocations: “\(regions[2])” has two shares.",
      ])
    // Two columns of one name are two regions of one name.
    dataset = try Fresh.allocation()
    dataset.document.regions[3].name = regions[2]
    for project in dataset.projects.indices {
      for measure in dataset.projects[project].measures.indices {
        dataset.projects[project].measures[measure].allocations[3].region = regions[2]
      }
    }
    #expect(Fresh.findings(SharesNameRegions.self, dataset).isEmpty)
  }

  @Test func codesAreThoseOfTheNames() throws {
    var dataset = try Fresh.allocation()
    let first = dataset.document.regions[0]
    let second = try #require(dataset.document.regions[1].code)
    dataset.document.regions[0].code = second
    let code = try #require(first.code)
    #expect(
      Fresh.findings(RegionCodesMatch.self, dataset) == [
        "region-code-mismatch regions: The code of \(first.name) is \(code) in that year, found \(second)."
      ])
    dataset.document.regions[0].code = nil
    #expect(Fresh.findings(RegionCodesMatch.self, dataset).isEmpty)
  }

  @Test func linesAreLinesOfTheDump() throws {
    var dataset = try Fresh.allocation()
    dataset.source.lines = 10
    #expect(
      Fresh.findings(LinesWithinSource.self, dataset).first
        == "line-outside-source 2019-04 lines: Lines 11 to 11 are named; the dump has 10.")
    #expect(Fresh.findings(LinesWithinSource.self, dataset).count == 2 * (dataset.projects.count - 3))
  }

  @Test func theAccountIsThatOfTheDataset() throws {
    var dataset = try Fresh.allocation()
    dataset.conservation.fields = 0
    let count = dataset.projects.count
    #expect(
      Fresh.findings(AccountAddsUp.self, dataset) == [
        "account-mismatch conservation: 0 characters in fields, \(dataset.conservation.furniture) on the page, "
          + "0 without a place cannot be the account of \(count) projects."
      ])
    dataset.projects = []
    #expect(Fresh.findings(AccountAddsUp.self, dataset).isEmpty)
  }

  /// One rule about one field may have several things to say, and all are said.
  @Test func severalFindingsAboutOneFieldAreAllKept() throws {
    var dataset = try Fresh.allocation()
    let codes = dataset.document.regions.map(\.code)
    dataset.document.regions[0].code = codes[1]
    dataset.document.regions[1].code = codes[0]
    var found = DatasetChecks.findings(in: dataset).dropFirst(dataset.findings.count)
    #expect(found.count { $0.code == "region-code-mismatch" } == 2)

    dataset = try Fresh.responsibility()
    dataset.projects[0].schedule[0].period?.start = CalendarDate(year: 2018, month: 5, day: 1)
    dataset.projects[0].schedule[1].period?.end = CalendarDate(year: 2018, month: 7, day: 31)
    found = DatasetChecks.findings(in: dataset).dropFirst(dataset.findings.count)
    #expect(found.count { $0.code == "period-not-as-printed" } == 2)
  }

  /// A finding that was recorded does not hide what has become of its measure since.
  @Test func aRecordedFindingDoesNotHideANewOne() throws {
    var dataset = try Fresh.allocation()
    dataset.projects[0].measures[0].allocations[0].state = .blank
    dataset.findings = DatasetChecks.findings(in: dataset)
    let recorded = dataset.findings.count
    dataset.projects[0].measures[0].allocations[1].state = .blank
    let found = DatasetChecks.findings(in: dataset).dropFirst(recorded)
    #expect(found.map(\.code).contains("sum-mismatch"))
  }

  @Test func aFindingThatIsThereAlreadyIsNotRepeated() throws {
    var dataset = try Fresh.allocation()
    dataset.projects[2].measures[0].allocations[1].state = .blank
    let once = DatasetChecks.findings(in: dataset)
    #expect(once.count == dataset.findings.count + 1)
    dataset.findings = once
    #expect(DatasetChecks.findings(in: dataset).count == once.count)
  }
}
