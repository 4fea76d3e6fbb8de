import Provenance
import TestSupport
import Testing

@testable import JSONPatch

struct JSONPatchTests {
  static func patch(
    _ old: String, _ new: String, _ correspondence: Correspondence = Correspondence(), guards: [[String]] = []
  ) throws -> String {
    String(
      decoding: try JSONPatch.make(
        from: Array(old.utf8), to: Array(new.utf8), correspondence: correspondence, guards: guards),
      as: UTF8.self)
  }

  /// The operations, byte for byte, and what they make of the old text.
  @Test(arguments: [
    ("{}", "{}", []),
    ("{\"a\": 1}", "{\"a\": 1.0}", []),
    ("{\"a\": 100, \"b\": [0.5]}", "{\"b\": [5e-1], \"a\": 1E+2}", []),
    ("\"e\\u0301\"", "\"e\u{301}\"", []),
    ("\"\u{E9}\"", "\"e\u{301}\"", [#"{"op": "replace", "path": "", "value": "e\#u{301}"}"#]),
    ("1", "[1]", [#"{"op": "replace", "path": "", "value": [1]}"#]),
    ("{}", "[]", [#"{"op": "replace", "path": "", "value": []}"#]),
    ("{\"a\": null}", "{\"a\": false}", [#"{"op": "replace", "path": "/a", "value": false}"#]),
    (
      "{\"a\": 1, \"b\": 2, \"c\": 3}", "{\"d\": {\"x\": []}, \"c\": 4, \"b\": 2}",
      [
        #"{"op": "add", "path": "/d", "value": {"x": []}}"#, #"{"op": "remove", "path": "/a"}"#,
        #"{"op": "replace", "path": "/c", "value": 4}"#,
      ]
    ),
    (
      "{\"\": 1, \"a/b\": 1, \"m~n\": 1, \"~1\": 1, \"é\": 1}",
      "{\"\": 2, \"a/b\": 2, \"m~n\": 2, \"~1\": 2, \"e\u{301}\": 1}",
      [
        #"{"op": "add", "path": "/e\#u{301}", "value": 1}"#, #"{"op": "remove", "path": "/é"}"#,
        #"{"op": "replace", "path": "/", "value": 2}"#, #"{"op": "replace", "path": "/a~1b", "value": 2}"#,
        #"{"op": "replace", "path": "/m~0n", "value": 2}"#, #"{"op": "replace", "path": "/~01", "value": 2}"#,
      ]
    ),
    (
      "{\"a\": {\"b\": {\"c\": [1, {\"d\": 1, \"e\": 2}]}}}",
      "{\"a\": {\"b\": {\"c\": [1, {\"d\": 1, \"e\": 3}]}}}",
      [#"{"op": "replace", "path": "/a/b/c/1/e", "value": 3}"#]
    ),
    ("[1, 2, 3, 4]", "[1, 2, 4]", [#"{"op": "remove", "path": "/2"}"#]),
    ("[1, 2, 4]", "[1, 2, 3, 4]", [#"{"op": "add", "path": "/2", "value": 3}"#]),
    ("[1, 2, 3, 4, 5]", "[1, 9, 3, 4, 5]", [#"{"op": "replace", "path": "/1", "value": 9}"#]),
    ("[1, 2, 3]", "[4, 5, 3]", [#"{"op": "replace", "path": "", "value": [4, 5, 3]}"#]),
    (
      "[1e400, 12345678901234567890.1]", "[1e400, 12345678901234567890.2]",
      [#"{"op": "replace", "path": "/1", "value": 12345678901234567890.2}"#]
    ),
  ])
  func aPatchIsAsSmallAsCanBe(old: String, new: String, operations: [String]) throws {
    let text = try Self.patch(old, new)
    let lines = text.split(separator: "\n").dropFirst().dropLast().map {
      $0.drop { $0 == " " }.trimmingSuffix { $0 == "," }
    }
    // Without operations the array is on one line.
    #expect(
      (operations.isEmpty ? text : lines.joined(separator: "\n")).unicodeScalars
        .elementsEqual((operations.isEmpty ? "[]\n" : operations.joined(separator: "\n")).unicodeScalars))
    #expect(try PatchApplier.apply(ExactJSON(text), to: ExactJSON(old)) == ExactJSON(new))
  }

  @Test func itemsThatCorrespondAreMovedAndChanged() throws {
    let old = #"{"p": [{"id": 1, "m": ["a"]}, {"id": 2}, {"id": 3}, {"id": 4}]}"#
    let new = #"{"p": [{"id": 30}, {"id": 9}, {"id": 10, "m": ["a"]}, {"id": 40}]}"#
    let items = Correspondence.Items(pairs: [(0, 2), (2, 0), (3, 3)])
    let text = try Self.patch(old, new, Correspondence(arrays: ["p": items]))
    #expect(
      text == #"""
        [
          {"op": "remove", "path": "/p/1"},
          {"op": "add", "path": "/p/2", "value": {"id": 9}},
          {"op": "move", "from": "/p/0", "path": "/p/2"},
          {"op": "replace", "path": "/p/0/id", "value": 30},
          {"op": "replace", "path": "/p/2/id", "value": 10},
          {"op": "replace", "path": "/p/3/id", "value": 40}
        ]

        """#)
    #expect(try PatchApplier.apply(ExactJSON(text), to: ExactJSON(old)) == ExactJSON(new))
  }

  @Test func whatCorrespondsInsideItemsIsSaidByTheOldIndex() throws {
    let old = #"{"p": [{"m": [1, 2]}, {"m": [{"x": 3}, {"x": 4}]}]}"#
    let new = #"{"p": [{"m": [{"x": 5}, {"x": 3}]}]}"#
    let inside = [1: Correspondence(arrays: ["m": Correspondence.Items(pairs: [(0, 1), (1, 0)])])]
    let items = Correspondence.Items(pairs: [(1, 0)], inside: inside)
    let text = try Self.patch(old, new, Correspondence(arrays: ["p": items]))
    #expect(text.contains(#"{"op": "move", "from": "/p/0/m/0", "path": "/p/0/m/1"}"#))
    #expect(text.contains(#"{"op": "replace", "path": "/p/0/m/0/x", "value": 5}"#))
    #expect(try PatchApplier.apply(ExactJSON(text), to: ExactJSON(old)) == ExactJSON(new))
  }

  /// Pairs that cannot be are passed over.
  @Test(arguments: [[(0, 0), (0, 1)], [(0, 0), (1, 0)], [(-1, 0)], [(0, 7)], [(9, 0), (1, 1)], []])
  func impossiblePairsDoNoHarm(pairs: [(Int, Int)]) throws {
    let old = #"{"p": [1, 2, 3]}"#
    let new = #"{"p": [3, 2]}"#
    let items = Correspondence.Items(pairs: pairs.map { ($0.0, $0.1) })
    let text = try Self.patch(old, new, Correspondence(arrays: ["p": items]))
    #expect(try PatchApplier.apply(ExactJSON(text), to: ExactJSON(old)) == ExactJSON(new))
  }

  @Test func guardsMakeItFailOnAnotherBase() throws {
    let old = #"{"v": "1", "s": [{"h": 5}], "x": 1}"#
    let text = try Self.patch(
      old, #"{"v": "1", "s": [{"h": 5}], "x": 2}"#, guards: [["v"], ["s", "0", "h"], ["none"], ["s", "1"]])
    #expect(
      text == #"""
        [
          {"op": "test", "path": "/v", "value": "1"},
          {"op": "test", "path": "/s/0/h", "value": 5},
          {"op": "replace", "path": "/x", "value": 2}
        ]

        """#)
    #expect(throws: ExactJSON.Fault.self) {
      try PatchApplier.apply(ExactJSON(text), to: ExactJSON(#"{"v": "1", "s": [{"h": 6}], "x": 1}"#))
    }
  }

  /// Where the paths would be many times as long as the texts, the whole is replaced.
  @Test func aPatchNeverGetsMuchLongerThanTheTexts() throws {
    let name = String(repeating: "n", count: 10_000)
    func text(_ number: Int) -> String {
      "{\"v\": 1, \"\(name)\": {" + (0..<500).map { "\"\($0)\": \($0 + number)" }.joined(separator: ", ")
        + "}}"
    }
    let patch = try Self.patch(text(0), text(1), guards: [["v"]])
    #expect(patch.utf8.count < 3 * text(1).utf8.count)
    #expect(
      patch.hasPrefix(
        "[\n  {\"op\": \"test\", \"path\": \"/v\", \"value\": 1},\n  {\"op\": \"replace\", \"path\": \"\", "))
    #expect(try PatchApplier.apply(ExactJSON(patch), to: ExactJSON(text(0))) == ExactJSON(text(1)))
  }

  @Test(arguments: [
    ("[", "[]", "The old file is no JSON (line 1, column 1)"),
    ("[]", "[1,]", "The new file is no JSON (line 1, column 4)"),
    ("[]", "{\"a\": 1, \"a\": 2}", "The new file has “a” twice"),
    ("{\"b\": 1, \"b\": 1}", "[]", "The old file has “b” twice"),
  ])
  func whatIsNoJSONIsSaid(old: String, new: String, message: String) {
    let fault = #expect(throws: JSONPatchFault.self) { try Self.patch(old, new) }
    #expect(fault?.message.english.hasPrefix(message) == true, "\(fault?.message.english ?? "")")
  }

  /// Nesting to the limit of the reader neither traps nor takes long.
  @Test func deepTextsAreNoTrouble() throws {
    let depth = 250
    func text(_ leaf: String) -> String {
      String(repeating: "[{\"a\":", count: depth / 2) + leaf + String(repeating: "}]", count: depth / 2)
    }
    let patch = try Self.patch(text("1"), text("2"))
    #expect(try PatchApplier.apply(ExactJSON(patch), to: ExactJSON(text("1"))) == ExactJSON(text("2")))
  }
}

extension Substring {
  func trimmingSuffix(_ isCut: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isCut(last) { text.removeLast() }
    return text
  }
}
