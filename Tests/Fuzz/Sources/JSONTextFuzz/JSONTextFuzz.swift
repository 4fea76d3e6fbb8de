import SchemaValidation

/// Any bytes as a JSON text: what is read is UTF-8, its values stand where they say, and what is refused has a place.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  do throws(JSONFault) {
    let text = try JSONText(bytes)
    precondition(String(validating: bytes, as: UTF8.self) != nil, "a text that is not UTF-8 was read")
    var end = 0
    var place = JSONText.root + 1
    while place < text.after(JSONText.root) {
      let range = text.sourceRange(of: place)
      precondition(range.lowerBound > end || end == 0, "values out of order")
      precondition(range.upperBound <= bytes.count, "a value beyond the end")
      end = range.lowerBound
      place += 1
    }
    let last = text.after(JSONText.root) - 1
    precondition(text.node(at: text.pointer(to: last)) != nil || text.text(of: last) != nil, "a lost value")
  } catch {
    precondition((0...bytes.count).contains(error.offset), "a fault beyond the end")
    precondition(!error.message(in: .english).isEmpty && error.position.line > 0)
  }
  return 0
}
