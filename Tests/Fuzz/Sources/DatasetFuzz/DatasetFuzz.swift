import PlanJSON
import Provenance
import SchemaValidation

/// Any JSON text as a dataset: what is refused has a place in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  guard let text = try? JSONText(bytes) else { return 0 }
  do throws(DatasetFault) {
    _ = try DatasetDecoder().decode(text)
  } catch {
    precondition((0...bytes.count).contains(error.offset), "a fault beyond the end")
    precondition(!error.message.english.isEmpty && !error.message.chinese.isEmpty)
  }
  _ = DatasetMap(text)
  _ = FileKind(of: text)
  return 0
}
