/// The part of SARIF 2.1.0 that is written here, as the standard describes it (OASIS, sections 3.13 to
/// 3.58): objects are closed, what the standard requires is required, and arrays that it calls sets hold
/// nothing twice.
indirect enum SARIFShape: Sendable {
  case string
  case uri
  case boolean
  case integer(from: Int)
  case word([String])
  case array(SARIFShape)
  case set(SARIFShape)
  case object([String: SARIFShape], required: [String])
  /// An object whose keys are free.
  case bag(SARIFShape)

  static let level = word(["none", "note", "warning", "error"])
  static let message = object(["text": string], required: ["text"])
  static let artifactLocation = object(["uri": uri, "index": integer(from: 0)], required: [])
  static let region = object(
    [
      "startLine": integer(from: 1), "startColumn": integer(from: 1), "endLine": integer(from: 1),
      "endColumn": integer(from: 1), "byteOffset": integer(from: 0), "byteLength": integer(from: 0),
    ], required: [])
  static let location = object(
    [
      "id": integer(from: 0), "message": message,
      "physicalLocation": object(
        ["artifactLocation": artifactLocation, "region": region], required: ["artifactLocation"]),
      "logicalLocations": set(object(["fullyQualifiedName": string, "kind": string], required: [])),
    ], required: [])
  static let rule = object(
    [
      "id": string, "shortDescription": message, "fullDescription": message, "help": message, "helpUri": uri,
      "defaultConfiguration": object(["level": level], required: []),
    ], required: ["id"])
  static let result = object(
    [
      "ruleId": string, "ruleIndex": integer(from: 0), "level": level, "message": message,
      "locations": array(location), "relatedLocations": set(location), "partialFingerprints": bag(string),
      "properties": bag(string),
    ], required: ["message"])
  static let notification = object(
    [
      "descriptor": object(["id": string], required: ["id"]), "level": level, "message": message,
      "locations": array(location),
    ], required: ["message"])
  static let run = object(
    [
      "tool": object(
        [
          "driver": object(["name": string, "version": string, "rules": set(rule)], required: ["name"])
        ], required: ["driver"]),
      "language": word(["en-US", "zh-CN"]), "columnKind": word(["utf16CodeUnits", "unicodeCodePoints"]),
      "artifacts": set(object(["location": artifactLocation], required: [])), "results": array(result),
      "invocations": array(
        object(
          ["executionSuccessful": boolean, "toolExecutionNotifications": array(notification)],
          required: ["executionSuccessful"])),
    ], required: ["tool"])
  static let log = object(
    ["$schema": uri, "version": word(["2.1.0"]), "runs": array(run)], required: ["version", "runs"])

  /// What is wrong with a value of `JSONSerialization`, each with its place.
  func faults(in value: Any, at place: String = "") -> [String] {
    switch self {
    case .string: return value is String ? [] : ["\(place): no string"]
    case .uri:
      let allowed = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%")
      return (value as? String)?.allSatisfy(allowed.contains) == true ? [] : ["\(place): no URI"]
    case .boolean: return value is Bool ? [] : ["\(place): no boolean"]
    case .integer(let least):
      return (value as? Int).map { $0 >= least } == true ? [] : ["\(place): too small"]
    case .word(let words): return words.contains(value as? String ?? "") ? [] : ["\(place): not in \(words)"]
    case .bag(let shape):
      guard let object = value as? [String: Any] else { return ["\(place): no object"] }
      return object.flatMap { shape.faults(in: $0.value, at: "\(place)/\($0.key)") }
    case .array(let shape), .set(let shape):
      guard let array = value as? [Any] else { return ["\(place): no array"] }
      var faults = array.enumerated().flatMap { shape.faults(in: $0.element, at: "\(place)/\($0.offset)") }
      if case .set = self, Set(array.map { "\($0)" }).count < array.count { faults.append("\(place): twice") }
      return faults
    case .object(let members, let required):
      guard let object = value as? [String: Any] else { return ["\(place): no object"] }
      let missing = required.filter { object[$0] == nil }.map { "\(place): no \($0)" }
      return missing
        + object.flatMap { key, member in
          members[key]?.faults(in: member, at: "\(place)/\(key)") ?? ["\(place): \(key) is unknown"]
        }
    }
  }
}
