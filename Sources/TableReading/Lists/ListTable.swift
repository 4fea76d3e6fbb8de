import Gazetteer
import SourceText

/// Turns the items of a list into the rows of a table.
///
/// A heading is a row with nothing but its category. A label that comes a second time in an item begins
/// another row of it. Labels of one role that never meet in one item share a column.
struct ListTable {
  private(set) var table: Table
  private(set) var furniture: [Piece] = []

  private let items: [ListItem]
  private let lines: ListLines
  /// The place of every label's column, by its header.
  private var places: [String: Int] = [:]
  private var category: Int?
  private var name = 0

  /// O(*n*).
  init(items: [ListItem], labels: [ListLabel], lines: ListLines, brackets: BracketPairs) {
    self.items = items
    self.lines = lines
    var parts = items.map {
      ItemParts(of: $0, labels: $0.kind == .item ? labels : [], lines: lines, brackets: brackets)
    }
    Self.takeBodies(of: items, &parts)
    Self.takeParagraphs(of: items, &parts, lines.source)
    let first = items.first.map { $0.number?.lowerBound ?? $0.start } ?? lines.start
    table = Table(
      columns: [], grid: Grid(), delimiter: nil, headerLines: [lines.entries[first.entry].line], isList: true)
    setColumns(parts)
    for (item, part) in zip(items, parts) { add(item, part) }
  }

  /// Makes the bodies in brackets at the ends of items their leads, where a third of the items have some.
  ///
  /// Only what has the form of a body is one: `（含配套）` stays with its text. Where half of the items end so, a body
  /// without that form is one as well.
  private static func takeBodies(of items: [ListItem], _ parts: inout [ItemParts]) {
    let places = items.indices.filter { items[$0].kind == .item }
    let count = places.count { parts[$0].trailingBodies(isUsual: false) != nil }
    guard count >= 2, count * 3 >= places.count else { return }
    let isUsual = count * 2 >= places.count
    for place in places {
      guard let bracket = parts[place].trailingBodies(isUsual: isUsual) else { continue }
      parts[place].takeBodies(opening: bracket.opening, closing: bracket.closing)
    }
  }

  /// Makes what stands below the first line of items their content, where that line is a name by itself in most of them:
  /// `一、文化公园建设` above `总投资230万元，…`.
  private static func takeParagraphs(of items: [ListItem], _ parts: inout [ItemParts], _ source: SourceText) {
    let places = items.indices.filter { items[$0].kind == .item }
    let widest = places.flatMap { parts[$0].own }.reduce(0) { max($0, source.text($1).count) }
    let titled = places.filter { place in
      let own = parts[place].own
      guard own.count > 1, let first = own.first, own[1].line > first.line else { return false }
      let text = source.text(first)
      // A line that is full may go on below, and so may one that ends with a mark.
      return text.count <= longestTitle && text.count * 20 < widest * 17
        && !text.contains { "，、；：。,;:".contains($0) } && !TaskVerbs.begin(text)
    }
    guard titled.count >= 2, titled.count * 3 >= places.count * 2 else { return }
    for place in titled { parts[place].takeContent() }
  }

  private static let longestTitle = 30

  private mutating func setColumns(_ parts: [ItemParts]) {
    var columns: [Column] = []
    func append(_ role: ColumnRole, _ header: String) -> Int {
      columns.append(Column(role: role, header: header))
      return columns.count - 1
    }
    let bodies = zip(items, parts).filter { $0.0.kind == .item }.map(\.1)
    if items.contains(where: { $0.kind == .item && $0.number != nil }) {
      _ = append(.number, "")
    } else if let number = bodies.lazy.flatMap(\.fields).first(where: { $0.role == .number }) {
      places[number.header] = append(.number, number.header)
    }
    if items.contains(where: { $0.kind == .heading }) { category = append(.category, "") }
    // Items of nothing but labels are named by one of them.
    let named = bodies.count { $0.own.isEmpty && $0.fields.contains { $0.role == .name } }
    let label = named * 2 > bodies.count ? bodies.lazy.flatMap(\.fields).first { $0.role == .name } : nil
    name = append(.name, label?.header ?? "")
    if let label { places[label.header] = name }
    let meeting = Self.rolesThatMeet(bodies)
    var shared: [ColumnRole: Int] = [:]
    for field in bodies.lazy.flatMap(\.fields) where places[field.header] == nil {
      // A second name, number or category is none.
      let role: ColumnRole =
        [.name, .number, .category].contains(field.role) && columns.contains { $0.role == field.role }
        ? .other : field.role
      if role != .other, !meeting.contains(role), let place = shared[role] {
        places[field.header] = place
        continue
      }
      let place = append(role, field.header)
      places[field.header] = place
      shared[role] = place
    }
    table.columns = columns
  }

  /// The roles of which one item has two labels.
  private static func rolesThatMeet(_ bodies: [ItemParts]) -> Set<ColumnRole> {
    var roles: Set<ColumnRole> = []
    for part in bodies {
      var seen: [ColumnRole: String] = [:]
      for field in part.fields {
        if let header = seen[field.role], header != field.header { roles.insert(field.role) }
        seen[field.role] = field.header
      }
    }
    return roles
  }

  private mutating func add(_ item: ListItem, _ part: ItemParts) {
    furniture += part.furniture
    let number = item.number.map { lines.pieces(from: $0.lowerBound, to: $0.upperBound) } ?? []
    var cells = [[Piece]](repeating: [], count: table.columns.count)
    if item.kind == .heading {
      furniture += number
      if let category { cells[category] = part.own }
      close(&cells)
      return
    }
    if item.number != nil { cells[0] = number }
    // Where a label names the items, other text of them is left over, and reported.
    if !places.values.contains(name) { cells[name] = part.own }
    for field in part.fields {
      guard let place = places[field.header] else { continue }
      if !cells[place].isEmpty { close(&cells) }
      cells[place] = field.pieces
    }
    close(&cells)
  }

  /// Ends a row and begins the next.
  private mutating func close(_ cells: inout [[Piece]]) {
    let first = table.grid.cells.count
    let filled = cells.flatMap(\.self).map { Int($0.line) }
    for cell in cells { table.grid.append(cell) }
    guard let top = filled.min(), let bottom = filled.max() else {
      table.grid.dropCells(from: first)
      return
    }
    table.grid.closeRow(firstCell: first, firstLine: top, lastLine: bottom)
    cells = [[Piece]](repeating: [], count: cells.count)
  }
}
