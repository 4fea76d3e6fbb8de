/// Words at the head and the end of a text, compared byte by byte.
///
/// `hasPrefix` and `hasSuffix` also find what is only canonically equivalent, at many times the cost; the words of the
/// library have no other forms.
extension StringProtocol {
  /// Whether a text begins with a word.
  ///
  /// O(length of the word).
  func begins(with word: String) -> Bool { utf8.starts(with: word.utf8) }

  /// Whether a text ends with a word.
  ///
  /// O(length of the word).
  func ends(with word: String) -> Bool {
    utf8.count >= word.utf8.count && utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
