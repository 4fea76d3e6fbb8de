/// What sort of amount the texts of fragments are together, kept for when the same ones follow one another again.
///
/// A run of texts is known by its number: no text is put together or compared for it.
struct AmountForms {
  /// The run of no texts.
  static let none: UInt32 = 0

  private var pairs = PairNumbers()
  /// By the number of the run, less one.
  private var forms: [AmountForm] = []

  /// The run of another run and the text of a number behind it; `nil` where it cannot be kept.
  ///
  /// O(1).
  mutating func run(_ run: UInt32?, then text: Int) -> UInt32? {
    guard let run, let number = pairs.number(of: run, UInt32(clamping: text)) else { return nil }
    return UInt32(clamping: number + 1)
  }

  /// What is known of a run; `nil` for one that is new, or that cannot be kept.
  func form(of run: UInt32?) -> AmountForm? {
    guard let run, run > 0, run <= forms.count else { return nil }
    return forms[Int(run) - 1]
  }

  /// Keeps what was found out about a run that is new.
  mutating func keep(_ form: AmountForm, of run: UInt32?) {
    if let run, Int(run) == forms.count + 1 { forms.append(form) }
  }
}
