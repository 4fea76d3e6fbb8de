/// What was found out about texts, kept for when they come again; see ``TextNumbers``.
struct TextTable<Value> {
  /// Texts beyond this number are looked at again and not kept.
  private static var most: Int { 1 << 16 }

  private var numbers = TextNumbers()
  private var values: [Value] = []

  /// The value of a text, as it was made the first time.
  ///
  /// O(length of the text) where it is known.
  mutating func value(of text: ArraySlice<UInt8>, orMake make: (Span<UInt8>) -> Value) -> Value {
    guard let number = numbers.number(of: text.span, most: Self.most) else { return make(text.span) }
    if number < values.count { return values[number] }
    let value = make(text.span)
    values.append(value)
    return value
  }
}
