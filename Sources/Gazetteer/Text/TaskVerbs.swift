/// The verbs that begin a task: `新建`, `推进`.
///
/// A text that begins with one is no name.
package enum TaskVerbs {
  /// Whether `text` begins with a verb of tasks.
  package static func begin(_ text: some StringProtocol) -> Bool {
    verbs.contains(String(text.prefix(2))) || verbs.contains(String(text.prefix(1)))
  }

  /// Of one character or two.
  private static let verbs: Set<String> = [
    "新建", "新增", "新改", "新开", "新辟", "建设", "建成", "建立", "改建", "改造", "扩建", "完成", "推进", "推动", "推出",
    "推广", "打造", "创建", "开展", "组织", "实施", "举办", "提升", "提高", "优化", "设立", "培育", "培养", "培训", "实现",
    "加强", "加快", "加大", "完善", "落实", "制定", "开通", "启动", "启用", "引进", "支持", "保障", "发放", "提供", "整治",
    "治理", "修缮", "修复", "健全", "深化", "规范", "扩大", "配备", "安装", "加装", "免费", "确保", "督促", "指导", "协调",
    "负责", "配合", "牵头", "为", "对", "在", "将",
  ]
}
