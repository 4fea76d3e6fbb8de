import Quantities
import SourceText

/// Marks the fragments between the halves of brackets and quotation marks.
struct BracketMarks {
  /// Fragments that a pair of brackets may span.
  static let farthest = 48
  /// Brackets that may be open at a time; of more the oldest are forgotten.
  private static let mostOpen = 8

  let source: SourceText

  /// Adds the marks.
  ///
  /// O(*n*).
  func mark(_ fragments: [Fragment], _ traits: inout [FragmentTraits]) {
    let utf8 = source.utf8.span
    var open: [(fragment: Int, closing: Unicode.Scalar)] = []
    // What stands between the halves of a bracket that a page cuts is other cells.
    var pageStart = 0
    for (index, fragment) in fragments.enumerated() {
      if fragment.gap == .page { pageStart = index }
      guard traits[index].has(.hasBracket) else { continue }
      let end = fragment.piece.bytes.upperBound
      var offset = fragment.piece.bytes.lowerBound
      while offset < end {
        let (scalar, length) = TextBytes.character(utf8, at: offset, to: end)
        offset += length
        if let closing = Self.closing(of: scalar) {
          open.append((index, closing))
          if open.count > Self.mostOpen { open.removeFirst() }
          continue
        }
        guard let closing = Self.folded(scalar), let place = open.lastIndex(where: { $0.closing == closing })
        else { continue }
        let start = open[place].fragment
        open.removeSubrange(place...)
        guard index > start, index - start <= Self.farthest, start >= pageStart else { continue }
        for inside in start..<index {
          traits[inside].marks.insert(.endsInBracket)
          traits[inside + 1].marks.insert(.startsInBracket)
        }
      }
    }
  }

  /// The mark that closes an opening one; `nil` for any other character.
  private static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "（", "(": "）"
    case "“": "”"
    case "《": "》"
    case "[", "［", "【": "]"
    default: nil
    }
  }

  /// A closing mark in the form that stands for all of its kind; `nil` for any other character.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "）", ")": "）"
    case "]", "］", "】": "]"
    case "”", "》": scalar
    default: nil
    }
  }
}
