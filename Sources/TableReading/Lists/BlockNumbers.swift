import Gazetteer
import SourceText

/// Keeps the numbers of blocks apart from the numbers inside their values.
///
/// Where items are blocks of labels (`1. 项目名称：…`), a number of the same style without the name's label behind it
/// counts the steps of a value.
enum BlockNumbers {
  /// O(*n* log *n*).
  static func kept(of candidates: [Enumerator], labels: [ListLabel], lines: ListLines) -> [Enumerator] {
    let names = Set(labels.lazy.filter { $0.role == .name }.map(\.start.offset))
    guard !names.isEmpty else { return candidates }
    func numbersBlock(_ candidate: Enumerator) -> Bool {
      let entry = candidate.end.entry
      let start = Characters.trimmedStart(
        lines.source.utf8.span, start: candidate.end.offset, end: lines.entries[entry].end)
      if start < lines.entries[entry].end { return names.contains(start) }
      return entry + 1 < lines.entries.count && names.contains(lines.entries[entry + 1].start)
    }
    let isBlock = candidates.map(numbersBlock)
    let counts = Dictionary(
      zip(candidates, isBlock).filter(\.1).map { ($0.0.style, 1) }, uniquingKeysWith: +)
    return zip(candidates, isBlock).filter { candidate, block in
      block || counts[candidate.style, default: 0] < 2
    }
    .map(\.0)
  }
}
