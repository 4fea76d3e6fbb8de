/// What kind of thing a unit counts or measures.
///
/// Amounts of different dimensions are never added.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
  /// Things and places: 个, 条, 处, 套.
  case count
  /// People: 人, 名.
  case persons
  /// Services to people, in which one person may count several times: 人次. Never added to ``persons``.
  case personTimes
  /// Occasions: 场, 次, 节, 堂.
  case events
  /// Households: 户.
  case households
  /// 平方米, 亩, 公顷.
  case area
  /// 米, 公里.
  case length
  /// 千克, 吨.
  case mass
  /// 立方米, 升.
  case volume
  /// 元.
  case money
  /// 天, 小时, 岁.
  case time
  /// Ratios: %, ‰. Never summed.
  case rate
  /// Differences of ratios: 个百分点.
  case ratePoints
  /// Everything else: 千瓦, 千伏, 元/人.
  case other
}
