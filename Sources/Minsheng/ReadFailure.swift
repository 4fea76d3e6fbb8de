import ICUText

/// Why a dump could not be read at all.
public struct ReadFailure: Error, Sendable, Equatable {
  /// What kind of failure it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// There is nothing but white space.
    case empty
    /// The dump is larger than ``PlanConverter/largestDump``.
    case tooLarge
    /// The bytes are no text.
    case binary
    /// The bytes are no text in the encoding.
    case encoding
    /// No table of a plan was found.
    case noTable
  }

  public var kind: Kind
  /// What was expected, what was found, and what to do.
  public var message: Message
  /// The line of the dump, from 1, where there is one to point at.
  public var line: Int?

  static let empty = ReadFailure(
    kind: .empty,
    message: Message(
      "Expected the text of a plan, found an empty file. Extract the PDF's text again.",
      "应为计划文本，文件却为空。请重新提取PDF文本。"))

  static func tooLarge(bytes: Int) -> ReadFailure {
    ReadFailure(
      kind: .tooLarge,
      message: Message(
        "Expected at most \(PlanConverter.largestDump >> 20) MiB, found \((bytes + (1 << 20) - 1) >> 20) MiB. Is this the dump of one plan?",
        "文件不应超过\(PlanConverter.largestDump >> 20) MiB，实为\((bytes + (1 << 20) - 1) >> 20) MiB。请确认这是单个计划的文本。"))
  }

  static func noTable(lines: Int) -> ReadFailure {
    ReadFailure(
      kind: .noTable,
      message: Message(
        "Expected a table with a header such as 序号, 项目名称, 牵头单位, or a numbered list of projects; the \(lines) lines hold neither. Extract the text again, row by row or tab-separated.",
        "应有带表头（如序号、项目名称、牵头单位）的表格，或编号的项目清单；全文\(lines)行中均未找到。请逐行或以制表符分隔重新提取文本。"))
  }
}

extension ReadFailure {
  init(_ failure: DecodingFailure) {
    switch failure {
    case .malformed(let fault):
      self.init(
        kind: .encoding,
        message: Message(
          "Expected \(fault.encoding.label) text, found the bytes \(fault.hex) at byte \(fault.offset). Give the right encoding with --encoding, or save the file as UTF-8.",
          "应为\(fault.encoding.label)文本，在第\(fault.offset)字节处为\(fault.hex)。请用 --encoding 指定编码，或另存为UTF-8。"),
        line: fault.line)
    case .truncated(let fault):
      self.init(
        kind: .encoding,
        message: Message(
          "The file ends inside a character (\(fault.hex) in \(fault.encoding.label)): it was cut off. Get the whole file.",
          "文件在一个字符中间结束（\(fault.encoding.label)的\(fault.hex)），内容被截断。请取得完整文件。"),
        line: fault.line)
    case .binary(_, let line, _):
      self.init(
        kind: .binary,
        message: Message(
          "Expected text, found binary data. If this is a PDF, extract its text first, for instance with pdftotext.",
          "应为文本，却为二进制数据。若为PDF，请先提取文本，例如使用pdftotext。"),
        line: line)
    case .contradictoryMark(let mark, let requested):
      self.init(
        kind: .encoding,
        message: Message(
          "The file begins with the mark of \(mark.label), but --encoding says \(requested.label). Leave the option out.",
          "文件开头的标记为\(mark.label)，而 --encoding 指定为\(requested.label)。请去掉该选项。"))
    case .unknownEncoding(let word):
      self.init(
        kind: .encoding,
        message: Message(
          "“\(word)” is no encoding that is known. Try UTF-8, GB18030 or Big5.",
          "未知编码“\(word)”。可用UTF-8、GB18030或Big5。"))
    case .unavailable(let error):
      self.init(
        kind: .encoding,
        message: Message(
          "The text could not be decoded (\(error.description)).", "文本无法解码（\(error.description)）。"))
    }
  }
}
