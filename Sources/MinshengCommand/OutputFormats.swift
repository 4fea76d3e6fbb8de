import Minsheng

/// The arguments of `--output-format`: `text`, `sarif:report.sarif`.
enum OutputFormats {
  /// The reports that are asked for, text if none is; `-` is standard output.
  ///
  /// - Throws: What was expected and what was found, for the first that is none.
  static func read<Format: RawRepresentable & CaseIterable>(_ arguments: [String])
    throws(UsageFault) -> [(format: Format, path: String)] where Format.RawValue == String
  {
    var outputs: [(format: Format, path: String)] = []
    for argument in arguments.isEmpty ? ["text"] : arguments {
      let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let format = Format(rawValue: String(parts[0])), parts.last?.isEmpty == false else {
        let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageFault(
          "--output-format: expected one of \(known), or one of them with :FILE, found “\(argument)”.",
          "--output-format：应为 \(known) 之一，可加“:文件”，实为“\(argument)”。")
      }
      outputs.append((format, parts.count == 2 ? String(parts[1]) : "-"))
    }
    return outputs
  }

  /// Whether every file that is to be written is one of its own.
  ///
  /// - Throws: Which one is not.
  static func check(_ paths: [String], inputs: [String]) throws(UsageFault) {
    if paths.count(where: { $0 == "-" }) > 1 {
      throw UsageFault(
        "Only one report goes to standard output; give the others a file, as in sarif:report.sarif.",
        "只能有一份报告写到标准输出；其余请指定文件，如 sarif:report.sarif。")
    }
    let written = paths.filter { $0 != "-" }
    if let twice = written.first(where: { path in
      written.count(where: { $0 == path }) > 1 || inputs.contains(path)
    }) {
      throw UsageFault(
        "\(twice) would be overwritten; give every report a file of its own.", "\(twice) 会被覆盖；请为每份报告另行指定文件。")
    }
  }
}
