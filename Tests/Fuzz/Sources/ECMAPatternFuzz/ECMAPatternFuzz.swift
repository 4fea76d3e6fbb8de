import ECMAPatterns

/// A pattern, a zero byte, and a text, which need not be UTF-8.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map { Array($0) }
  guard parts.count == 2, let source = String(validating: parts[0], as: UTF8.self),
    let pattern = try? ECMAPattern(source)
  else { return 0 }
  let text = parts[1]
  let isMatch = try? pattern.matches(text.span)
  let again = try? pattern.matches(text.span)
  precondition(again == isMatch, "two answers to one question")
  return 0
}
