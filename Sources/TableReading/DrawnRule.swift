/// Recognises a line that only draws: `|---|:--:|`, `------`, `======`.
enum DrawnRule {
  /// Whether a line is a rule: a run of three strokes or more, and nothing but strokes, pipes and colons.
  ///
  /// O(*n*).
  static func matches(_ text: String) -> Bool {
    var run = 0
    var longest = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "+"):
        run += 1
        longest = max(longest, run)
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), 0x09: run = 0
      default: return false
      }
    }
    return longest >= 3
  }
}
