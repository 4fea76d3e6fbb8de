/// What a text looks like by itself, whatever column it stands in.
///
/// Shapes are wide on purpose: which of them a column holds is counted, not written down; see ``ShapeCounts``.
package enum CellShape: UInt8, Sendable, CaseIterable {
  /// Nothing.
  case blank
  /// A stroke that declares nothing.
  case dash
  /// A whole number without a unit.
  case number
  /// Any other number without a unit: `5.2`, `1,200`, `85.8万`.
  case figure
  /// A number with a unit: `20条`, `300张以上`.
  case amount
  /// A rate: `95%`, `达到95%`.
  case rate
  /// Several amounts: `15所，300个`.
  case amounts
  /// A measure word.
  case unit
  /// A running number with its marks: `1.`, `（1）`, `①`, `1.1`.
  case mark
  /// A numbered heading: `一、优质养老`.
  case heading
  /// A time: `11月底前`, `持续推进`.
  case period
  /// A few characters that speak of a time in words that are not known: `采暖季前`.
  case season
  /// Text that begins with a time: `6月底前完成50%；`.
  case steps
  /// A person, or several.
  case people
  /// A body that is known as one by its form.
  case body
  /// Several of them.
  case bodies
  /// Bodies with what they do: `市教育局牵头，各区政府配合`.
  case duties
  /// A place by its form.
  case place
  /// Places with a number behind each.
  case parts
  /// A number that was damaged: `l00个`, `××个`.
  case damaged
  /// Digits and strokes that count nothing: `0731-8888888`.
  case code
  /// A few characters that begin with the verb of a task, without digits.
  case shortTask
  /// A text that begins with the verb of a task.
  case task
  /// A text that ends a sentence.
  case sentence
  /// A longer text.
  case clause
  /// A few characters.
  case phrase
  /// Words in a list, none of which is known as a body.
  case list
  /// Anything else.
  case other
}

/// How long a text is, in classes that double about every second time.
package enum LengthClass {
  package static let count = 12

  /// The class of a length in characters.
  package static func of(_ length: Int) -> Int {
    switch length {
    case ..<4: max(0, length)
    case 4: 4
    case 5...6: 5
    case 7...9: 6
    case 10...14: 7
    case 15...22: 8
    case 23...40: 9
    case 41...80: 10
    default: 11
    }
  }
}
