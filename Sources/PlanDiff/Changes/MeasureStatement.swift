package import PlanModel

/// The words in which a plan states a measure.
package enum MeasureStatement {
  /// The name of the measure's row, or the clause of its project's name that counts it, or the whole name.
  ///
  /// A clause ends at ，；。 and, where 、 stands between what several measures count, there too:
  /// `城镇新增就业25万人、新增100个就业社区` are two. O(*n*) in the first ``longest`` characters of the name.
  package static func of(_ measure: Measure?, in project: Project) -> String {
    guard let measure else { return project.name }
    if let name = measure.name { return trimmed(name) }
    guard let subject = measure.subject, !subject.isEmpty else { return project.name }
    // The name around a part is that of its whole.
    if measure.within != nil { return subject }
    let name = project.name.prefix(longest)
    guard let counted = name.firstRange(of: subject) else {
      return clauses(name).count > 1 ? subject : project.name
    }
    let start =
      name[..<counted.lowerBound].lastIndex(where: isStop).map(name.index(after:)) ?? name.startIndex
    let end = name[counted.upperBound...].firstIndex(where: isStop) ?? name.endIndex
    let clause = name[start..<end]
    let others = project.measures.prefix(most).filter { $0.id != measure.id }.compactMap { $0.target?.text }
    let own = measure.target?.text ?? ""
    guard clause.contains("、"), others.contains(where: { $0 != own && clause.contains($0) }) else {
      return String(start == name.startIndex && end == name.endIndex ? project.name[...] : clause)
    }
    let left = clause[..<counted.lowerBound].lastIndex(of: "、").map(clause.index(after:)) ?? start
    let right = clause[counted.upperBound...].firstIndex(of: "、") ?? end
    return String(clause[left..<right])
  }

  /// The characters of a name that are looked at: the longest names of plans have three hundred.
  static let longest = 2_000
  /// The measures of a project that are looked at.
  private static let most = 50

  private static func clauses(_ name: Substring) -> [Substring] { name.split(whereSeparator: isStop) }

  /// Without the stop at the end of a row that goes on in the next.
  private static func trimmed(_ name: String) -> String {
    guard let last = name.last, isStop(last) || last == "、" else { return name }
    return String(name.dropLast())
  }

  private static func isStop(_ character: Character) -> Bool { "，；。,;".contains(character) }
}
