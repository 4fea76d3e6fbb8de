/// What names of projects often end with.
enum NameEndings {
  static let words = ["项目", "工程", "建设", "改造", "提升", "行动", "活动", "计划"]

  private static let pairs = Set(words.map { Array($0.unicodeScalars) })

  /// Whether characters end a name of a project.
  static func end(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool { pairs.contains(Array(scalars.suffix(2))) }
}
