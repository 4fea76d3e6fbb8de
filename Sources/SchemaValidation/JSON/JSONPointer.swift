/// A place in a JSON text by names and indices (RFC 6901): `/projects/0/name`; the whole text is the empty one.
public struct JSONPointer: Sendable, Hashable {
  /// The tokens, unescaped.
  public var tokens: [String]

  public init(_ tokens: [String] = []) { self.tokens = tokens }

  /// Reads a pointer as it is written in a text.
  ///
  /// - Returns: `nil` if it does not begin with `/` or has a `~` without 0 or 1 after it.
  public init?(parsing text: String) {
    if text.isEmpty {
      tokens = []
      return
    }
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    tokens = []
    for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      var token: [UInt8] = []
      var isTilde = false
      for byte in part {
        if isTilde {
          guard byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else { return nil }
          token.append(byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
          isTilde = false
        } else if byte == UInt8(ascii: "~") {
          isTilde = true
        } else {
          token.append(byte)
        }
      }
      if isTilde { return nil }
      tokens.append(String(decoding: token, as: UTF8.self))
    }
  }

  /// As it is written: `~` and `/` inside tokens escaped.
  public var text: String {
    tokens.map { token in
      "/"
        + token.unicodeScalars.reduce(into: "") { text, scalar in
          switch scalar {
          case "~": text += "~0"
          case "/": text += "~1"
          default: text.unicodeScalars.append(scalar)
          }
        }
    }.joined()
  }

  /// The pointer to something inside.
  public func appending(_ token: String) -> JSONPointer { JSONPointer(tokens + [token]) }
}

extension JSONText {
  /// The value at a pointer, or `nil` where there is none.
  package func node(at pointer: JSONPointer, from start: Node = root) -> Node? {
    var node = start
    for token in pointer.tokens {
      switch kind(of: node) {
      case .object:
        guard let value = member(token, of: node) else { return nil }
        node = value
      case .array:
        guard let index = Self.index(token), index < count(of: node) else { return nil }
        node = items(of: node)[index]
      default: return nil
      }
    }
    return node
  }

  /// The pointer to a value, or to the member of a name.
  ///
  /// O(*values before it in its containers*); for many, see ``JSONPointerWalk``.
  package func pointer(to target: Node) -> JSONPointer {
    var walk = JSONPointerWalk(self)
    return walk.pointer(to: target)
  }

  /// Digits without a zero in front.
  private static func index(_ token: String) -> Int? {
    guard token == "0" || token.utf8.first != UInt8(ascii: "0"),
      token.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else { return nil }
    return Int(token)
  }
}
