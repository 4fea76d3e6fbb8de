/// How much changes from one generated year to the next, in percent.
package struct YearChanges: Sendable {
  /// Of the measures: gone without a trace, and newly there.
  package var dropped = 12
  package var added = 12
  /// Named with other words, by ``Rewording``.
  package var reworded = 40
  /// With the target of the year before; all others have from 55 % to 180 % of it.
  package var sameTarget = 15
  /// Counted in another unit.
  package var otherUnit = 5
  /// With a number in ten thousands (1.2万人), where it is large enough.
  package var inTenThousands = 15
  /// With others in charge, and under another heading.
  package var otherLead = 10
  package var otherLeader = 30
  package var otherContact = 50
  package var otherCategory = 40
  /// Of the measures of one project: on their own the year after.
  package var ungrouped = 40
  /// Of neighbours of one leading organisation: a third of those that become one project.
  package var grouped = 15
  /// In two parts the year after, by place, and in two parts the year before.
  package var split = 4
  package var merged = 4
  /// Of the projects: at another place in the list.
  package var moved = 30

  package init() {}
}
