import Gazetteer
import SourceText

/// Cuts off what stands behind the last item of a list: signatures, dates, remarks.
struct TailRule {
  let lines: ListLines
  let labels: [ListLabel]
  let paragraphs: ListParagraphs
  /// How often each label of a contact comes.
  private let contacts: [String: Int]

  init(lines: ListLines, labels: [ListLabel], paragraphs: ListParagraphs) {
    self.lines = lines
    self.labels = labels
    self.paragraphs = paragraphs
    contacts = Dictionary(
      labels.lazy.filter { $0.role == .contact }.map { ($0.header, 1) }, uniquingKeysWith: +)
  }

  /// The items, those that nothing of the list follows with no more paragraphs than the others have.
  ///
  /// A remark (`注：…`, `附件2`) and a signature end them as well. O(*n*).
  func cut(_ items: [ListItem], isBounded: [Bool]) -> [ListItem] {
    var most = 1
    let usual = UsualEnd(zip(items, isBounded).filter { $1 && $0.kind == .item }.map(\.0), self)
    for (item, bounded) in zip(items, isBounded) where bounded && item.kind == .item {
      most = max(most, paragraphs.count(from: item.start, to: end(of: item)))
    }
    return zip(items, isBounded).map { item, bounded in
      guard !bounded, item.kind == .item else { return item }
      var item = item
      item.end =
        usual.end(of: item, self) ?? paragraphs.end(ofParagraph: most, from: item.start, to: item.end)
      for entry in item.start.entry..<max(item.start.entry, item.end.entry) where isRemark(entry + 1) {
        item.end = lines.end(ofEntry: entry)
        break
      }
      return item
    }
  }

  /// The end of the last line of an item.
  private func end(of item: ListItem) -> ListPlace {
    lines.end(ofEntry: Self.lastEntry(before: item.end, in: lines))
  }

  /// How the items end that others follow: the labels they have, and how much stands behind the last of them.
  private struct UsualEnd {
    private var headers: Set<String> = []
    /// For each label that is the last of an item, the paragraphs of its value, at most.
    private var behind: [String: Int] = [:]

    init(_ items: [ListItem], _ rule: TailRule) {
      for item in items {
        let labels = rule.labels.within(item.start, item.end)
        headers.formUnion(labels.lazy.map(\.header))
        guard let last = labels.last else { continue }
        let count = rule.paragraphs.count(from: last.end, to: rule.end(of: item))
        behind[last.header] = max(behind[last.header] ?? 1, count)
      }
    }

    /// Where an item ends whose last label is one of theirs; `nil` where it has none.
    ///
    /// Where none of them ends with that label, its value is a paragraph.
    func end(of item: ListItem, _ rule: TailRule) -> ListPlace? {
      let labels = rule.labels.within(item.start, item.end)
      guard let label = labels.last(where: { headers.contains($0.header) }) else { return nil }
      return rule.paragraphs.end(ofParagraph: behind[label.header] ?? 1, from: label.end, to: item.end)
    }
  }

  private func isRemark(_ entry: Int) -> Bool {
    let start = ListPlace(entry: entry, offset: lines.entries[entry].start)
    let text = lines.text(from: start, to: lines.end(ofEntry: entry), atMost: 120)
    if let label = labels.within(start, lines.end(ofEntry: entry)).first, label.start == start {
      // A contact that no other item has is the document's.
      return contacts[label.header] == 1
    }
    if isSignature(text), !"：:，,、】".unicodeScalars.contains(lines.entries[entry - 1].last) { return true }
    let word = String(text.prefix { $0 != "：" && $0 != ":" })
    return OutsideText.isNote(text) || OutsideText.isLabel(text) || OutsideText.isContinuationMark(text)
      || (word.count < text.count && HeaderWords.shared.isHeaderWord(word))
  }

  /// Whether a line is nothing but an organisation or a date: `2024年1月20日`.
  private func isSignature(_ text: String) -> Bool {
    if let last = text.last, last == "日", text.first?.isNumber == true || text.first == "二" {
      return text.allSatisfy { $0.isNumber || "年月日〇".contains($0) }
    }
    return OrganisationList.looksLikeOrganisation(text)
  }

  /// The line that the text before a place ends with.
  static func lastEntry(before place: ListPlace, in lines: ListLines) -> Int {
    place.entry > 0 && place.offset <= lines.entries[place.entry].start ? place.entry - 1 : place.entry
  }
}
