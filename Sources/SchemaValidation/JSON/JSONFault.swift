/// Why a text is not JSON, and where.
public struct JSONFault: Error, Sendable, Hashable {
  /// What was expected or what must not be.
  public enum Reason: Sendable, Hashable {
    /// Not UTF-8.
    case encoding
    /// Nothing but white space.
    case empty
    case value
    case name
    case colon
    case commaOrBrace
    case commaOrBracket
    /// `,` before `}` or `]`.
    case trailingComma
    /// A text that the file ends in.
    case unfinishedText
    case unfinishedContainer
    /// A control character in a text that must be written `\u00XX`.
    case control
    case escape
    /// Half of a surrogate pair: no character.
    case surrogate
    case number
    /// `007`, `+1`: a number that other languages know.
    case numberSign
    case leadingZero
    /// `NaN`, `True`, `undefined`.
    case word(String)
    case comment
    /// `'text'`.
    case apostrophe
    case depth(Int)
    /// Longer than a tape can hold (4 GB).
    case size
    case textAfterEnd
  }

  public var reason: Reason
  /// In bytes from the beginning.
  public var offset: Int
  /// 1-based; the column counts characters (Unicode scalars).
  public var position: JSONPosition
  /// The character found there; `nil` at the end of the text.
  public var found: String?
}

extension JSONFault {
  /// One sentence: what was expected, what was found.
  public func message(in language: ValidationLanguage) -> String {
    switch language {
    case .english: sentence
    case .chinese: chineseSentence
    }
  }

  private var sentence: String {
    let found = found.map { "“\($0)”" } ?? "the end of the file"
    return switch reason {
    case .encoding: "the text is not UTF-8 here; save it as UTF-8"
    case .empty: "the file is empty; expected a JSON value"
    case .value: "expected a value, found \(found)"
    case .name: "expected a name in quotation marks, found \(found)"
    case .colon: "expected a colon after the name, found \(found)"
    case .commaOrBrace: "expected a comma or } after the member, found \(found)"
    case .commaOrBracket: "expected a comma or ] after the item, found \(found)"
    case .trailingComma: "a comma must be followed by another entry, found \(found); remove the comma"
    case .unfinishedText: "a text begins here and never ends; its closing quotation mark is missing"
    case .unfinishedContainer: "the file ends before this is closed; its end is missing"
    case .control: "a control character must be escaped inside a text (\\n, \\t, \\u00XX)"
    case .escape: "expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX, found \(found)"
    case .surrogate: "half of a surrogate pair is no character; write both halves or the character itself"
    case .number: "expected a digit, found \(found)"
    case .numberSign: "a number is written without a plus sign; remove it"
    case .leadingZero: "a number does not begin with 0 unless a point follows; remove the zero"
    case .word(let word): "expected a value, found “\(word)”; the words of JSON are true, false and null"
    case .comment: "JSON has no comments; remove it"
    case .apostrophe: "texts stand in double quotation marks, not in apostrophes"
    case .depth(let limit): "more than \(limit) arrays and objects in each other"
    case .size: "the file is longer than 4 GB"
    case .textAfterEnd: "expected the end of the file after the value, found \(found)"
    }
  }

  private var chineseSentence: String {
    let found = found.map { "“\($0)”" } ?? "文件结尾"
    return switch reason {
    case .encoding: "此处不是UTF-8文本；请以UTF-8保存"
    case .empty: "文件为空；应有一个JSON值"
    case .value: "应为一个值，实为\(found)"
    case .name: "应为带引号的名称，实为\(found)"
    case .colon: "名称之后应为冒号，实为\(found)"
    case .commaOrBrace: "成员之后应为逗号或 }，实为\(found)"
    case .commaOrBracket: "元素之后应为逗号或 ]，实为\(found)"
    case .trailingComma: "逗号之后应另有一项，实为\(found)；请删去逗号"
    case .unfinishedText: "文本从此处开始，缺少结尾的引号"
    case .unfinishedContainer: "文件结束时此处尚未闭合；缺少结尾"
    case .control: "文本中的控制字符须转义（\\n、\\t、\\u00XX）"
    case .escape: "应为转义 \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX 之一，实为\(found)"
    case .surrogate: "半个代理对不是字符；请写出两半或字符本身"
    case .number: "应为数字，实为\(found)"
    case .numberSign: "数字不写正号；请删去"
    case .leadingZero: "数字不以0开头（小数除外）；请删去0"
    case .word(let word): "应为一个值，实为“\(word)”；JSON只有 true、false、null 三个词"
    case .comment: "JSON没有注释；请删去"
    case .apostrophe: "文本用双引号，不用单引号"
    case .depth(let limit): "数组与对象嵌套超过\(limit)层"
    case .size: "文件超过4 GB"
    case .textAfterEnd: "值之后应为文件结尾，实为\(found)"
    }
  }
}

/// The language of messages.
public enum ValidationLanguage: Sendable, Hashable, CaseIterable {
  case english
  case chinese
}
