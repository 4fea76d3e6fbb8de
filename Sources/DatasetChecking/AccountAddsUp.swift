package import PlanModel
package import Provenance

/// The account of the characters is that of a whole dump.
///
/// What is in fields, on the page, and without a place are counts, so none is below zero, and a dataset with
/// projects has characters in fields.
///
/// - Example: `"fields": 0` in a dataset of twenty projects.
/// - Mend: Convert the dump again; the account is not to be edited.
package enum AccountAddsUp: DatasetCheck {
  package static let rule = Rule(
    "account-mismatch", .error, "The account of the characters cannot be that of this dataset.", "字符统计与数据集不符。"
  )

  package static func findings(in dataset: Dataset) -> [Finding] {
    let account = dataset.conservation
    let isCount = account.fields >= 0 && account.furniture >= 0 && account.unassigned >= 0
    if isCount, account.fields > 0 || dataset.projects.isEmpty { return [] }
    return [
      rule.finding(
        Message(
          "\(account.fields) characters in fields, \(account.furniture) on the page, \(account.unassigned) without "
            + "a place cannot be the account of \(dataset.projects.count) projects.",
          "入字段\(account.fields)、版面\(account.furniture)、未归入\(account.unassigned)个字符，"
            + "与\(dataset.projects.count)个项目不符。"), field: "conservation")
    ]
  }
}
