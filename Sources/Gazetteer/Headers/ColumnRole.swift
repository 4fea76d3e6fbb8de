/// What a column of a plan table holds, as its header says.
public enum ColumnRole: String, Sendable, CaseIterable {
  /// The number of the project: 序号.
  case number
  /// The field that projects are grouped by: 类别.
  case category
  /// The name or content of the project: 项目名称.
  case name
  /// The long text of a project, where a name column stands beside it: 建设内容.
  case content
  /// The amount aimed at, or the sentence that says it: 量化目标.
  case target
  /// The measure unit of the amounts: 计量单位.
  case unit
  /// The sum over the regions: 合计.
  case total
  /// The member of the government who answers for the project: 分管市领导.
  case leader
  /// The organisations that carry the project out: 牵头单位.
  case lead
  /// The person who answers for it there: 牵头单位分管领导, 联系人.
  case contact
  /// The organisations that take part: 配合单位.
  case cooperating
  /// When it is done: 完成时限.
  case deadline
  /// The steps to it: 进度安排.
  case schedule
  /// What has been done by the time of the report: 进展情况. Never a target.
  case progress
  /// The share of the target that has been done: 完成率.
  case rate
  /// Remarks: 备注.
  case note
  /// One region: 市本级, 上城区.
  case region
  /// The heading over the regions, or a column that names them: 各区、县（市）任务分解.
  case regionGroup
  /// Amounts of one thing, which the header names with their unit: 床位（张）.
  case quantityGroup
  /// A header that is known, and has no field in a dataset: 联系电话.
  case other
}
