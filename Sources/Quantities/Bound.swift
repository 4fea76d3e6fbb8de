/// How a number limits the amount.
///
/// Civil Code of the PRC, article 1259: 以上, 以下 and 以内 include the number itself; 不满 and 超过 do not.
public enum Bound: String, Sendable, Hashable, CaseIterable {
  /// The number as it stands.
  case exact
  /// 以上, 不少于, 不低于, 至少: the number or more.
  case atLeast
  /// 以下, 以内, 不超过: the number or less.
  case atMost
  /// 超过, 多, 余: more than the number.
  case over
  /// 不足, 不满, 低于: less than the number.
  case under
  /// 约, 左右, 近, 上下: near the number.
  case about
}
