import Foundation
import PlanDiff
import PlanModel
import Provenance
import Reports
import TestSupport
import Testing

@testable import DiffReports

struct HTMLReportTests {
  private func page(_ reports: [DiffReport], _ language: ReportLanguage = .english) throws -> PageOutline {
    try PageOutline(HTMLReport(language: language).bytes(reports))
  }

  @Test(arguments: ReportLanguage.allCases)
  func everyPageIsWellFormed(language: ReportLanguage) throws {
    for reports in [
      [], [try DiffSamples.real()], [try HTMLSamples.shares()], try HTMLSamples.consecutive(),
      [try HTMLSamples.hostileReport()],
    ] {
      let page = try page(reports, language)
      #expect(page.elements.first?.name == "html")
      #expect(page.elements.first?.attributes["lang"] == (language == .english ? "en" : "zh-Hans"))
      #expect(page.all("h1").count == 1)
      #expect(page.all("main").count == 1)
      #expect(page.headingsSkipNoLevel, "\(page.headings)")
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      for element in page.elements {
        for name in ["aria-labelledby"] {
          if let target = element.attributes[name] {
            #expect(ids.contains(target), "\(element.name) \(target)")
          }
        }
        if let href = element.attributes["href"] {
          #expect(href.hasPrefix("#") && Set(ids).contains(String(href.dropFirst())), "\(href)")
        }
      }
    }
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    let page = try page([HTMLSamples.hostileReport()])
    for name in ["script", "link", "img", "iframe", "object", "form", "input", "base", "use", "image"] {
      #expect(page.all(name).isEmpty, "\(name)")
    }
    for element in page.elements {
      #expect(element.attributes["style"] == nil && element.attributes["src"] == nil)
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
    }
    let policy = page.all("meta").compactMap {
      $0.attributes["http-equiv"] == nil ? nil : $0.attributes["content"]
    }
    #expect(
      policy == [
        "default-src 'none'; style-src '\(HTMLStyle.hash)'; base-uri 'none'; form-action 'none'"
      ])
  }

  @Test func everyMeasureOfBothPlansIsThereWithItsWords() throws {
    for report in [try DiffSamples.real(), try HTMLSamples.shares()] {
      let text = try page([report]).text
      for pair in report.comparison.pairs {
        for (plan, ids) in [(report.old, pair.old), (report.new, pair.new)] {
          for id in ids {
            #expect(text.contains(id))
            let entry = try #require(plan[id])
            #expect(text.contains(entry.statement), "\(id)")
            if let target = entry.target { #expect(text.contains(target.text), "\(id)") }
          }
        }
        for change in pair.changes where change.kind == .target {
          #expect(text.contains(ChangeSentences.sentence(change).english))
        }
        #expect(text.contains("\(pair.bits) bits".replacing("-", with: "−")))
      }
      for only in report.comparison.onlyOld + report.comparison.onlyNew {
        #expect(text.contains(only.measure))
      }
      for finding in report.comparison.findings { #expect(text.contains(finding.message.english)) }
    }
  }

  @Test func aMeasureIsInOneSection() throws {
    let report = try DiffSamples.real()
    let comparison = HTMLComparison(report, ordinal: 1, isOnly: true)
    let counts = HTMLGroup.allCases.map { comparison.places($0).count }
    let all = report.comparison
    #expect(counts.reduce(0, +) == all.pairs.count + all.onlyOld.count + all.onlyNew.count)
    // The table of 2024 lacks rows: nothing is called dropped.
    #expect(comparison.places(.dropped).isEmpty)
    #expect(comparison.places(.notFound).count == all.onlyOld.count)
  }

  @Test func hostileTextIsShownAsText() throws {
    let page = try page([HTMLSamples.hostileReport()])
    let shown = "<script>alert(1)</script>\" onload='x' & ]]> <U+202E><U+001B><U+0007>"
    #expect(page.text.contains("全新的事项" + shown))
    #expect(page.title.contains("杭州市" + shown))
    for scalar in page.text.unicodeScalars {
      #expect(scalar != "\u{202E}" && scalar != "\u{1B}" && scalar != "\u{7}")
    }
  }

  @Test func severalComparisonsHaveAContents() throws {
    let reports = try HTMLSamples.consecutive()
    let page = try page(reports)
    #expect(
      page.headings.filter { $0.level == 2 }.map(\.text) == [
        "Contents", "2023 → 2024", "2024 → 2025", "How to read this page",
      ])
    #expect(page.title == "杭州市: what changed from 2023 to 2025")
    let links = page.all("a").compactMap { $0.attributes["href"] }
    #expect(links.contains("#c1") && links.contains("#c2") && links.contains("#c2-shares"))
  }

  @Test func theSameGivesTheSameBytes() throws {
    let reports = try HTMLSamples.consecutive()
    let html = HTMLReport(language: .chinese)
    #expect(html.bytes(reports) == html.bytes(try HTMLSamples.consecutive()))
  }

  @Test func aLongNameIsCutForEveryMeasureOfItsProject() throws {
    let plan = try DiffSamples.plan("hangzhou-2023-responsibility")
    var dataset = plan.dataset
    dataset.projects[0].name = String(repeating: "甲", count: 10_000)
    dataset.projects[0].measures = dataset.projects[0].measures.map {
      var measure = $0
      measure.name = nil
      measure.subject = nil
      return measure
    }
    let new = try DiffSamples.plan("hangzhou-2024-allocation")
    let text = try page([DiffSamples.report(ComparedPlan(path: "long", dataset: dataset), new)]).text
    #expect(text.contains(String(repeating: "甲", count: HTMLPage.longest) + "… [cut]"))
    #expect(!text.contains(String(repeating: "甲", count: HTMLPage.longest + 1)))
  }

  @Test func chineseIsMarkedInAnEnglishPage() throws {
    let page = try page([DiffSamples.real()])
    #expect(page.textOutsideChinese.unicodeScalars.allSatisfy { !(0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func aTableHasACaptionAndHeads() throws {
    let page = try page(HTMLSamples.consecutive())
    let tables = page.all("table").count
    #expect(tables > 10)
    #expect(page.all("caption").count == tables)
    #expect(page.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    for picture in page.all("svg") {
      #expect(picture.attributes["role"] == "img" || picture.isHidden)
    }
  }
}
