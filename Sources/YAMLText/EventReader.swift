internal import CYAMLShims

/// libyaml's parser: the parts of a YAML text, one after another.
///
/// This is the only file of the room that holds anything `unsafe`: all that the parser hands out is copied
/// before the next part is asked for.
@safe
struct EventReader: ~Copyable {
  /// A part of a text.
  enum Event: Equatable {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(YAMLScalar)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  private let handle: OpaquePointer

  /// A reader of a text in UTF-8, without a byte order mark.
  ///
  /// - Throws: A fault when there is no memory.
  init(_ bytes: ArraySlice<UInt8>) throws(YAMLFault) {
    let opened = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe minsheng_yaml_open(source.baseAddress, source.count)
    }
    guard let opened = unsafe opened else {
      throw YAMLFault("there is no memory left to read it", "内存不足，无法读取", line: 1, column: 1)
    }
    unsafe handle = opened
  }

  deinit { unsafe minsheng_yaml_close(handle) }

  /// Goes to the next part; after the last one it is the end of the stream again and again.
  ///
  /// - Throws: The fault that libyaml found, at its place. Read no further then.
  mutating func next() throws(YAMLFault) -> Event {
    let number = unsafe minsheng_yaml_next(handle)
    switch Int(number) {
    case Int(MINSHENG_YAML_STREAM_END): return .streamEnd
    case Int(MINSHENG_YAML_STREAM_START): return .streamStart
    case Int(MINSHENG_YAML_DOCUMENT_START): return .documentStart
    case Int(MINSHENG_YAML_DOCUMENT_END): return .documentEnd
    case Int(MINSHENG_YAML_ALIAS): return .alias(anchor ?? "")
    case Int(MINSHENG_YAML_SCALAR): return .scalar(scalar)
    case Int(MINSHENG_YAML_SEQUENCE_START): return .sequenceStart
    case Int(MINSHENG_YAML_SEQUENCE_END): return .sequenceEnd
    case Int(MINSHENG_YAML_MAPPING_START): return .mappingStart
    case Int(MINSHENG_YAML_MAPPING_END): return .mappingEnd
    default:
      let problem = unsafe Self.string(minsheng_yaml_problem(handle))
      throw YAMLFault(problem: problem ?? "the parser stopped", line: line, column: column)
    }
  }

  /// The line of the part that was read last, from 1.
  var line: Int { Int(clamping: unsafe minsheng_yaml_line(handle)) }

  /// The column of the part that was read last in characters, from 1.
  var column: Int { Int(clamping: unsafe minsheng_yaml_column(handle)) }

  /// The tag of the part that was read last.
  var tag: String? { unsafe Self.string(minsheng_yaml_tag(handle)) }

  /// The name that an alias repeats, or that `&` gives to a value.
  var anchor: String? { unsafe Self.string(minsheng_yaml_anchor(handle)) }

  private var scalar: YAMLScalar {
    var length = 0
    let bytes = unsafe UnsafeBufferPointer(start: minsheng_yaml_text(handle, &length), count: length)
    return YAMLScalar(
      text: unsafe String(decoding: bytes, as: UTF8.self), isPlain: unsafe minsheng_yaml_is_plain(handle) != 0
    )
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
  }
}
