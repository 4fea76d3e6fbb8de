import Gazetteer
import Quantities
import SourceText

/// Marks where names of organisations begin and where they are complete, over the breaks inside them.
struct OrganisationMarks {
  /// Fragments that a name may be broken over.
  static let mostBroken = 4
  /// Bytes of the longest name that is looked at, and of the shortest.
  private static let longest = 120
  private static let shortest = 6

  /// Whether a text has the form of an organisation.
  private enum Form {
    case none
    case one
    case collective
  }

  /// What is known of the text of fragments.
  private struct Known {
    var text: OrganisationText
    /// Whether a list of organisations may begin with its head.
    var mayBegin: Bool
    /// Whether one does.
    var begins: Bool
  }

  let source: SourceText
  private var forms = TextTable<Form>()
  /// The name that is being put together.
  private var name: [UInt8] = []

  init(source: SourceText) { self.source = source }

  /// Adds the marks.
  ///
  /// O(*n*).
  mutating func mark(_ fragments: [Fragment], _ texts: FragmentTexts, _ traits: inout [FragmentTraits]) {
    var known: [Known] = []
    known.reserveCapacity(texts.count)
    for sample in texts.samples { known.append(look(at: fragments[sample].piece)) }
    for start in fragments.indices {
      let trait = traits[start]
      if trait.has(.startsInside) || trait.has(.isAmount) || !trait.has(.hasHan) { continue }
      let own = known[texts.numbers[start]]
      if own.begins { traits[start].marks.insert(.startsOrganisation) }
      if !own.text.item.isEmpty { markEnds(own.text, from: start, fragments, texts, known, &traits) }
    }
  }

  private mutating func look(at piece: Piece) -> Known {
    let bytes = source.utf8[piece.bytes]
    let text = OrganisationText(bytes.span)
    let head = bytes.prefix(text.head)
    // No organisation begins with an ASCII character.
    let mayBegin =
      (head.first ?? 0) >= 0x80 && OrganisationList.mayBegin(String(decoding: head, as: UTF8.self))
    var begins = false
    if head.count >= Self.shortest, head.count <= Self.longest {
      begins = mayBegin || !text.isWhole && head.count >= 12 && text.headEnds && form(of: head) != .none
    }
    return Known(text: text, mayBegin: mayBegin, begins: begins)
  }

  /// Marks where the last item of a fragment is complete, there or further on.
  private mutating func markEnds(
    _ text: OrganisationText, from start: Int, _ fragments: [Fragment], _ texts: FragmentTexts,
    _ known: [Known], _ traits: inout [FragmentTraits]
  ) {
    let first = Int(fragments[start].piece.start)
    name.removeAll(keepingCapacity: true)
    var taken = start - 1
    var end = start
    var length = text.item.count
    while length <= Self.longest {
      if end == start ? text.itemEnds : known[texts.numbers[end]].text.headEnds {
        // The name is only put together where it may be one.
        while taken < end {
          taken += 1
          let bytes =
            taken == start
            ? first + text.item.lowerBound..<first + text.item.upperBound : fragments[taken].piece.bytes
          name.append(contentsOf: source.utf8[bytes])
        }
        let form = length >= Self.shortest ? form(of: name[...]) : .none
        if form != .none {
          traits[end].marks.insert(.endsOrganisation)
          // What is short and has no government in front is the tail of a name: 支队, 法局.
          if text.isWhole, length >= 12, !traits[start].has(.isPerson) {
            traits[start].marks.insert(.startsOrganisation)
          }
          if end > start {
            markCompletion(form, mayBegin: known[texts.numbers[end]].mayBegin, &traits[end])
          }
        }
      }
      if traits[end].has(.endsComma) { return }
      end += 1
      guard end < fragments.count, end - start < Self.mostBroken, !traits[end].has(.number),
        known[texts.numbers[end]].text.isWhole
      else { return }
      length += fragments[end].piece.bytes.count
    }
  }

  /// Marks a fragment that goes on with a name from the fragments before it.
  private func markCompletion(_ form: Form, mayBegin: Bool, _ trait: inout FragmentTraits) {
    if form == .collective {
      trait.marks.formUnion([.completesCollective, .completesOrganisation])
    } else if !mayBegin {
      trait.marks.insert(.completesOrganisation)
    }
    // 建设局 behind 市住房和城乡 begins no task.
    if trait.length <= 6, trait.has(.completesOrganisation) { trait.marks.remove(.startsVerb) }
  }

  private mutating func form(of name: ArraySlice<UInt8>) -> Form {
    forms.value(of: name) { name in
      switch OrganisationList.kind(of: TextBytes.string(name, name.indices)) {
      case nil: .none
      case .collective: .collective
      default: .one
      }
    }
  }
}
