public import Provenance

/// One yearly plan of one government, as read from one dump.
///
/// The fields and their names are those of `Schemas/dataset.schema.json`.
public struct Dataset: Sendable, Equatable {
  /// The version of the dataset schema that this release writes.
  public static let schemaVersion = "1.0"

  public var document: Document
  public var source: Source
  /// In the order of the document.
  public var projects: [Project]
  /// The corrections of the user that were applied, in the order of the projects.
  public var corrected: [AppliedCorrection]
  /// Findings about the document first, then those about projects in their order.
  public var findings: [Finding]
  public var conservation: Conservation

  public init(
    document: Document, source: Source, projects: [Project], corrected: [AppliedCorrection] = [],
    findings: [Finding], conservation: Conservation
  ) {
    self.document = document
    self.source = source
    self.projects = projects
    self.corrected = corrected
    self.findings = findings
    self.conservation = conservation
  }
}

/// The dump that a dataset was read from.
public struct Source: Sendable, Equatable {
  /// The file name without its folder; `-` for standard input.
  public var name: String
  /// The SHA-256 digest of the bytes, in lower-case hexadecimal digits.
  public var sha256: String
  public var bytes: Int
  /// The encoding that the bytes were read in: `UTF-8`, `GB18030`.
  public var encoding: String
  public var lines: Int
  /// Pages told apart by form feeds or, without those, by repeats of the table's header.
  public var pages: Int
  /// How the cells were told apart: `delimited`, `flow` or `aligned`.
  public var layout: String

  public init(
    name: String, sha256: String, bytes: Int, encoding: String, lines: Int, pages: Int, layout: String
  ) {
    self.name = name
    self.sha256 = sha256
    self.bytes = bytes
    self.encoding = encoding
    self.lines = lines
    self.pages = pages
    self.layout = layout
  }
}

/// What became of the characters of a dump that are not white space.
public struct Conservation: Sendable, Equatable {
  /// Characters that stand in a field of the dataset.
  public var fields: Int
  /// Characters of the page and not of the data: repeated headers, page numbers, delimiters, and cells that
  /// a reported repair took away.
  public var furniture: Int
  /// Characters that found no place; a finding names the lines.
  public var unassigned: Int

  /// All of them.
  public var characters: Int { fields + furniture + unassigned }

  public init(fields: Int, furniture: Int, unassigned: Int) {
    self.fields = fields
    self.furniture = furniture
    self.unassigned = unassigned
  }
}
