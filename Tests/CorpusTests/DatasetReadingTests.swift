import DatasetChecking
import Minsheng
import PlanJSON
import SchemaValidation
import TestSupport
import Testing

/// A dataset that was written is read back as it was, provenance included.
struct DatasetReadingTests {
  @Test(arguments: CorpusCase.all.filter { $0.pending == nil })
  func whatIsWrittenIsReadBack(case corpusCase: CorpusCase) throws {
    let source = try corpusCase.source()
    let dataset = try PlanConverter(options: .init(keepsProvenance: true)).convert(source, name: "source.txt")
    for language in JSONFormat.Language.allCases {
      for isCompact in [false, true] {
        let format = JSONFormat(isCompact: isCompact, language: language)
        let bytes = dataset.json(format)
        let decoded = try DatasetDecoder().decode(JSONText(bytes))
        #expect(decoded.json(format) == bytes)
        #expect(decoded == told(dataset, in: language))
      }
    }
  }

  /// What was read from JSON has what the checks look at.
  @Test(arguments: CorpusCase.all.filter(\.isRecorded))
  func aDatasetFromAFileHasNoNewFindings(case corpusCase: CorpusCase) throws {
    let text = try JSONText(Repository.bytes(corpusCase.expectedFile))
    let dataset = try DatasetDecoder().decode(text)
    let found = DatasetChecks.findings(in: dataset)
    #expect(found.dropFirst(dataset.findings.count).map { "\($0.code.rawValue) \($0.message.english)" } == [])
    // Every finding has a place, and it is in the project or the measure that it names.
    let map = DatasetMap(text)
    var memory = DatasetMap.Memory()
    for finding in dataset.findings {
      let place = map.place(of: finding, &memory)
      #expect(text.node(at: place.pointer) == place.node)
      let tokens = place.pointer.tokens
      guard tokens.first == "projects" else {
        #expect(finding.project == nil)
        continue
      }
      // A field that the measure does not have is looked for in its project.
      let isInMeasure = tokens.count >= 4 && tokens[2] == "measures"
      let named = try #require(text.node(at: JSONPointer(Array(tokens.prefix(isInMeasure ? 4 : 2)))))
      let id = try #require(text.member("id", of: named))
      #expect(text.text(of: id) == (isInMeasure ? finding.measure : finding.project))
    }
  }

  /// A dataset without what its JSON does not say.
  private func told(_ dataset: Dataset, in language: JSONFormat.Language) -> Dataset {
    func sentence(_ message: Message) -> Message {
      let text = language == .english ? message.english : message.chinese
      return Message(text, text)
    }
    func period(_ period: Period?) -> Period? {
      period.map { Period(text: $0.text, start: $0.start, end: $0.end, precision: $0.precision) }
    }
    var dataset = dataset
    for place in dataset.findings.indices {
      dataset.findings[place].message = sentence(dataset.findings[place].message)
      for other in dataset.findings[place].alternatives.indices {
        let reason = dataset.findings[place].alternatives[other].reason
        dataset.findings[place].alternatives[other].reason = sentence(reason)
      }
    }
    for place in dataset.projects.indices {
      dataset.projects[place].deadline = period(dataset.projects[place].deadline)
      for step in dataset.projects[place].schedule.indices {
        dataset.projects[place].schedule[step].period = period(dataset.projects[place].schedule[step].period)
      }
    }
    return dataset
  }
}
