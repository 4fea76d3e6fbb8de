public import Foundation

/// Where things are, seen from the tests.
public enum Repository {
  /// The folder of the package.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The cases of the corpus.
  public static let corpus = root.appending(path: "Corpus")

  /// The material beside the project, which is not part of it; `nil` where it is absent.
  public static let shared: URL? = {
    let folder = root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The bytes of a file.
  public static func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

  /// The names of the folders in a folder, sorted.
  public static func folders(in folder: URL) -> [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return entries.filter { name in
      let values = try? folder.appending(path: name).resourceValues(forKeys: [.isDirectoryKey])
      return values?.isDirectory == true
    }.sorted()
  }
}
