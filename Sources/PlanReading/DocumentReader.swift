import Gazetteer
import PlanModel
import Provenance
import Quantities
import TableReading

/// What a document says about itself, and what the gazetteer says about that.
struct DocumentAbout {
  var document: Document
  /// What the user's options name and nobody knows.
  var findings: [Finding] = []
  /// `nil` for a table without regions.
  var regions: RegionResolution?
}

/// Finds the year, the kind, the government and the regions of a document.
struct DocumentReader {
  let options: PlanOptions

  /// Years in this range are taken from an option or a title.
  static let years = 1949...2099

  func read(head: DocumentHead, tables: [Table]) -> DocumentAbout {
    // A document of several tables has the columns and the regions of all of them, each once.
    var columns: [Column] = []
    for column in tables.flatMap(\.columns) where !columns.contains(column) || tables.count == 1 {
      columns.append(column)
    }
    let printed = [head.title, head.yearLine].lazy.compactMap { $0.flatMap(Self.year) }.first
    let inferred = options.year == nil && printed == nil ? yearInNotes(head.notes) : nil
    let year = options.year ?? printed ?? inferred
    let names = columns.filter { $0.role == .region }.map(\.header)
    let named =
      options.jurisdiction.map { self.named(orCoded: $0, year: year) }
      ?? head.title.flatMap { statedJurisdiction(in: $0, year: year) }
    let issuer = named == nil ? issuer(in: head.notes, year: year) : nil
    let stated = named ?? issuer
    let resolution =
      names.isEmpty && stated == nil
      ? nil : RegionResolver().resolve(names, planYear: year, stated: stated)
    let document = Document(
      title: head.title, label: head.label, year: year, kind: names.isEmpty ? .responsibility : .allocation,
      jurisdiction: resolution?.jurisdiction.map { .init(name: $0.name, code: $0.code) },
      regions: regions(names, resolution: resolution),
      columns: columns.map { Document.Column(field: Self.field(of: $0.role), header: $0.header) },
      notes: head.notes)
    let inferredYear = inferred.map {
      Self.yearInferred.finding(
        Message(
          "The year \($0) is that of the text around the plan; its title has none.", "标题未载明年度，依据正文取\($0)年。"),
        field: "year")
    }
    let inferredPlace = issuer.flatMap { _ in document.jurisdiction }.map {
      JurisdictionKnown.rule.finding(
        Message(
          "The government \($0.name) is that of the text around the plan; its title names none.",
          "标题未载明政府，依据正文取\($0.name)。"), field: "jurisdiction")
    }
    return DocumentAbout(
      document: document,
      findings: unknownJurisdiction(resolution) + [inferredYear, inferredPlace].compactMap(\.self),
      regions: resolution)
  }

  private static func year(in text: String) -> Int? {
    TitleReader.years(inTitle: text).first { $0.evidence != .range }?.year
  }

  /// The one year of the plan that the text around it names; `nil` where it names several.
  private func yearInNotes(_ notes: [String]) -> Int? {
    let words = ["实事", "民生", "重点工作", "任务", "目标"]
    let years = notes.prefix(Self.mostNotes).filter { note in words.contains { note.contains($0) } }
      .compactMap(Self.year)
    return Set(years).count == 1 ? years.first : nil
  }

  /// The government that the lines around the plan name, where all that speak of one agree: `宁海县人民政府办公室关于…`.
  private func issuer(in notes: [String], year: Int?) -> String? {
    let lines = notes.prefix(Self.mostNotes).filter { note in
      note.count <= Self.longestIssuer && !note.hasSuffix("：") && !note.hasSuffix(":")
        && Self.issuers.contains { note.contains($0) }
    }
    let names = lines.compactMap { statedJurisdiction(in: $0, year: year) }
    return Set(names).count == 1 ? names.first : nil
  }

  private static let issuers = ["人民政府", "人民代表大会", "人大", "实事"]
  private static let longestIssuer = 120
  /// Notes that are looked at for the year and the government.
  private static let mostNotes = 64

  /// The name of the division that a code stands for; any other text as it is.
  private func named(orCoded text: String, year: Int?) -> String {
    guard text.count == 6, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return text }
    return Divisions.shared.division(code: text, in: year ?? Divisions.lastYear)?.name ?? text
  }

  private func unknownJurisdiction(_ resolution: RegionResolution?) -> [Finding] {
    guard let named = options.jurisdiction, resolution?.candidates.contains(where: \.isStated) != true else {
      return []
    }
    return [
      Self.jurisdictionUnknown.finding(
        Message(
          "No government is known by the name or code “\(named)” in that year.", "该年度没有名称或代码为“\(named)”的政府。"),
        field: "jurisdiction")
    ]
  }

  /// The government that was named is not known.
  ///
  /// The value of `--jurisdiction` is neither the name nor the code of a division of that year. Without
  /// it, names such as 鼓楼区, which several cities have, cannot be told apart.
  ///
  /// - Example: `--jurisdiction 杭洲市`.
  /// - Mend: Give the full name (南京市) or the six digits of its code.
  static let jurisdictionUnknown = Rule(
    "jurisdiction-unknown", .error, "The government that was named is not known.", "所指定的政府未知。")

  /// The year is that of the text around the plan; its title has none.
  ///
  /// Neither the title nor the line below it says which year the plan is for. The text around it names one year
  /// together with such plans, and no other.
  ///
  /// - Example: `2023年市政府要做好的8项重点工作，已经研究通过` above a list without a title.
  /// - Mend: Give the year with `--year` where another is meant.
  static let yearInferred = Rule(
    "year-inferred", .info, "The year is that of the text around the plan; its title has none.",
    "年度取自正文，标题未载明。")

  /// The one government that a title names, or the one that all others are above; `nil` when it names none or several.
  private func statedJurisdiction(in title: String, year: Int?) -> String? {
    let candidates = TitleReader().jurisdiction(inTitle: title, planYear: year).candidates
    guard candidates.count > 1 else { return candidates.first?.text }
    let inner = candidates.filter { candidate in
      candidates.allSatisfy { other in
        other.text == candidate.text
          || candidate.divisions.contains { division in
            let above = Divisions.shared.ancestors(of: division, in: year ?? division.since)
            return other.divisions.contains { outer in above.contains { $0.key == outer.key } }
          }
      }
    }
    return inner.count == 1 ? inner.first?.text : nil
  }

  private func regions(_ names: [String], resolution: RegionResolution?) -> [Region] {
    names.enumerated().map { index, name in
      guard let resolution, index < resolution.regions.count else {
        return Region(name: name, role: .division, code: nil)
      }
      let resolved = resolution.regions[index]
      let role: Region.Role =
        switch resolved.role {
        case .own: .own
        case .zone: .zone
        default: .division
        }
      return Region(name: name, role: role, code: resolved.code)
    }
  }

  /// The name of the dataset's field that a column fills.
  static func field(of role: ColumnRole) -> String {
    switch role {
    case .leader: "leaders"
    case .contact: "contacts"
    case .regionGroup, .quantityGroup, .content, .progress, .rate: "other"
    default: role.rawValue
    }
  }
}
