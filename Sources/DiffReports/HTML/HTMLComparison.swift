import PlanDiff

/// A comparison as the page shows it: sorted into sections, with an anchor for everything.
///
/// Anchors are made of ordinals, never of text from a plan.
struct HTMLComparison {
  let report: DiffReport
  /// From 1.
  let ordinal: Int
  /// Whether the page has no other.
  let isOnly: Bool
  /// The places of the pairs of each section, or of the measures in ``DiffReport/comparison``'s lists.
  private let places: [HTMLGroup: [Int]]
  private let oldAnchors: [String: String]
  private let newAnchors: [String: String]

  /// O(*n*).
  init(_ report: DiffReport, ordinal: Int, isOnly: Bool) {
    self.report = report
    self.ordinal = ordinal
    self.isOnly = isOnly
    var places: [HTMLGroup: [Int]] = [:]
    var oldAnchors: [String: String] = [:]
    var newAnchors: [String: String] = [:]
    for (place, pair) in report.comparison.pairs.enumerated() {
      places[HTMLGroup(pair), default: []].append(place)
      let anchor = Self.anchor(ordinal, "p", place)
      for id in pair.old where oldAnchors[id] == nil { oldAnchors[id] = anchor }
      for id in pair.new where newAnchors[id] == nil { newAnchors[id] = anchor }
    }
    for (place, only) in report.comparison.onlyOld.enumerated() {
      places[HTMLGroup(only.status, isOld: true), default: []].append(place)
      if oldAnchors[only.measure] == nil { oldAnchors[only.measure] = Self.anchor(ordinal, "o", place) }
    }
    for (place, only) in report.comparison.onlyNew.enumerated() {
      places[HTMLGroup(only.status, isOld: false), default: []].append(place)
      if newAnchors[only.measure] == nil { newAnchors[only.measure] = Self.anchor(ordinal, "n", place) }
    }
    self.places = places
    self.oldAnchors = oldAnchors
    self.newAnchors = newAnchors
  }

  /// The anchor of the whole.
  var anchor: String { "c\(ordinal)" }

  /// The anchor of a section.
  func anchor(_ group: HTMLGroup) -> String { "\(anchor)-\(group.rawValue)" }

  /// The anchor of a pair by its place.
  func pairAnchor(_ place: Int) -> String { Self.anchor(ordinal, "p", place) }

  /// The anchor of a measure that only one plan has, by its place in its list.
  func aloneAnchor(_ place: Int, isOld: Bool) -> String { Self.anchor(ordinal, isOld ? "o" : "n", place) }

  /// Where the page has a measure of the old or the new plan; `nil` for an id that it does not have.
  func anchor(of id: String, isOld: Bool) -> String? { isOld ? oldAnchors[id] : newAnchors[id] }

  /// The places of what is in a section, in order.
  func places(_ group: HTMLGroup) -> [Int] { places[group] ?? [] }

  /// Level of the headings of the sections.
  var level: Int { isOnly ? 2 : 3 }

  /// The old or the new plan.
  func plan(isOld: Bool) -> ComparedPlan { isOld ? report.old : report.new }

  private static func anchor(_ ordinal: Int, _ kind: String, _ place: Int) -> String {
    "c\(ordinal)-\(kind)\(place + 1)"
  }
}
