package import PlanModel
package import Provenance

/// What changed from one year's plan to another's.
///
/// Holds what the JSON of DESIGN.md section 7 says. Ids are those of measures; a project without measures stands
/// under its own id.
package struct PlanComparison: Sendable, Equatable {
  /// One of the two plans.
  package struct Side: Sendable, Equatable {
    package var year: Int?
    package var title: String?
    package var kind: Document.Kind
    package var jurisdiction: Document.Jurisdiction?
    package var source: Source
    /// Measures, and projects without any.
    package var measures: Int
    /// The codes of the findings that say that the dataset does not hold the whole plan, sorted; empty for none.
    package var gaps: [FindingCode]

    package init(
      year: Int?, title: String?, kind: Document.Kind, jurisdiction: Document.Jurisdiction? = nil,
      source: Source,
      measures: Int, gaps: [FindingCode]
    ) {
      self.year = year
      self.title = title
      self.kind = kind
      self.jurisdiction = jurisdiction
      self.source = source
      self.measures = measures
      self.gaps = gaps
    }
  }

  /// A measure that has no counterpart.
  package struct Unpaired: Sendable, Equatable {
    /// Why it may have none.
    package enum Status: String, Sendable, CaseIterable {
      /// The other plan, which is whole, does not have it: it is dropped, or new.
      case absent
      /// The other dataset does not hold the whole plan; the measure may be in what is missing.
      case notFound
    }

    package var measure: String
    package var status: Status
    /// The measure of the other plan that came nearest, and the evidence for it; `nil` where nothing did.
    package var nearest: RunnerUp?

    package init(measure: String, status: Status, nearest: RunnerUp?) {
      self.measure = measure
      self.status = status
      self.nearest = nearest
    }
  }

  package var old: Side
  package var new: Side
  /// Every pair, changed or not, in the order of the old plan.
  package var pairs: [MeasurePair]
  /// In the order of the old plan; ``Unpaired/Status/absent`` means dropped.
  package var onlyOld: [Unpaired]
  /// In the order of the new plan; ``Unpaired/Status/absent`` means new.
  package var onlyNew: [Unpaired]
  /// Which regions were compared with which.
  package var regions: RegionCrosswalk
  /// What a person should know about the comparison itself.
  package var findings: [Finding]
  /// The evidence for any pair before its fields are looked at.
  package var prior: Bits
  /// The evidence below which nothing is a pair.
  package var threshold: Bits

  package init(
    old: Side, new: Side, pairs: [MeasurePair], onlyOld: [Unpaired], onlyNew: [Unpaired],
    regions: RegionCrosswalk, findings: [Finding], prior: Bits, threshold: Bits
  ) {
    self.old = old
    self.new = new
    self.pairs = pairs
    self.onlyOld = onlyOld
    self.onlyNew = onlyNew
    self.regions = regions
    self.findings = findings
    self.prior = prior
    self.threshold = threshold
  }

  /// Whether nothing real changed; clerical changes do not count.
  package var isUnchanged: Bool {
    onlyOld.isEmpty && onlyNew.isEmpty && pairs.allSatisfy { $0.changes.allSatisfy(\.kind.isClerical) }
  }
}

/// Another measure that could have been the counterpart.
package struct RunnerUp: Sendable, Equatable {
  package var measure: String
  /// Prior and evidence together.
  package var bits: Bits

  package init(measure: String, bits: Bits) {
    self.measure = measure
    self.bits = bits
  }

  /// Whether the evidence is near enough to what a pair needs for a person to look at it: odds of 1 to 8 or better.
  ///
  /// Every measure has a nearest other one; most are nothing alike.
  package var isNear: Bool { bits.thousandths >= -3_000 }
}
