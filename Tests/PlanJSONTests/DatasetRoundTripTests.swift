import PlanModel
import Provenance
import Quantities
import SchemaValidation
import TestSupport
import Testing

@testable import PlanJSON

/// What is written is read back, and what is read is written back: byte by byte.
struct DatasetRoundTripTests {
  private static func encode(
    _ dataset: Dataset, isCompact: Bool = true, language: DatasetEncoder.Language = .english
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    DatasetEncoder(isCompact: isCompact, language: language).encode(dataset) { bytes += $0 }
    return bytes
  }

  private static func decode(_ bytes: [UInt8]) throws -> Dataset {
    try DatasetDecoder().decode(JSONText(bytes))
  }

  @Test(arguments: CorpusCase.all.filter(\.isRecorded))
  func datasetsOfTheCorpusAreWrittenAsTheyWereRead(case corpusCase: CorpusCase) throws {
    let bytes = try Repository.bytes(corpusCase.expectedFile)
    let dataset = try Self.decode(bytes)
    #expect(Self.encode(dataset, isCompact: false) == bytes)
    let compact = Self.encode(dataset)
    #expect(compact.count < bytes.count)
    #expect(try Self.decode(compact) == dataset)
    #expect(Self.encode(try Self.decode(compact)) == compact)
  }

  @Test(arguments: [false, true], DatasetEncoder.Language.allCases)
  func aWholeDatasetIsReadBack(isCompact: Bool, language: DatasetEncoder.Language) throws {
    var dataset = try DatasetSample.whole()
    dataset.corrected = [
      AppliedCorrection(
        Correction(
          project: "2023-01", measure: "2023-01/1", field: .allocations, region: "锦江区", text: "2条",
          reason: "印刷件"),
        before: "3条", settled: ["cells-surplus", "cells-surplus"]),
      AppliedCorrection(
        Correction(project: "2023-01", field: .schedule, step: 2, text: "", reason: "r"), before: "持续推进",
        settled: []),
    ]
    let bytes = Self.encode(dataset, isCompact: isCompact, language: language)
    for place in dataset.findings.indices {
      let message = dataset.findings[place].message
      let text = language == .english ? message.english : message.chinese
      dataset.findings[place].message = Message(text, text)
      for other in dataset.findings[place].alternatives.indices {
        let reason = dataset.findings[place].alternatives[other].reason
        let text = language == .english ? reason.english : reason.chinese
        dataset.findings[place].alternatives[other].reason = Message(text, text)
      }
    }
    let decoded = try Self.decode(bytes)
    #expect(decoded.document == dataset.document)
    #expect(decoded.source == dataset.source)
    #expect(decoded.projects == dataset.projects)
    #expect(decoded.corrected == dataset.corrected)
    #expect(decoded.findings == dataset.findings)
    #expect(decoded.conservation == dataset.conservation)
    #expect(Self.encode(decoded, isCompact: isCompact) == bytes)
  }

  @Test(arguments: UInt64(0)..<300)
  func randomDatasetsAreReadBack(seed: UInt64) throws {
    var random = RandomDatasets(seed: seed)
    let dataset = random.dataset()
    let bytes = Self.encode(dataset, isCompact: seed.isMultiple(of: 2))
    let decoded = try Self.decode(bytes)
    #expect(decoded == dataset)
    // Texts are equal in Swift when they look alike; bytes are not.
    #expect(Self.encode(decoded, isCompact: seed.isMultiple(of: 2)) == bytes)
  }

  @Test func membersMayStandInAnyOrder() throws {
    let dataset = try DatasetSample.whole()
    let text = try JSONText(Self.encode(dataset))
    let backwards = try JSONText(Self.reversed(JSONText.root, in: text))
    #expect(backwards.bytes != text.bytes)
    #expect(Self.encode(try DatasetDecoder().decode(backwards)) == text.bytes)
  }

  /// A value with the members of all objects in the opposite order.
  private static func reversed(_ node: JSONText.Node, in text: JSONText) -> [UInt8] {
    switch text.kind(of: node) {
    case .object:
      let members = text.members(of: node).reversed().map { name in
        Array(text.bytes[text.sourceRange(of: name)]) + Array(":".utf8) + reversed(name + 1, in: text)
      }
      return Array("{".utf8) + members.joined(separator: Array(",".utf8)) + Array("}".utf8)
    case .array:
      let items = text.items(of: node).map { reversed($0, in: text) }
      return Array("[".utf8) + items.joined(separator: Array(",".utf8)) + Array("]".utf8)
    default: return Array(text.bytes[text.sourceRange(of: node)])
    }
  }

  /// Every value of a dataset, replaced by one of another kind: refused, or read as just what stands there.
  @Test(arguments: ["null", "7", #""x""#, "[]", "{}", "true"])
  func nothingThatIsReadIsLost(replacement: String) throws {
    let text = try JSONText(Self.encode(try DatasetSample.whole()))
    var refused = 0
    for node in 0..<text.after(JSONText.root) {
      var bytes = text.bytes
      bytes.replaceSubrange(text.sourceRange(of: node), with: replacement.utf8)
      guard let changed = try? JSONText(bytes) else { continue }
      do {
        let written = Self.encode(try DatasetDecoder().decode(changed))
        let isLeftOut = [#""provenance":[]"#, #""scope":null"#].contains { left in
          String(decoding: bytes, as: UTF8.self).contains(left)
        }
        #expect(written == bytes || isLeftOut, "\(text.pointer(to: node).text)")
      } catch {
        // The fault is at the value, or in an object that now lacks its sense.
        #expect(error.message.english.hasPrefix("Expected "))
        refused += 1
      }
    }
    #expect(refused > 60)
  }

  /// Random damage is a fault of the text or of the dataset, and never a trap.
  @Test(arguments: UInt64(0)..<40)
  func damageIsNeverATrap(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Self.encode(try DatasetSample.whole())
    let signs = Array(#"{}[]",:0123456789-.eEnulltrue\x"#.utf8)
    for _ in 0..<50 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = signs.randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: place)
        default: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
        }
      }
      guard let text = try? JSONText(bytes), let dataset = try? DatasetDecoder().decode(text) else {
        continue
      }
      #expect(try Self.decode(Self.encode(dataset)) == dataset)
    }
  }
}
