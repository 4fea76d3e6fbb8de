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
    for (item, bounded) in zip(items, isBounded) where bounded && item.kind == .item {
      let last = Self.lastEntry(before: item.end, in: lines)
      most = max(most, paragraphs.count(from: item.start, to: lines.end(ofEntry: last)))
    }
    return zip(items, isBounded).map { item, bounded in
      guard !bounded, item.kind == .item else { return item }
      var item = item
      item.end = paragraphs.end(ofParagraph: most, from: item.start, to: item.end)
      for entry in item.start.entry..<max(item.start.entry, item.end.entry) where isRemark(entry + 1) {
        item.end = lines.end(ofEntry: entry)
        break
      }
      return item
    }
  }

  private func isRemark(_ entry: Int) -> Bool {
    let start = ListPlace(entry: entry, offset: lines.entries[entry].start)
    let text = lines.text(from: start, to: lines.end(ofEntry: entry), atMost: 120)
    if isSignature(text), !"：:，,、】".unicodeScalars.contains(lines.entries[entry - 1].last) { return true }
    if let label = labels.within(start, lines.end(ofEntry: entry)).first, label.start == start {
      // A contact that no other item has is the document's.
      return contacts[label.header] == 1
    }
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
