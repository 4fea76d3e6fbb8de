/// Recognises the headings of sections that frame a plan and hold no projects of it.
enum OutsideSections {
  private static let words = [
    "总体要求", "总体目标", "指导思想", "基本原则", "工作原则", "保障措施", "工作保障", "组织保障", "组织领导", "组织实施", "工作要求",
    "有关要求", "相关要求", "推进机制", "工作机制",
  ]

  /// Whether a heading is one of them: `三、保障措施`.
  static func begin(with heading: String) -> Bool {
    heading.count <= 16 && words.contains { heading.contains($0) }
  }
}
