internal import CICUShims

/// Writes whole numbers out in Chinese, by ICU's rules.
///
/// A second opinion on Chinese numerals, for tests: the readers of the package have rules of their own.
@safe
package struct NumberSpeller: ~Copyable {
  /// How a number is written out.
  package enum Style: String, Sendable, CaseIterable {
    /// 二千零五.
    case numbering = "%spellout-numbering"
    /// 两千〇五, in running text.
    case cardinal = "%spellout-cardinal"
    /// 贰仟零伍, as in accounts.
    case financial = "%spellout-cardinal-financial"
  }

  private let handle: OpaquePointer

  /// Opens a style in a script: `zh` or `zh_Hant`.
  ///
  /// Throws when ICU's data lacks it.
  package init(_ style: Style, locale: String = "zh") throws(ICUError) {
    let job = "open speller \(locale) \(style.rawValue)"
    var status: Int32 = 0
    let opened = unsafe minsheng_speller_open(locale, style.rawValue, &status)
    if status > 0, let opened = unsafe opened { unsafe minsheng_speller_close(opened) }
    try ICUError.check(status, job)
    guard let opened = unsafe opened else { throw ICUError(code: ICUError.illegalArgument, job: job) }
    unsafe handle = opened
  }

  deinit { unsafe minsheng_speller_close(handle) }

  /// A number in words.
  ///
  /// O(its length).
  package func spell(_ number: Int64) throws(ICUError) -> String {
    let units = try unsafe Border.growing(64, filler: UInt16(0), job: "spell number") { text, room, status in
      unsafe minsheng_speller_spell(handle, number, text, room, &status)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
