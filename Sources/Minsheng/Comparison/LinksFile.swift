import DiffReports
import PlanDiff
import SchemaValidation

/// What a person decided about which measures of two years are the same: `minsheng diff --links`.
public struct LinksFile: Sendable, Equatable {
  let links: PlanLinks
  /// The file, as the user named it.
  let name: String

  /// Reads a file of links (`Schemas/links.schema.json`).
  ///
  /// - Throws: What is wrong with the file, and where.
  public init(reading bytes: [UInt8], name: String) throws(ComparisonFailure) {
    let text: JSONText
    do throws(JSONFault) {
      text = try JSONText(bytes)
    } catch {
      throw ComparisonFailure(
        file: name, line: error.position.line, column: error.position.column,
        Message(error.message(in: .english), error.message(in: .chinese)))
    }
    if let fault = BundledSchema.links.schema?.violations(in: text, limit: 1).violations.first {
      throw ComparisonFailure(
        file: name, line: fault.position.line, column: fault.position.column,
        fault.sentence)
    }
    func list(_ member: String) -> [PlanLinks.Link] {
      let items = text.member(member, of: JSONText.root).map { text.items(of: $0) } ?? []
      return items.compactMap { item in
        guard let old = text.member("old", of: item).flatMap({ text.text(of: $0) }),
          let new = text.member("new", of: item).flatMap({ text.text(of: $0) })
        else { return nil }
        return PlanLinks.Link(old: old, new: new)
      }
    }
    links = PlanLinks(same: list("same"), different: list("different"))
    self.name = name
  }
}
