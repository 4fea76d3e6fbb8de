import Crypto

/// What makes a finding the same finding in a file that was changed elsewhere.
enum Fingerprint {
  /// Sixteen hexadecimal digits of the SHA-256 of some texts.
  static func of(_ parts: [String]) -> String {
    let digest = SHA256.hash(data: Array(parts.joined(separator: "\u{1F}").utf8))
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
