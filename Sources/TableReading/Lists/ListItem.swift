import SourceText

/// One item of a list, or a heading over some.
struct ListItem: Equatable {
  enum Kind: Equatable {
    case item
    case heading
  }

  var kind: Kind
  /// The enumerator; nothing where a label begins the item, or a line without number is the heading.
  var number: Range<ListPlace>?
  /// The text behind it.
  var start: ListPlace
  var end: ListPlace
}
