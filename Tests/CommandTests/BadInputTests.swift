import Foundation
import TestSupport
import Testing

/// Inputs that are no plans: a clear sentence with its place, status 1, nothing written, never a trap.
struct BadInputTests {
  struct Input: Sendable, CustomStringConvertible {
    var description: String
    var bytes: [UInt8]
    var arguments: [String] = []
    /// What stands behind the file's name.
    var english: String
    var chinese: String
  }

  private static let noTable = (
    english:
      "Expected a table with a header such as 序号, 项目名称, 牵头单位, or a numbered list of projects; "
      + "the 1 lines hold neither. Extract the text again, row by row or tab-separated.",
    chinese: "应有带表头（如序号、项目名称、牵头单位）的表格，或编号的项目清单；全文1行中均未找到。请逐行或以制表符分隔重新提取文本。"
  )
  private static let empty = (
    english: "Expected the text of a plan, found an empty file. Extract the PDF's text again.",
    chinese: "应为计划文本，文件却为空。请重新提取PDF文本。"
  )
  private static let binary = (
    english:
      "Expected text, found binary data. If this is a PDF, extract its text first, for instance with pdftotext.",
    chinese: "应为文本，却为二进制数据。若为PDF，请先提取文本，例如使用pdftotext。"
  )

  static let inputs: [Input] = [
    Input(description: "empty", bytes: [], english: ": " + empty.english, chinese: ": " + empty.chinese),
    Input(
      description: "spaces", bytes: Array(" \n\u{3000}\r\n\u{FEFF}".utf8), english: ": " + empty.english,
      chinese: ": " + empty.chinese),
    Input(
      description: "100,000 tabs", bytes: Array(repeating: 0x09, count: 100_000),
      english: ": " + empty.english, chinese: ": " + empty.chinese),
    Input(
      description: "a PDF", bytes: Array("%PDF-1.4\n".utf8) + [0, 1, 2, 0], english: ":2: " + binary.english,
      chinese: ":2: " + binary.chinese),
    Input(
      description: "no table", bytes: Array("今天天气很好。\n".utf8), english: ": " + noTable.english,
      chinese: ": " + noTable.chinese),
    Input(
      description: "one line of 2 MB", bytes: Array(repeatElement("1\t", count: 1 << 20).joined().utf8),
      english: ": " + noTable.english, chinese: ": " + noTable.chinese),
    Input(
      description: "UTF-8 cut inside a character", bytes: Array("序号\t项目名称\t量化目标\n".utf8) + [0xE5],
      english:
        ":2: The file ends inside a character (E5 in UTF-8): it was cut off. Get the whole file.",
      chinese: ":2: 文件在一个字符中间结束（UTF-8的E5），内容被截断。请取得完整文件。"),
    Input(
      description: "an unknown encoding", bytes: Array("序号\n".utf8), arguments: ["--encoding", "foo"],
      english: ": “foo” is no encoding that is known. Try UTF-8, GB18030 or Big5.",
      chinese: ": 未知编码“foo”。可用UTF-8、GB18030或Big5。"),
  ]

  @Test(arguments: inputs)
  func isRefusedWithASentence(input: Input) async throws {
    let folder = try TemporaryFolder()
    try folder.write(input.bytes, to: "in.txt")
    try folder.write([0x6F], to: "out.json")
    for (language, message) in [("en", input.english), ("zh", input.chinese)] {
      let run = try await CommandRun(
        ["convert", "in.txt", "-o", "out.json", "--lang", language] + input.arguments, in: folder)
      #expect(run.exited)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors == "in.txt\(message)\n")
    }
    // The old file is as it was, and there is no draft beside it.
    try #expect(folder.listing() == ["in.txt", "out.json"])
    try #expect(folder.bytes("out.json") == [0x6F])
  }

  @Test func messagesFollowTheEnvironment() async throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "in.txt")
    let chinese = try await CommandRun(
      ["convert", "in.txt"], environment: ["LANG": "zh_CN.UTF-8"], in: folder)
    #expect(chinese.errors == "in.txt: \(Self.empty.chinese)\n")
    let english = try await CommandRun(
      ["convert", "in.txt"], environment: ["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], in: folder)
    #expect(english.errors == "in.txt: \(Self.empty.english)\n")
  }

  @Test func randomBytesAreRefused() async throws {
    var random = SplitMix64(seed: 11)
    for length in [1, 7, 300, 5_000] {
      let folder = try TemporaryFolder()
      try folder.write((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, to: "in.txt")
      let run = try await CommandRun(["convert", "in.txt", "-o", "out.json"], in: folder)
      #expect(run.exited)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("in.txt:") && run.errors.count { $0 == "\n" } == 1)
      try #expect(folder.listing() == ["in.txt"])
    }
  }

  @Test func aDirectoryIsNoInput() async throws {
    let folder = try TemporaryFolder()
    for (language, message) in [
      ("en", "Expected a file, found a directory. Name the files in it."), ("zh", "应为文件，却是目录。请指定其中的文件。"),
    ] {
      let run = try await CommandRun(["convert", ".", "--lang", language], in: folder)
      #expect(run.status == 1)
      #expect(run.errors == ".: \(message)\n")
    }
  }

  @Test func aMissingFileIsSaid() async throws {
    let run = try await CommandRun(["convert", "nowhere.txt", "-o", "out.json"], in: TemporaryFolder())
    #expect(run.status == 1)
    #expect(run.errors == "nowhere.txt: Could not be opened: No such file or directory.\n")
  }

  /// The superuser may read everything.
  @Test(.enabled(if: NSUserName() != "root"))
  func aFileWithoutPermissionIsSaid() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([0x31], to: "in.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
    let run = try await CommandRun(["convert", "in.txt"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors == "in.txt: Could not be opened: Permission denied.\n")
  }

  /// A header with one row of 2 MB: read, and as fast as its size.
  @Test func aCellOfTwoMegabytesIsRead() async throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "建", count: 700_000)
    try folder.write(Array("序号\t项目名称\t量化目标\n1\t\(name)\t1个\n".utf8), to: "in.txt")
    let run = try await CommandRun(["convert", "in.txt", "-q", "-o", "out.json"], in: folder)
    #expect(run.exited)
    #expect(run.status == 0)
    try #expect(folder.bytes("out.json").count > 2_100_000)
  }
}
