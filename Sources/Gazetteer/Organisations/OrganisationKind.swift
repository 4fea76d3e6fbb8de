/// What sort of organisation a name means.
package enum OrganisationKind: String, Sendable, CaseIterable {
  /// A government, a town, a subdistrict office.
  case government
  /// An office of a government: 局, 委员会, 办公室.
  case administration
  /// An office of the party, a people's congress, a consultative conference.
  case party
  /// A people's or trade association: 残联, 供销社.
  case mass
  /// A court or a procuratorate.
  case court
  /// Police, fire brigade and their kin.
  case force
  /// A company, a bank, a group of companies.
  case company
  /// A school or university.
  case school
  /// A hospital or a health centre.
  case hospital
  /// A library, a museum and their kin.
  case institution
  /// No single organisation but all of a sort: 各区、县（市）政府.
  case collective
}
