internal import ECMAPatterns

/// A format of JSON Schema 2020-12 (validation, section 7.3): what a string of it must look like.
///
/// Every format takes time linear in the text. The text must be valid UTF-8; what is not has no format, and
/// nothing traps on it.
package struct StringFormat: Sendable, Hashable {
  private enum Kind: String, CaseIterable {
    case dateTime = "date-time"
    case date
    case time
    case duration
    case email
    case idnEmail = "idn-email"
    case hostname
    case idnHostname = "idn-hostname"
    case ipv4
    case ipv6
    case uri
    case uriReference = "uri-reference"
    case iri
    case iriReference = "iri-reference"
    case uuid
    case uriTemplate = "uri-template"
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex
  }

  private let kind: Kind

  /// The format of this name; nil when 2020-12 defines none.
  package init?(named name: String) {
    guard let kind = Kind(rawValue: name) else { return nil }
    self.kind = kind
  }

  /// The names of all formats, in the order of the specification.
  package static var names: [String] { Kind.allCases.map(\.rawValue) }

  /// The name of the format.
  package var name: String { kind.rawValue }

  /// Whether a text has the format.
  package func holds(_ text: Span<UInt8>) -> Bool {
    switch kind {
    case .dateTime: DateTime.holds(text)
    case .date: CalendarDate(text) != nil
    case .time: ClockTime(text) != nil
    case .duration: CalendarDuration.holds(text)
    case .email: MailAddress.holds(text, international: false)
    case .idnEmail: MailAddress.holds(text, international: true)
    case .hostname: HostName.holds(text)
    case .idnHostname: InternationalHostName.holds(text)
    case .ipv4: IPv4Address.holds(text)
    case .ipv6: IPv6Address.holds(text)
    case .uri: ResourceIdentifier.holds(text, international: false, relative: false)
    case .uriReference: ResourceIdentifier.holds(text, international: false, relative: true)
    case .iri: ResourceIdentifier.holds(text, international: true, relative: false)
    case .iriReference: ResourceIdentifier.holds(text, international: true, relative: true)
    case .uuid: UUIDText.holds(text)
    case .uriTemplate: ResourceTemplate.holds(text)
    case .jsonPointer: JSONPointerText.holds(text)
    case .relativeJSONPointer: RelativeJSONPointer.holds(text)
    case .regex: PatternText.holds(text)
    }
  }
}
