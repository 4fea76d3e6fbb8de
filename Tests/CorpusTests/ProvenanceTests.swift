import Minsheng
import TestSupport
import Testing

/// With provenance, every field points at the characters that it was read from.
struct ProvenanceTests {
  @Test(arguments: CorpusCase.all.filter { $0.pending == nil })
  func spansHoldWhatTheFieldSays(case corpusCase: CorpusCase) throws {
    let source = try corpusCase.source()
    let lines = try foldedLines(of: source)
    let dataset = try PlanConverter(options: .init(keepsProvenance: true)).convert(source, name: "source.txt")
    var compared = 0
    for project in dataset.projects {
      for field in project.provenance where field.field == "name" {
        // Each line of a wrapped name, each name of several rows, is a part of the project's name.
        for span in field.spans {
          #expect(compact(project.name).contains(printed([span], lines)), "\(project.id)")
          compared += 1
        }
      }
      for measure in project.measures {
        for field in measure.provenance {
          guard let text = text(of: field.field, in: measure) else { continue }
          #expect(compact(text) == printed(field.spans, lines), "\(measure.id) \(field.field)")
          compared += 1
        }
      }
    }
    #expect(compared > 0 || dataset.projects.isEmpty)
  }

  /// The printed text of a field; `nil` for a field whose text stands elsewhere.
  private func text(of field: String, in measure: Measure) -> String? {
    switch field {
    case "target": return measure.target?.text
    case "note": return measure.note
    default:
      guard let share = measure.allocations.first(where: { "allocations." + $0.region == field })
      else { return nil }
      switch share.state {
      case .value(let quantity): return quantity.text
      case .dash(let text), .note(let text): return text
      case .blank: return nil
      }
    }
  }

  /// The characters of spans, without spaces.
  private func printed(_ spans: [SourceSpan], _ lines: [[Unicode.Scalar]]) -> String {
    let texts = spans.map { span -> String in
      guard lines.indices.contains(span.line - 1) else { return "line \(span.line) is not there" }
      let line = lines[span.line - 1]
      let start = span.column - 1
      guard start >= 0, start + span.length <= line.count else { return "outside of line \(span.line)" }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: line[start..<start + span.length])
      return String(text)
    }
    return compact(texts.joined()).replacing("\"\"", with: "\"")
  }

  private func compact(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// The decoded, folded lines in Unicode scalars, without the marks of the stage dump.
  private func foldedLines(of source: [UInt8]) throws -> [[Unicode.Scalar]] {
    let dump = try StageDump().lines(of: source).split(separator: "\n", omittingEmptySubsequences: false)
    return dump.dropFirst().dropLast().map { line in
      // `12 p3 text`: the text begins behind the second space.
      guard let page = line.firstIndex(of: "p"), let space = line[page...].firstIndex(of: " ") else {
        return []
      }
      return Array(line[line.index(after: space)...].unicodeScalars)
    }
  }
}
