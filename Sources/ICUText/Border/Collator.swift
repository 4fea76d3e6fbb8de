internal import CICUShims

/// An order of Chinese strings, by pinyin or by strokes, for lists that people read.
///
/// The order comes from ICU's data and may change with its version; sort what machines compare by
/// its bytes.
@safe
package struct Collator: ~Copyable {
  /// How characters are ordered.
  package enum Order: String, Sendable, CaseIterable {
    /// By their reading.
    case pinyin = "zh-u-co-pinyin"
    /// By the number of their strokes.
    case stroke = "zh-u-co-stroke"
  }

  /// Which of two strings comes first.
  package enum Comparison: Int32, Sendable {
    /// The left one comes first.
    case before = -1
    /// They sort alike.
    case same = 0
    /// The right one comes first.
    case after = 1
  }

  private let handle: OpaquePointer

  /// Opens an order.
  ///
  /// Throws when ICU's data lacks it.
  package init(_ order: Order = .pinyin) throws(ICUError) {
    var status: Int32 = 0
    let opened = unsafe minsheng_collator_open(order.rawValue, &status)
    try ICUError.check(status, "open collator \(order.rawValue)")
    guard let opened = unsafe opened else {
      throw ICUError(code: ICUError.illegalArgument, job: "open collator \(order.rawValue)")
    }
    unsafe handle = opened
  }

  deinit { unsafe minsheng_collator_close(handle) }

  /// Which of two strings comes first.
  ///
  /// O(*n*); throws for text of 2 GiB and more.
  package func compare(_ left: String, _ right: String) throws(ICUError) -> Comparison {
    let job = "compare text"
    let first = Array(left.utf8)
    let second = Array(right.utf8)
    let firstLength = try Border.length(first.count, job: job)
    let secondLength = try Border.length(second.count, job: job)
    var status: Int32 = 0
    let result = unsafe first.withUnsafeBufferPointer { one in
      unsafe second.withUnsafeBufferPointer { two in
        unsafe minsheng_collator_compare(
          handle, one.baseAddress, firstLength, two.baseAddress, secondLength, &status)
      }
    }
    try ICUError.check(status, job)
    return Comparison(rawValue: result.signum()) ?? .same
  }

  /// Bytes whose order, byte by byte, is the order of the strings.
  ///
  /// Compute once to sort many times.
  package func sortKey(_ text: String) throws(ICUError) -> [UInt8] {
    let job = "make sort key"
    let units = Array(text.utf16)
    let length = try Border.length(units.count, job: job)
    let room = try Border.length(units.count &* 4 &+ 16, job: job)
    return try unsafe Border.growing(room, filler: UInt8(0), job: job) { key, room, _ in
      unsafe units.withUnsafeBufferPointer { source in
        unsafe minsheng_collator_sort_key(handle, source.baseAddress, length, key, room)
      }
    }
  }
}
