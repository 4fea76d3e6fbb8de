extension Violation {
  /// One sentence: what is wrong, what was expected, what was found, what to do where that is known.
  public func message(in language: ValidationLanguage) -> String {
    let sentence = language == .english ? fault.sentence : fault.chineseSentence
    guard let alternative else { return sentence }
    return language == .english
      ? "\(sentence) (in alternative \(alternative.number) of \(alternative.count), the nearest)"
      : "\(sentence)（\(alternative.count)种形式中最接近的第\(alternative.number)种）"
  }
}

extension ViolationFault {
  fileprivate var sentence: String {
    switch self {
    case .forbidden: "nothing may stand here"
    case .type(let expected, let found):
      "expected \(expected.joined(separator: " or ")), found \(found.english)"
    case .constant(let expected, let found): "expected \(expected), found \(found.english)"
    case .enumeration(let expected, let found, let suggestion):
      "expected \(Self.list(expected, " or ")), found \(found.english)" + Self.meant(suggestion)
    case .bound(let bound, let limit, let found): "expected \(bound.english) \(limit), found \(found.english)"
    case .multiple(let divisor, let found): "expected a multiple of \(divisor), found \(found.english)"
    case .count(let counted, let bound, let limit, let found):
      "expected \(bound.english) \(limit) \(counted.english(limit)), found \(found)"
    case .pattern(let pattern, let found): "\(found.english) does not match the pattern \(pattern)"
    case .format(let name, let found): "\(found.english) is not a valid \(name)"
    case .repeatedItem(let found, let index, let earlier):
      "item \(index) is the same as item \(earlier): \(found.english); each may stand once"
    case .contains(let bound, let limit, let found):
      "expected \(bound.english) \(limit) fitting \(limit == 1 ? "item" : "items"), found \(found)"
    case .missing(let name): "“\(name)” is missing"
    case .unexpected(let name, let suggestion): "“\(name)” is not known here" + Self.meant(suggestion)
    case .misnamed(let found, let expected):
      "“\(found)” is not known here and “\(expected)” is missing; rename it"
    case .dependency(let present, let missing):
      "“\(missing)” is missing; it is needed where “\(present)” stands"
    case .unexpectedItem(let index, let found): "item \(index) is one too many: \(found.english)"
    case .excluded(let found): "\(found.english) is one of the values that may not stand here"
    case .ambiguous(let numbers, let found):
      "\(found.english) fits alternatives \(numbers.map { String($0) }.joined(separator: " and ")); it may fit only one"
    case .noAlternative(let count, let found): "\(found.english) fits none of the \(count) alternatives"
    case .repeatedName(let name): "“\(name)” stands twice in this object; keep one"
    case .patternLimit(let english, _): english
    case .endlessReference: "the schema refers to itself here without end; correct the schema"
    case .workLimit: "the schema's alternatives multiply on this text; it was not judged, simplify the schema"
    case .tooDeep(let found): "something in \(found.english) is wrong, nested too deeply to be told"
    }
  }

  fileprivate var chineseSentence: String {
    switch self {
    case .forbidden: "此处不得有任何值"
    case .type(let expected, let found):
      "应为\(expected.map(Self.chineseType).joined(separator: "或"))，实为\(found.chinese)"
    case .constant(let expected, let found): "应为\(expected)，实为\(found.chinese)"
    case .enumeration(let expected, let found, let suggestion):
      "应为\(Self.list(expected, "或"))，实为\(found.chinese)" + Self.meantInChinese(suggestion)
    case .bound(let bound, let limit, let found): "应\(bound.chinese)\(limit)，实为\(found.chinese)"
    case .multiple(let divisor, let found): "应为\(divisor)的倍数，实为\(found.chinese)"
    case .count(let counted, let bound, let limit, let found):
      "应\(bound.chinese)\(limit)\(counted.chinese)，实为\(found)\(counted.chinese)"
    case .pattern(let pattern, let found): "\(found.chinese)不符合模式\(pattern)"
    case .format(let name, let found): "\(found.chinese)不是有效的\(name)"
    case .repeatedItem(let found, let index, let earlier):
      "第\(index)项与第\(earlier)项相同：\(found.chinese)；每项只能出现一次"
    case .contains(let bound, let limit, let found): "符合条件的项应\(bound.chinese)\(limit)个，实为\(found)个"
    case .missing(let name): "缺少“\(name)”"
    case .unexpected(let name, let suggestion): "此处没有“\(name)”这一名称" + Self.meantInChinese(suggestion)
    case .misnamed(let found, let expected): "此处没有“\(found)”这一名称，而缺少“\(expected)”；请改名"
    case .dependency(let present, let missing): "缺少“\(missing)”；有“\(present)”时必须有它"
    case .unexpectedItem(let index, let found): "第\(index)项多余：\(found.chinese)"
    case .excluded(let found): "\(found.chinese)属于此处不允许的值"
    case .ambiguous(let numbers, let found):
      "\(found.chinese)同时符合第\(numbers.map { String($0) }.joined(separator: "、"))种形式；只能符合一种"
    case .noAlternative(let count, let found): "\(found.chinese)不符合\(count)种形式中的任何一种"
    case .repeatedName(let name): "“\(name)”在此对象中出现两次；请保留一个"
    case .patternLimit(_, let chinese): chinese
    case .endlessReference: "模式在此无限引用自身；请更正模式"
    case .workLimit: "模式中的多种形式在此文本上层层相乘，未能判断；请简化模式"
    case .tooDeep(let found): "\(found.chinese)之中有误，嵌套过深，无法指明"
    }
  }

  /// At most eight, and how many more.
  private static func list(_ values: [String], _ word: String) -> String {
    let isChinese = word == "或"
    guard values.count > 8 else {
      guard let last = values.last, values.count > 1 else { return values.first ?? "" }
      return values.dropLast().joined(separator: isChinese ? "、" : ", ") + word + last
    }
    let more = values.count - 8
    return values.prefix(8).joined(separator: isChinese ? "、" : ", ")
      + (isChinese ? "等（另\(more)个）" : " or one of \(more) more")
  }

  private static func meant(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \($0)?" } ?? ""
  }

  private static func meantInChinese(_ suggestion: String?) -> String {
    suggestion.map { "；是否为\($0)？" } ?? ""
  }

  private static func chineseType(_ name: String) -> String {
    switch name {
    case "null": "null"
    case "boolean": "布尔值"
    case "object": "对象"
    case "array": "数组"
    case "number": "数字"
    case "integer": "整数"
    default: "字符串"
    }
  }
}

extension ViolationFault.Bound {
  fileprivate var english: String {
    switch self {
    case .atLeast: "at least"
    case .atMost: "at most"
    case .above: "more than"
    case .below: "less than"
    }
  }

  fileprivate var chinese: String {
    switch self {
    case .atLeast: "不少于"
    case .atMost: "不超过"
    case .above: "大于"
    case .below: "小于"
    }
  }
}

extension ViolationFault.Counted {
  fileprivate func english(_ count: Int) -> String {
    switch self {
    case .characters: count == 1 ? "character" : "characters"
    case .items: count == 1 ? "item" : "items"
    case .members: count == 1 ? "property" : "properties"
    }
  }

  fileprivate var chinese: String {
    switch self {
    case .characters: "个字符"
    case .items: "项"
    case .members: "个属性"
    }
  }
}
