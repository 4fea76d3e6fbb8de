/// The verbs that begin a task: `新建`, `推进`.
///
/// A text that begins with one is no name.
package enum TaskVerbs {
  /// Whether `text` begins with a verb of tasks.
  package static func begin(_ text: some StringProtocol) -> Bool {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), heads.contains(first) else { return false }
    if singles.contains(first) { return true }
    guard let second = scalars.next() else { return false }
    return isVerb(first, second) || hasInsertion(text)
  }

  /// The first characters of all verbs, and the verbs of one character.
  private static let heads = Set(verbs.compactMap(\.unicodeScalars.first))
  private static let singles = Set(
    verbs.lazy.filter { $0.unicodeScalars.count == 1 }.compactMap(\.unicodeScalars.first))

  /// Whether two characters are the verb of a task.
  ///
  /// O(1), without making a string of them.
  package static func isVerb(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    pairs.contains(UInt64(first.value) << 32 | UInt64(second.value))
  }

  /// The verbs of two characters, packed.
  private static let pairs: Set<UInt64> = Set(
    verbs.compactMap { verb in
      let scalars = Array(verb.unicodeScalars)
      return scalars.count == 2 ? UInt64(scalars[0].value) << 32 | UInt64(scalars[1].value) : nil
    })

  /// Whether a verb has another word in a bracket between its characters: `新（改）建`.
  private static func hasInsertion(_ text: some StringProtocol) -> Bool {
    guard let first = text.first, text.dropFirst().first == "（" || text.dropFirst().first == "(" else {
      return false
    }
    let inside = text.prefix(6).dropFirst(2)
    guard let close = inside.firstIndex(where: { $0 == "）" || $0 == ")" }),
      let second = text[close...].dropFirst().first
    else { return false }
    return verbs.contains(String([first, second]))
  }

  /// The verbs, each of one character or two.
  package static var all: Set<String> { verbs }

  /// Of one character or two.
  private static let verbs: Set<String> = [
    "新建", "新增", "新改", "新开", "新辟", "建设", "建成", "建立", "改建", "改造", "扩建", "完成", "推进", "推动", "推出",
    "推广", "打造", "创建", "开展", "组织", "实施", "举办", "提升", "提高", "优化", "设立", "培育", "培养", "培训", "实现",
    "加强", "加快", "加大", "完善", "落实", "制定", "开通", "启动", "启用", "引进", "支持", "保障", "发放", "提供", "整治",
    "治理", "修缮", "修复", "健全", "深化", "规范", "扩大", "配备", "安装", "加装", "免费", "确保", "督促", "指导", "协调",
    "负责", "配合", "牵头", "为", "对", "在", "将",
    "救助", "资助", "开工", "招募", "关爱", "帮扶", "更新", "更换", "筹集", "筹建", "维修", "巩固", "便利", "方便", "畅通", "打通", "增设",
    "增加", "设置", "购置", "铺设", "升级", "消除", "化解", "解决", "清理", "疏通", "强化", "选派", "组建", "认定", "盘活", "绿化", "亮化",
    "检测", "筛查", "接种", "搭建", "构建", "出台", "编制", "促进", "稳定", "继续", "扩增", "重建", "迁建", "采购", "配置", "开设",
    "开放",
  ]
}
