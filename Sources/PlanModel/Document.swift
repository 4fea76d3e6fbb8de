/// What a document says about itself.
public struct Document: Sendable, Equatable {
  /// The kind of table: who does what, or how much each region gets.
  public enum Kind: String, Sendable, CaseIterable {
    /// A table with one column a region (任务分解表).
    case allocation
    /// A list of projects with those who answer for them (责任清单).
    case responsibility
  }

  public var title: String?
  /// The label above the title: `附件2`.
  public var label: String?
  /// The year the plan is for.
  public var year: Int?
  public var kind: Kind
  /// The government whose plan it is.
  public var jurisdiction: Jurisdiction?
  /// The regions of an allocation table in the order of its columns.
  public var regions: [Region]
  /// The columns in the order of the header.
  public var columns: [Column]
  /// Text above and below the tables that is neither title nor label, line by line.
  public var notes: [String]

  public init(
    title: String?, label: String?, year: Int?, kind: Kind, jurisdiction: Jurisdiction?, regions: [Region],
    columns: [Column], notes: [String] = []
  ) {
    self.title = title
    self.label = label
    self.year = year
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.regions = regions
    self.columns = columns
    self.notes = notes
  }

  /// A government, with its division code where the gazetteer knows it (GB/T 2260).
  public struct Jurisdiction: Sendable, Equatable {
    public var name: String
    public var code: String?

    public init(name: String, code: String?) {
      self.name = name
      self.code = code
    }
  }

  /// A column of the table: the field it fills and its header as printed.
  public struct Column: Sendable, Equatable {
    public var field: String
    public var header: String

    public init(field: String, header: String) {
      self.field = field
      self.header = header
    }
  }
}

/// A region that gets a share of a target.
public struct Region: Sendable, Equatable {
  /// What kind of region it is.
  public enum Role: String, Sendable, CaseIterable {
    /// The issuing government's own level (市本级).
    case own = "self"
    /// A division of the state: district, county, city, town.
    case division
    /// A functional zone, which has no division code.
    case zone
  }

  public var name: String
  public var role: Role
  /// Its code in the year of the document (GB/T 2260), where there is one and it is certain.
  public var code: String?

  public init(name: String, role: Role, code: String?) {
    self.name = name
    self.role = role
    self.code = code
  }
}
