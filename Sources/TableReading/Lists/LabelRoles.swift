import Gazetteer
import SourceText

/// Gives labels their roles, as the columns of a table get theirs: by the word, and by what stands behind it.
///
/// Each label is a column, its values are the cells; the text that the items have besides is a column as well.
struct LabelRoles {
  /// Values of a label that are looked at.
  private static let sample = 32
  /// Bytes of a value that are looked at.
  private static let reach = 400

  let lines: ListLines
  let brackets: BracketPairs
  let shapes: ShapeReader

  /// The labels with the roles that were weighed.
  ///
  /// O(labels × sample).
  func weighed(_ labels: [ListLabel]) -> [ListLabel] {
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for (place, label) in labels.enumerated() {
      if places[label.header] == nil { order.append(label.header) }
      places[label.header, default: []].append(place)
    }
    guard let first = order.first else { return labels }
    var evidence: [ColumnEvidence] = []
    let ownTexts = textsBefore(places[first] ?? [], in: labels)
    if !ownTexts.isEmpty {
      var column = ColumnEvidence(header: Self.own, head: HeadModel.shared.evidence(for: Self.own))
      column.cells = ownTexts.map { shapes.read($0) }
      evidence.append(column)
    }
    for header in order {
      var column = ColumnEvidence(header: header, head: HeadModel.shared.evidence(for: header))
      var last = ""
      var number: Int?
      for place in (places[header] ?? []).prefix(Self.sample) {
        let text = value(of: place, in: labels)
        column.cells.append(shapes.read(text))
        if text.isEmpty || text == last { column.repeated += 1 }
        if !text.isEmpty { last = text }
        guard let value = RunningMark.read(Array(text.unicodeScalars))?.value else { continue }
        if number.map({ $0 < value }) ?? (value <= 1) { column.running += 1 }
        number = value
      }
      evidence.append(column)
    }
    var roles = ColumnTyper().roles(of: evidence).suffix(order.count).map(\.role)
    // Those who help need somebody to help.
    if !roles.contains(.lead), let place = roles.firstIndex(of: .cooperating) { roles[place] = .lead }
    var byHeader = Dictionary(zip(order, roles), uniquingKeysWith: { first, _ in first })
    // Blocks are named by the label that begins them, whatever it is called.
    if ownTexts.isEmpty, let role = byHeader[first], [.content, .other, .category].contains(role),
      !roles.contains(.name) || role == .category && (evidence.first?.repeated ?? 0) == 0
    {
      for (header, role) in byHeader where role == .name { byHeader[header] = .content }
      byHeader[first] = .name
    }
    return labels.map { label in
      guard let role = byHeader[label.header] else { return label }
      var label = label
      // What a label is made of says more than nothing.
      if LabelScanner.never.contains(role) || role == .other { return label }
      label.role = role
      return label
    }
  }

  /// The head of the text that items have besides their labels.
  private static let own = "项目名称"

  /// What items say before the first of their labels, where most say something; nothing in blocks of labels.
  private func textsBefore(_ places: [Int], in labels: [ListLabel]) -> [String] {
    var texts: [String] = []
    let looked = places.prefix(Self.sample)
    for place in looked {
      let label = labels[place]
      var start = label.opening ?? label.start
      // The line of the label, or the line above it where it begins its own.
      let isFirst = start.offset == lines.entries[start.entry].start
      if isFirst {
        guard start.entry > 0 else { continue }
        start = lines.end(ofEntry: start.entry - 1)
      }
      let from = ListPlace(entry: start.entry, offset: lines.entries[start.entry].start)
      let before = place > 0 ? labels[place - 1].end : lines.start
      guard before.offset <= from.offset else { continue }
      let text = lines.text(from: from, to: start)
      guard let numeral = EnumeratorScanner.enumerator(beginning: text) else { continue }
      let own = String(decoding: text.utf8.dropFirst(numeral.end), as: UTF8.self)
      if !own.isEmpty { texts.append(own) }
    }
    return texts.count * 2 > looked.count ? texts : []
  }

  /// What stands behind a label: on its line, or on the next where nothing does.
  private func value(of place: Int, in labels: [ListLabel]) -> String {
    let label = labels[place]
    var end = lines.end(ofEntry: label.end.entry)
    if end <= label.end, label.end.entry + 1 < lines.entries.count {
      end = lines.end(ofEntry: label.end.entry + 1)
    }
    if place + 1 < labels.count {
      let next = labels[place + 1]
      end = min(end, next.opening ?? next.start)
    }
    let close =
      label.opening.map { brackets.partner(of: $0.offset) }
      ?? brackets.pair(around: label.start.offset)?.upperBound
    if let close, close > label.end.offset, close < end.offset {
      end.offset = close
      while end.entry > 0, lines.entries[end.entry].start > close { end.entry -= 1 }
    }
    var text = lines.text(from: label.end, to: end, atMost: Self.reach)
    while let last = text.unicodeScalars.last, "；;。，,".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}
