package import Provenance

/// One finding as a report presents it.
package struct ReportedFinding: Sendable, Hashable {
  /// The rule.
  package var code: FindingCode
  package var severity: Severity
  package var message: Message
  /// Where in the file; `nil` where the finding is about the whole of it.
  package var place: TextPlace?
  /// The value concerned, as a JSON Pointer (RFC 6901).
  package var pointer: String?
  /// The id of what the value belongs to: a project, a measure.
  package var subject: String?
  /// The place in the schema that was not met, as a JSON Pointer or a URI.
  package var keyword: String?
  /// Other places that explain it, such as the lines of the dump.
  package var related: [RelatedPlace]
  /// The line of the place, cut to a sane length.
  package var excerpt: Excerpt?
  /// What stays the same when the finding moves in the file; empty where there is none.
  package var fingerprint: String

  package init(
    _ code: FindingCode, _ severity: Severity, _ message: Message, place: TextPlace? = nil,
    pointer: String? = nil, subject: String? = nil, keyword: String? = nil, related: [RelatedPlace] = [],
    excerpt: Excerpt? = nil, fingerprint: String = ""
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.pointer = pointer
    self.subject = subject
    self.keyword = keyword
    self.related = related
    self.excerpt = excerpt
    self.fingerprint = fingerprint
  }
}

/// Lines of another file that belong to a finding.
package struct RelatedPlace: Sendable, Hashable {
  /// The file's path, as the user named it.
  package var path: String
  package var lines: LineRange
  /// What the lines have to do with the finding.
  package var message: Message

  package init(path: String, lines: LineRange, message: Message) {
    self.path = path
    self.lines = lines
    self.message = message
  }
}
