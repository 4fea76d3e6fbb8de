import PlanDiff
import Quantities

/// How a cell of the heat map is coloured: by percent, in both directions, or because nothing can be said.
enum HTMLHeat: String, CaseIterable {
  /// Down by half or more, or to nothing.
  case down3 = "d3"
  /// Down by 20 % or more.
  case down2 = "d2"
  /// Down by less.
  case down1 = "d1"
  /// The same.
  case same = "z"
  /// Up by less than 20 %.
  case up1 = "u1"
  /// Up by 20 % or more.
  case up2 = "u2"
  /// Up by half or more, or from nothing.
  case up3 = "u3"
  /// Not comparable.
  case unknown = "x"
  /// No amount in either year.
  case silent = "n"

  /// The colour of a share; `nil` for one that did not change.
  init(_ change: ShareChange?) {
    guard let change else {
      self = .same
      return
    }
    switch (change.oldState, change.newState, change.delta?.direction) {
    case (.none, .value, _): self = .up3
    case (.value, .none, _): self = .down3
    case (.value, .value, .up): self = Self.step(change.delta?.percent, [.up1, .up2, .up3])
    case (.value, .value, .down): self = Self.step(change.delta?.percent, [.down1, .down2, .down3])
    default: self = .unknown
    }
  }

  /// No percentage: from 0.
  private static func step(_ percent: ExactDecimal?, _ steps: [HTMLHeat]) -> HTMLHeat {
    guard let percent else { return steps[2] }
    let size = percent < .zero ? percent.negated : percent
    return size >= ExactDecimal(50) ? steps[2] : size >= ExactDecimal(20) ? steps[1] : steps[0]
  }

  /// A sign, so that nothing hangs on colour.
  var sign: String {
    switch self {
    case .down1, .down2, .down3: "▼"
    case .same: "="
    case .up1, .up2, .up3: "▲"
    case .unknown: "?"
    case .silent: "·"
    }
  }
}

/// The words of the heat map.
extension HTMLWords {
  /// What a colour means.
  func legend(_ heat: HTMLHeat) -> String {
    switch heat {
    case .down3: pick("down by 50 % or more, or to a dash", "减少50%及以上，或变为“—”")
    case .down2: pick("down by 20 % or more", "减少20%及以上")
    case .down1: pick("down by less", "减少不足20%")
    case .same: pick("the same amount", "数量未变")
    case .up1: pick("up by less than 20 %", "增加不足20%")
    case .up2: pick("up by 20 % or more", "增加20%及以上")
    case .up3: pick("up by 50 % or more, from 0 or from a dash", "增加50%及以上，或由0、“—”而来")
    case .unknown: pick("not comparable", "无法比较")
    case .silent: pick("no amount in either year", "两年均无数量")
    }
  }
}
