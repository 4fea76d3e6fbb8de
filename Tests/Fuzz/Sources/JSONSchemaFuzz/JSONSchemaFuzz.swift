import SchemaValidation

/// A schema, a zero byte, and a text: yes and no are the same in both passes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map { Array($0) }
  guard parts.count == 2, let source = try? JSONText(parts[0]), let text = try? JSONText(parts[1]) else {
    return 0
  }
  do throws(SchemaFault) {
    let schema = try JSONSchema(source, assertsFormat: true)
    let found = schema.violations(in: text, limit: 1000)
    if text.repeatedNames.isEmpty {
      precondition(schema.accepts(text) == found.violations.isEmpty, "the two passes do not agree")
    }
    for violation in found.violations {
      precondition(violation.range.upperBound <= parts[1].count, "a violation beyond the end")
      precondition(!violation.message(in: .english).isEmpty && !violation.message(in: .chinese).isEmpty)
    }
  } catch {
    precondition(!error.message(in: .english).isEmpty && !error.message(in: .chinese).isEmpty)
  }
  return 0
}
