import SourceText
import TableReading

/// What a dump was read as: made once, and looked at by all that tell of it.
///
/// A dataset, an explanation, a picture and every stage of a dump are views of one reading, so that none of them can
/// say anything else than another.
struct Reading {
  /// The dump as printed, its line breaks moved back where they were displaced, with what was found on the way.
  var decoded: DecodedSource
  /// In simplified characters; `nil` for a dump that is printed in them.
  var shadow: ScriptShadow?
  /// The tables of the best form, and how far it is ahead of the next.
  var best: FormReading

  /// What the tables were read from.
  ///
  /// A piece of it stands at the same place in ``printed``.
  var text: SourceText { shadow?.simplified ?? decoded.source }
  var printed: SourceText { decoded.source }
  var tables: TableReadingResult { best.result }
}
