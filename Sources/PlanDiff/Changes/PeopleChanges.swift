import Gazetteer
import PlanModel

/// What changed in who answers for a project.
struct PeopleChanges {
  let text: MatchText
  let oldYear: Int?
  let newYear: Int?

  /// The changes from one project's organisations and people to another's.
  ///
  /// A list that one of the plans does not have is no change: most tables lack some of the columns.
  func changes(_ old: Project, _ new: Project) -> [MeasureChange] {
    [
      organisations(.lead, old.lead, new.lead), people(.leaders, old.leaders, new.leaders),
      people(.contacts, old.contacts, new.contacts),
      organisations(.cooperating, old.cooperating, new.cooperating),
    ].compactMap { $0 }
  }

  private func people(_ kind: MeasureChange.Kind, _ old: [String], _ new: [String]) -> MeasureChange? {
    change(kind, old, new, old.map(text.letters), new.map(text.letters))
  }

  private func organisations(_ kind: MeasureChange.Kind, _ old: [String], _ new: [String]) -> MeasureChange? {
    let aliases = OrganisationAliases.shared
    let oldKeys = old.map { aliases.key(of: text.folded($0), in: oldYear) }
    let newKeys = new.map { aliases.key(of: text.folded($0), in: newYear) }
    if let change = change(kind, old, new, oldKeys, newKeys) { return change }
    guard !old.isEmpty, !new.isEmpty, Set(old.map(text.letters)) != Set(new.map(text.letters)) else {
      return nil
    }
    return MeasureChange(.aliases, old: listed(old), new: listed(new))
  }

  private func change(
    _ kind: MeasureChange.Kind, _ old: [String], _ new: [String], _ oldKeys: [String], _ newKeys: [String]
  ) -> MeasureChange? {
    guard !old.isEmpty, !new.isEmpty else { return nil }
    let before = Set(oldKeys)
    let after = Set(newKeys)
    if before == after { return nil }
    return MeasureChange(
      kind, old: listed(old), new: listed(new),
      removed: zip(old, oldKeys).filter { !after.contains($0.1) }.map(\.0),
      added: zip(new, newKeys).filter { !before.contains($0.1) }.map(\.0))
  }

  private func listed(_ names: [String]) -> String { names.joined(separator: "、") }
}
