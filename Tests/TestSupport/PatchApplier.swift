/// Applies a JSON Patch as RFC 6902 says, strictly: what cannot be done is a fault.
public enum PatchApplier {
  /// The value that a patch makes of another.
  public static func apply(_ patch: ExactJSON, to value: ExactJSON) throws -> ExactJSON {
    guard case .array(let operations) = patch else { throw ExactJSON.Fault("the patch is no array") }
    var result = value
    for (place, operation) in operations.enumerated() {
      do {
        try apply(operation, &result)
      } catch let fault as ExactJSON.Fault {
        throw ExactJSON.Fault("operation \(place): \(fault)")
      }
    }
    return result
  }

  private static func apply(_ operation: ExactJSON, _ document: inout ExactJSON) throws {
    guard case .object(let members) = operation else { throw ExactJSON.Fault("no object") }
    func member(_ name: String) throws -> ExactJSON {
      guard let member = members[Array(name.utf8)] else { throw ExactJSON.Fault("no \(name)") }
      return member
    }
    let path = try tokens(try member("path").text)
    switch try member("op").text {
    case "add": try add(try member("value"), path[...], &document)
    case "remove": _ = try remove(path[...], &document)
    case "replace": try replace(try member("value"), path[...], &document)
    case "move":
      let from = try tokens(try member("from").text)
      if path.count > from.count, Array(path.prefix(from.count)) == from {
        throw ExactJSON.Fault("moved into itself")
      }
      let value = try remove(from[...], &document)
      try add(value, path[...], &document)
    case "test":
      if try value(path[...], document) != member("value") { throw ExactJSON.Fault("the test fails") }
    default: throw ExactJSON.Fault("unknown operation")
    }
  }

  private static func tokens(_ pointer: String?) throws -> [[UInt8]] {
    guard let pointer else { throw ExactJSON.Fault("no pointer") }
    if pointer.isEmpty { return [] }
    guard pointer.utf8.first == UInt8(ascii: "/") else { throw ExactJSON.Fault("no slash") }
    let bytes = Array(pointer.utf8)
    let parts = bytes[1...].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return try parts.map { try token($0) }
  }

  private static func token(_ part: ArraySlice<UInt8>) throws -> [UInt8] {
    var token: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        token.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "0"): token.append(UInt8(ascii: "~"))
      case UInt8(ascii: "1"): token.append(UInt8(ascii: "/"))
      default: throw ExactJSON.Fault("a stray ~")
      }
    }
    return token
  }

  private static func index(_ token: [UInt8], _ count: Int) throws -> Int {
    let text = String(decoding: token, as: UTF8.self)
    guard let index = Int(text), String(index) == text, (0..<count).contains(index) else {
      throw ExactJSON.Fault("no index: \(text)")
    }
    return index
  }

  private static func value(_ path: ArraySlice<[UInt8]>, _ value: ExactJSON) throws -> ExactJSON {
    guard let token = path.first else { return value }
    switch value {
    case .array(let items):
      return try self.value(path.dropFirst(), items[try index(token, items.count)])
    case .object(let members):
      guard let member = members[token] else { throw ExactJSON.Fault("no member") }
      return try self.value(path.dropFirst(), member)
    default: throw ExactJSON.Fault("nothing inside")
    }
  }

  /// Goes to what the last token is in, and changes that.
  private static func change(
    _ path: ArraySlice<[UInt8]>, _ value: inout ExactJSON, _ body: (inout ExactJSON, [UInt8]) throws -> Void
  ) throws {
    guard let token = path.first else { throw ExactJSON.Fault("the whole document") }
    if path.count == 1 { return try body(&value, token) }
    switch value {
    case .array(var items):
      let place = try index(token, items.count)
      value = .null
      try change(path.dropFirst(), &items[place], body)
      value = .array(items)
    case .object(var members):
      guard var member = members.removeValue(forKey: token) else { throw ExactJSON.Fault("no member") }
      value = .null
      try change(path.dropFirst(), &member, body)
      members[token] = member
      value = .object(members)
    default: throw ExactJSON.Fault("nothing inside")
    }
  }

  private static func add(
    _ new: ExactJSON, _ path: ArraySlice<[UInt8]>, _ document: inout ExactJSON
  ) throws {
    if path.isEmpty {
      document = new
      return
    }
    try change(path, &document) { container, token in
      switch container {
      case .array(var items):
        let place = token == [UInt8(ascii: "-")] ? items.count : try index(token, items.count + 1)
        items.insert(new, at: place)
        container = .array(items)
      case .object(var members):
        members[token] = new
        container = .object(members)
      default: throw ExactJSON.Fault("nothing inside")
      }
    }
  }

  private static func remove(_ path: ArraySlice<[UInt8]>, _ document: inout ExactJSON) throws -> ExactJSON {
    var removed = ExactJSON.null
    try change(path, &document) { container, token in
      switch container {
      case .array(var items):
        removed = items.remove(at: try index(token, items.count))
        container = .array(items)
      case .object(var members):
        guard let member = members.removeValue(forKey: token) else { throw ExactJSON.Fault("no member") }
        removed = member
        container = .object(members)
      default: throw ExactJSON.Fault("nothing inside")
      }
    }
    return removed
  }

  private static func replace(
    _ new: ExactJSON, _ path: ArraySlice<[UInt8]>, _ document: inout ExactJSON
  ) throws {
    if path.isEmpty {
      document = new
      return
    }
    try change(path, &document) { container, token in
      switch container {
      case .array(var items):
        items[try index(token, items.count)] = new
        container = .array(items)
      case .object(var members):
        guard members.updateValue(new, forKey: token) != nil else { throw ExactJSON.Fault("no member") }
        container = .object(members)
      default: throw ExactJSON.Fault("nothing inside")
      }
    }
  }
}
