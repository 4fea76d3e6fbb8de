internal import CICUShims

/// A regular expression in ICU's syntax and meaning.
///
/// A second opinion on matches, for tests: the package's own patterns are not ICU's.
@safe
package struct RegularExpression: ~Copyable {
  private let handle: OpaquePointer

  /// Compiles a pattern.
  ///
  /// Throws ICU's error for a pattern that it does not take.
  package init(_ pattern: String) throws(ICUError) {
    let job = "compile regular expression"
    let units = Array(pattern.utf16)
    let length = try Border.length(units.count, job: job)
    var status: Int32 = 0
    let opened = unsafe units.withUnsafeBufferPointer { source in
      unsafe minsheng_regex_open(source.baseAddress, length, &status)
    }
    try ICUError.check(status, job)
    guard let opened = unsafe opened else { throw ICUError(code: ICUError.illegalArgument, job: job) }
    unsafe handle = opened
  }

  deinit { unsafe minsheng_regex_close(handle) }

  /// Whether it matches somewhere in the text.
  ///
  /// Throws when it takes longer than about `timeLimit` milliseconds or more than 8 MiB of memory.
  package mutating func find(in text: String, timeLimit: Int32 = 1000) throws(ICUError) -> Bool {
    let job = "search with regular expression"
    // An empty text needs an address too.
    let units = Array(text.utf16) + [0]
    let length = try Border.length(units.count - 1, job: job)
    var status: Int32 = 0
    let found = unsafe units.withUnsafeBufferPointer { source in
      unsafe minsheng_regex_find(handle, source.baseAddress, length, timeLimit, 8 << 20, &status)
    }
    try ICUError.check(status, job)
    return found != 0
  }
}
