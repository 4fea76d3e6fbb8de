import SchemaValidation

/// Looks at what a converter writes with the eyes of those who will read it.
public struct WrittenDataset: Sendable {
  /// Larger datasets are not held to be looked at: a hundred yearly plans in one.
  ///
  /// `minsheng validate` reads them from their file.
  public static let largest = 8 << 20

  private var bytes: [UInt8] = []
  /// Whether it grew beyond ``largest``.
  public private(set) var isTooLarge = false

  public init() {}

  /// Takes the next piece.
  public mutating func append(_ piece: [UInt8]) {
    if isTooLarge || bytes.count + piece.count > Self.largest {
      isTooLarge = true
      bytes = []
    } else {
      bytes += piece
    }
  }

  /// What is wrong with the dataset, seen from its schema: a fault of the program and never of the dump; `nil` for a
  /// dataset that follows it, and for one that is too large to be held.
  ///
  /// O(*n*).
  public var fault: Message? {
    if isTooLarge { return nil }
    guard let schema = BundledSchema.dataset.schema else {
      return Message("The bundled schema cannot be read.", "内置模式无法读取。")
    }
    let text: JSONText
    do throws(JSONFault) {
      text = try JSONText(bytes)
    } catch {
      return Message(error.message(in: .english), error.message(in: .chinese))
    }
    if schema.accepts(text), text.repeatedNames.isEmpty { return nil }
    let violation = schema.violations(in: text, limit: 1).violations.first
    let pointer = violation?.instance.text ?? ""
    return Message(
      "\(pointer): \(violation?.message(in: .english) ?? "?")",
      "\(pointer)：\(violation?.message(in: .chinese) ?? "?")")
  }
}
