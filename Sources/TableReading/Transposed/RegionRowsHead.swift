import Gazetteer

/// The head over rows of regions: the names of the projects, and what stands below them.
///
/// From the regions upwards stand 目标, 完成 and 完成率 once under each project, the units, the bodies, and the names;
/// before the names the head of the regions. Each line of it has as many cells as there are projects, so that the
/// number of amounts in a row tells how many.
struct RegionRowsHead {
  /// The cells of the projects' names, of their units and of those who answer for them.
  private(set) var names: Range<Int> = 0..<0
  private(set) var units: Range<Int>?
  private(set) var leads: Range<Int>?
  /// The words under each project, the first of which is over what is planned: `目标`, `完成`.
  private(set) var parts: [String] = []
  /// Which of the amounts of a project is planned.
  private(set) var planned = 0
  /// The first of its cells.
  private(set) var start = 0
  /// The places of its cells that are not blank, in all cells.
  let filled: [Int]

  /// `nil` where the cells above the rows are not such a head.
  ///
  /// Where nothing marks the ends of cells (`isWhole` is false), a name may be broken; then what heads the regions must
  /// say so, or stand right below a title.
  init?(
    cells: [RegionRowsReader.Cell], body: RegionRowsReader.Body, shapes: ShapeReader, isWhole: Bool
  ) {
    guard let first = body.places.first else { return nil }
    let count = body.amounts.count
    let reach = max(0, first - (count * 5 + 12) * 3)
    let above = (reach..<first).filter { !cells[$0].text.isEmpty }
    // The number of the first region is none of the head; that of a total is blank.
    let isNumber = above.last.map { RunningMark.read(Array(cells[$0].text.unicodeScalars)) != nil } ?? false
    filled = body.isNumbered && isNumber ? above.dropLast() : above
    var end = filled.count
    var judge = HeadJudge(shapes: shapes)
    let texts = filled.map { cells[$0].text }
    let width = Self.width(texts, count, &judge)
    if width > 1 {
      parts = Array(texts[(end - width)...])
      end -= count
      planned = Self.planned(parts, &judge)
    }
    let projects = count / width
    func line(_ fits: (RegionRowsReader.Cell) -> Bool, most: Bool = false) -> Range<Int>? {
      guard end >= projects else { return nil }
      let fitting = filled[(end - projects)..<end].count { fits(cells[$0]) }
      guard fitting == projects || most && fitting * 2 >= projects && fitting > 0 else { return nil }
      end -= projects
      return end..<end + projects
    }
    units = line { $0.shaped.shape == .unit }
    leads = line({ [.body, .bodies, .duties].contains($0.shaped.shape) }, most: true)
    guard let names = line({ Self.mayName($0) }), Set(names.map { texts[$0] }).count == projects else {
      return nil
    }
    self.names = names
    // Before the names: the head of the regions, and that of their numbers.
    let leading = body.isNumbered ? 2 : 1
    guard end >= leading, texts[(end - leading)..<end].allSatisfy({ $0.count <= 12 && !Self.holdsDigit($0) })
    else {
      return nil
    }
    if body.isNumbered, judge.evidence(of: texts[end - 2])[.number] <= .zero { return nil }
    if !isWhole {
      let known = judge.evidence(of: texts[end - 1]).known?.role
      let title = end > leading ? texts[end - leading - 1] : ""
      guard known == .region || known == .regionGroup || Self.isTitle(title) else { return nil }
    }
    start = filled[end - leading]
  }

  /// Whether a line is a title or a unit of the whole table, or none at all.
  private static func isTitle(_ text: String) -> Bool {
    text.isEmpty || text.last.map { "表单划案）)年：:度".contains($0) } == true && text.count >= 4
  }

  /// How many amounts each project has: the period of the words above them.
  private static func width(_ texts: [String], _ count: Int, _ judge: inout HeadJudge) -> Int {
    for width in [3, 2] where count % width == 0 && texts.count >= count {
      let line = Array(texts.suffix(count))
      guard line.indices.allSatisfy({ line[$0] == line[$0 % width] }), Set(line).count == width else {
        continue
      }
      // Under one project nothing comes again, and the words must speak for themselves.
      let areKnown = line.prefix(width).allSatisfy { text in
        let head = judge.evidence(of: text)
        return [ColumnRole.target, .progress, .rate].contains { head[$0] > .zero }
      }
      if count > width || areKnown { return width }
    }
    return 1
  }

  private static func planned(_ parts: [String], _ judge: inout HeadJudge) -> Int {
    let worths = parts.map { text -> Bits in
      let head = judge.evidence(of: text)
      return head[.target] - max(head[.progress], head[.rate])
    }
    let best = worths.indices.max { worths[$0] == worths[$1] ? $0 > $1 : worths[$0] < worths[$1] } ?? 0
    return worths[best] > worths[0] + Bits(2) ? best : 0
  }

  private static func mayName(_ cell: RegionRowsReader.Cell) -> Bool {
    (3...60).contains(cell.text.count)
      && cell.text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      && ![.unit, .body, .bodies, .people, .period, .place, .amount].contains(cell.shaped.shape)
  }

  private static func holdsDigit(_ text: String) -> Bool { text.contains { $0.isASCII && $0.isNumber } }
}
