/// How to read the page: what its words mean.
struct HTMLGuide {
  let words: HTMLWords

  init(_ words: HTMLWords) { self.words = words }

  /// The last section of the page.
  func write(to page: inout HTMLPage) {
    page.put("<section class=\"guide\" id=\"guide\" aria-labelledby=\"guide-h\">\n<h2 id=\"guide-h\">")
    page.text(words.pick("How to read this page", "怎样阅读本页"))
    page.put("</h2>\n<dl>\n")
    for (term, meaning) in entries {
      page.put("<dt>")
      page.text(term)
      page.put("</dt><dd>")
      page.text(meaning)
      page.put("</dd>\n")
    }
    page.put("</dl>\n</section>\n")
  }

  private var entries: [(String, String)] {
    [
      (
        words.pick("Not found is not dropped", "未找到不等于取消"),
        words.pick(
          "A measure is called dropped, or new, only where the other dataset holds the whole plan.",
          "只有对方数据集完整时，才称某项任务为取消或新增。")
      ),
      (
        words.pick("Bits", "比特"),
        words.pick(
          "Evidence that two measures are the same. One bit doubles the odds; 0 in total are even odds, 7 are 99 %.",
          "两项任务实为同一项的证据强度。每增加1比特，可能性翻倍；合计0比特为对半，7比特约为99%。")
      ),
      (
        words.pick("Margin", "优势"),
        words.pick(
          "How firm a pair is against its rivals. A small one is worth a look by a person.",
          "配对相对于其他可能的稳固程度。优势小的，应人工核对。")
      ),
      (
        words.pick("Bars", "条形图"),
        words.pick(
          "The upper bar, outlined, is the old target, the lower, solid one the new, to one scale for each pair. There is none where the targets do not compare.",
          "上条（描边）为旧目标，下条（实色）为新目标，每对各用同一比例。目标不可比时不画图。")
      ),
      (
        words.pick("Dash, blank and 0", "“—”、空白与0"),
        words.pick(
          "A dash says that there is nothing, a blank says nothing, and 0 is a number. None is taken for another.",
          "“—”表示没有，空白表示未说明，0是数字，三者不混同。")
      ),
    ]
  }
}
