package import Provenance

/// The rules of the table readers.
package enum TableRules {
  package static let rowJoined = Rule(
    "row-joined", .info, "A row that line breaks cut into several lines was put together.",
    "被换行拆开的一行已重新拼合。")

  package static let all = [rowJoined]
}
