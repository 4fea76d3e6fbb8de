import Testing
import YAMLText

/// The trees of texts.
struct YAMLTextTests {
  /// A tree on one line: `{key: value}`, `[value]`, `'quoted'`, `<tag>`.
  private static func shown(_ node: YAMLNode) -> String {
    let tag = node.tag.map { "<\($0)>" } ?? ""
    return tag
      + {
        switch node.content {
        case .scalar(let scalar): scalar.isPlain ? scalar.text : "'\(scalar.text)'"
        case .sequence(let values): "[\(values.map(shown).joined(separator: ", "))]"
        case .mapping(let entries):
          "{\(entries.map { "\(shown($0.key)): \(shown($0.value))" }.joined(separator: ", "))}"
        }
      }()
  }

  private static func shown(_ text: String) throws -> String? {
    try YAMLText.parse(Array(text.utf8)).map { shown($0) }
  }

  @Test(arguments: [
    ("a", "a"),
    ("'a'", "'a'"),
    ("'it''s'", "'it's'"),
    (#""a\tb\u6C11""#, "'a\tb民'"),
    (#""""#, "''"),
    ("---\n", ""),
    ("~", "~"),
    ("a: |\n  one\n  two\n", "{a: 'one\ntwo\n'}"),
    ("a: >-\n  one\n  two\n", "{a: 'one two'}"),
    ("a: one\n  two\n", "{a: one two}"),
    ("a: b # c\n# d\ne: f#g\n", "{a: b, e: f#g}"),
    ("a:\nb: ''\n", "{a: , b: ''}"),
    ("b: 1\na: 2\nb: 3\n", "{b: 1, a: 2, b: 3}"),
    ("- a\n- b: c\n  d: e\n- - f\n", "[a, {b: c, d: e}, [f]]"),
    ("{a: [b, 'c'], d: {}, e: []}", "{a: [b, 'c'], d: {}, e: []}"),
    ("[a]: b\n", "{[a]: b}"),
    ("? a\n: b\n", "{a: b}"),
    ("民生: 实事 # 项目\n", "{民生: 实事}"),
    ("a: 1\r\nb: 2\r\n", "{a: 1, b: 2}"),
    ("a: 1\rb: 2\r", "{a: 1, b: 2}"),
    ("\u{FEFF}a: 1\nb: 2\n", "{a: 1, b: 2}"),
    ("a: !!int 1\nb: !c d\n", "{a: <tag:yaml.org,2002:int>1, b: <!c>d}"),
    ("%YAML 1.1\n---\na\n...\n", "a"),
    ("a: 😀\n", "{a: 😀}"),
  ])
  func aTextIsATree(text: String, tree: String) throws {
    #expect(try Self.shown(text) == tree)
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n", "# nothing\n", "  \n  # nothing", "\r\n"])
  func aTextOfCommentsIsNothing(text: String) throws {
    #expect(try Self.shown(text) == nil)
  }

  @Test func aValueKnowsItsPlace() throws {
    let root = try #require(try YAMLText.parse(Array("\u{FEFF}# 民生\n  民生: [a,\n    b]\n".utf8)))
    #expect(root.line == 2 && root.column == 3)
    guard case .mapping(let entries) = root.content, let entry = entries.first,
      case .sequence(let values) = entry.value.content
    else {
      Issue.record("\(root)")
      return
    }
    #expect(entry.key.scalar?.text == "民生" && entry.key.scalar?.isPlain == true)
    #expect(entry.value.scalar == nil)
    #expect([entry.key.line, entry.key.column] == [2, 3])
    #expect([entry.value.line, entry.value.column] == [2, 7])
    #expect(values.map(\.line) == [2, 3])
    #expect(values.map(\.column) == [8, 5])
  }

  /// The words, line and column of a fault.
  @Test(arguments: [
    ("a: \"b\n", "found unexpected end of stream", 2, 1),
    ("a: 'b", "found unexpected end of stream", 1, 6),
    ("a: b: c\n", "mapping values are not allowed in this context", 1, 5),
    ("a:\n\t- b\n", "found character that cannot start any token", 2, 1),
    ("a: [b\n", "did not find expected ',' or ']'", 2, 1),
    ("a: {b\n", "did not find expected ',' or '}'", 2, 1),
    ("a: 1\n b: 2\n", "mapping values are not allowed in this context", 2, 3),
    ("a: @b", "found character that cannot start any token", 1, 4),
    (#"a: "\q""#, "found unknown escape character", 1, 5),
    ("a: *b\n", "aliases and anchors are not taken here, found “b”; write the value out", 1, 4),
    ("民: &c d\n", "aliases and anchors are not taken here, found “c”; write the value out", 1, 4),
    ("a: &b [c]\n", "aliases and anchors are not taken here, found “b”; write the value out", 1, 4),
    ("a: &b {c: d}\n", "aliases and anchors are not taken here, found “b”; write the value out", 1, 4),
    ("a: 1\n---\nb: 2\n", "found a second document; there may be only one", 2, 1),
    ("a: 1\n...\n--- b\n", "found a second document; there may be only one", 3, 1),
    ("a: !b!c d\n", "found undefined tag handle", 1, 4),
    ("民: \0\n", "control characters are not allowed", 1, 4),
    ("a: 1\r\nb: \u{7}\r\n", "control characters are not allowed", 2, 4),
    ("a: 1\rb: \u{1B}[0m", "control characters are not allowed", 2, 4),
  ])
  func aFaultHasItsPlace(text: String, problem: String, line: Int, column: Int) {
    let fault = #expect(throws: YAMLFault.self) { try YAMLText.parse(Array(text.utf8)) }
    #expect(fault?.english == problem)
    #expect([fault?.line, fault?.column] == [line, column])
  }

  @Test(arguments: [
    ("a: *b", "此处不支持别名与锚点，实为“b”；请写出其值"), ("--- a\n--- b", "发现第二份文档；只能有一份"),
    (String(repeating: "[", count: 65), "嵌套超过64层"),
    ("a: [", "did not find expected node content"),
  ])
  func aFaultIsSaidInChineseWhereItIsOurs(text: String, chinese: String) {
    #expect(throws: YAMLFault.self) { try YAMLText.parse(Array(text.utf8)) }
    let fault = #expect(throws: YAMLFault.self) { try YAMLText.parse(Array(text.utf8)) }
    #expect(fault?.chinese == chinese)
  }
}
