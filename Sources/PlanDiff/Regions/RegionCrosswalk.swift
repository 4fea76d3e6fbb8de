/// Which regions of two plans are the same places.
package struct RegionCrosswalk: Sendable, Equatable {
  /// Regions that are compared as one.
  package struct Group: Sendable, Equatable {
    /// How the two sides belong together.
    package enum Kind: String, Sendable, CaseIterable {
      /// One place, under one name and code.
      case same
      /// One place that has another name or code now.
      case renamed
      /// Divisions that exchanged territory: only their sums compare.
      case reorganised
      /// One code whose territory changed, the other party being in neither table: amounts compare with care.
      case territoryChanged
      /// Only the old plan has it.
      case onlyOld
      /// Only the new plan has it.
      case onlyNew
    }

    package var kind: Kind
    /// Names in the order of the tables.
    package var old: [String]
    package var new: [String]

    package init(kind: Kind, old: [String], new: [String]) {
      self.kind = kind
      self.old = old
      self.new = new
    }
  }

  /// In the order of the old table, then those of the new one alone.
  package var groups: [Group]

  package init(groups: [Group]) { self.groups = groups }
}
