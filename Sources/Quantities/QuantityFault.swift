/// What is doubtful about an amount that was read all the same.
///
/// None is ever dropped in silence.
package enum QuantityFault: Sendable, Hashable {
  /// A number without a measure word: `859 万`. The column head or the name may supply it.
  case unitMissing
  /// A measure word that the unit table does not hold, as printed.
  case unitUnknown(String)
  /// Spaces inside the digits that are no thousands separators: `182 8公顷`. The digits were joined.
  case digitsBrokenBySpace
  /// More digits than fit. The value given is 0 and means nothing.
  case numberTooLong
  /// A comma that may be a thousands separator, a decimal comma or a list. The digits were joined.
  case ambiguousSeparator
  /// A last digit that may stand for itself or for the next power of ten: `3万5`. Read as 35000.
  case ambiguousNumeral
  /// A multiplier printed once for both ends of a range, `3-5万`; GB/T 15835 wants it at both. Shared.
  case multiplierShared
  /// A bracket that is never closed: `20条（城乡公`. What it holds was taken for the scope.
  case bracketUnclosed
}
