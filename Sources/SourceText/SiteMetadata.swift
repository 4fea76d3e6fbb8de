/// Recognises what a web page or the head of an official document says about itself: dates, numbers, sources, buttons.
package enum SiteMetadata {
  /// Whether a line is nothing but such data: `发布日期：2024-01-05`, `甬政办发〔2024〕3号`, `（此件公开发布）`, `2024年1月5日`.
  ///
  /// O(*n*) in the text, which is given up after 600 bytes.
  package static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 600 else { return false }
    let compact = PieceText.withoutSpaces(text)
    if compact.isEmpty { return false }
    return isDate(compact) || isDocumentNumber(compact) || isLabelled(compact) || isButton(compact)
      || compact.hasPrefix("（此件") || compact.hasPrefix("(此件")
  }

  /// Whether a text is a date and nothing else.
  private static func isDate(_ text: String) -> Bool {
    guard text.count >= 8, text.count <= 20, text.contains(where: \.isNumber) else { return false }
    let isDay = text.contains("月") && text.contains("日")
    let isNumeric = text.count { "-/.".contains($0) } >= 2
    return (isDay || isNumeric)
      && text.allSatisfy { $0.isNumber || "年月日〇○零-/.:：".contains($0) }
  }

  /// Whether a text is the number of a document: a name, a year in brackets, a number and 号.
  private static func isDocumentNumber(_ text: String) -> Bool {
    guard text.hasSuffix("号"), text.count <= 24 else { return false }
    let rest = text.dropLast().drop { !"〔[［【（(".contains($0) }
    let inside = rest.dropFirst().prefix(while: \.isNumber)
    let behind = rest.dropFirst(1 + inside.count)
    return inside.count == 4 && behind.first.map { "〕]］】）)".contains($0) } == true
      && behind.dropFirst().allSatisfy { $0.isNumber || $0 == "第" } && behind.count >= 2
  }

  /// Whether a text begins with a label of such data.
  private static func isLabelled(_ text: String) -> Bool {
    let label = text.prefix { $0 != "：" && $0 != ":" }
    guard label.count < text.count, label.count <= 6 else { return false }
    return labels.contains(String(label))
  }

  private static func isButton(_ text: String) -> Bool {
    text.hasPrefix("当前位置") || text.hasPrefix("您的位置") || text.contains("加入收藏") || text.contains("设为首页")
      || text.hasPrefix("分享到") || text.hasPrefix("今天是")
  }

  private static let labels: Set<String> = [
    "主题分类", "主题词", "作者", "体裁分类", "信息分类", "信息来源", "信息索引", "公开方式", "公开日期", "公开类别", "分享", "分享到", "发布单位",
    "发布日期", "发布时间", "发布机构", "发布者", "发文单位", "发文字号", "发文日期", "发文机关", "发文时间", "发文机构", "名称", "字体", "字号",
    "废止日期", "成文日期", "打印", "文号", "文件编号", "日期", "时间", "有效性", "来源", "标题", "浏览", "浏览次数", "浏览量", "点击", "点击数",
    "点击率", "点击量", "生成日期", "生效日期", "索引号", "索引码", "组配分类", "编辑", "编辑者", "访问次数", "访问量", "责任编辑", "阅读", "阅读次数",
    "阅读量", "有效状态", "公文种类", "所属机构", "文章来源", "稿件来源", "更新时间", "更新日期", "录入时间", "点击次数",
  ]
}
