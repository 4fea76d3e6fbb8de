import ICUText
import PlanModel

/// Corrections as the readers see them: folded like the dump and, where this is in traditional characters, in
/// simplified ones.
enum FoldedCorrection {
  /// O(*n*) in the texts.
  static func of(_ correction: Correction, simplified: Bool) -> Correction {
    func plain(_ text: String) -> String {
      simplified ? ScriptShadow.simplified(fold(text)) : fold(text)
    }
    var folded = correction
    folded.text = plain(correction.text)
    folded.was = correction.was.map(plain)
    folded.region = correction.region.map(plain)
    return folded
  }

  /// A text with its look-alikes folded, one for one.
  static func fold(_ text: String) -> String {
    String(decoding: TextFolding.fold(Array(text.utf8)).utf8, as: UTF8.self)
  }
}
