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
    let year =
      options.year
      ?? head.title.flatMap { title in
        TitleReader.years(inTitle: title).first { $0.evidence != .range }?.year
      }
    let names = columns.filter { $0.role == .region }.map(\.header)
    let stated =
      options.jurisdiction.map { named(orCoded: $0, year: year) }
      ?? head.title.flatMap { statedJurisdiction(in: $0, year: year) }
    let resolution =
      names.isEmpty && stated == nil
      ? nil : RegionResolver().resolve(names, planYear: year, stated: stated)
    let document = Document(
      title: head.title, label: head.label, year: year, kind: names.isEmpty ? .responsibility : .allocation,
      jurisdiction: resolution?.jurisdiction.map { .init(name: $0.name, code: $0.code) },
      regions: regions(names, resolution: resolution),
      columns: columns.map { Document.Column(field: Self.field(of: $0.role), header: $0.header) },
      notes: head.notes)
    return DocumentAbout(document: document, findings: unknownJurisdiction(resolution), regions: resolution)
  }

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

  /// The one government that a title names; `nil` when it names none or several.
  private func statedJurisdiction(in title: String, year: Int?) -> String? {
    let candidates = TitleReader().jurisdiction(inTitle: title, planYear: year).candidates
    return candidates.count == 1 ? candidates.first?.text : nil
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
