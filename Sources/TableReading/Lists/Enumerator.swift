/// A number that may begin an item: `（一）`, `1.`, `①`.
struct Enumerator: Equatable {
  /// How it is written, from the outside in.
  ///
  /// The order is that of GB/T 9704-2012, 7.3.3 (一、 then （一） then 1. then （1）), with the ordinals of parts
  /// above it and the circled numbers below.
  enum Style: Int, CaseIterable, Comparable {
    /// `第一类`, `第二部分`
    case ordinal
    /// `一、`
    case chinese
    /// `（一）`
    case bracketedChinese
    /// `1.`, `1、`
    case digits
    /// `（1）`, `1）`
    case bracketedDigits
    /// `①`
    case circled

    static func < (left: Style, right: Style) -> Bool { left.rawValue < right.rawValue }
  }

  var style: Style
  var value: Int
  /// Where it begins, and the place behind its mark.
  var start: ListPlace
  var end: ListPlace
  /// How much its surroundings speak for it.
  ///
  /// 3 at the start of a line behind a finished one, 2 behind one that ends with a bracket or inside a line
  /// behind a stop, 1 anywhere else.
  var weight: Int
  /// Whether a line begins with it.
  var startsLine = false
  /// Whether it has no mark: `3新建公园`.
  var isBare = false
}
