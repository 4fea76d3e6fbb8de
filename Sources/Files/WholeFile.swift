import SystemPackage

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// Writes a file whole or not at all.
///
/// The text goes to a new file beside the target, which takes the target's name once it is complete. A device or a pipe has no name to take; it is written as it is.
package struct WholeFile: ~Copyable {
  private let path: String
  /// The file that is being written; `nil` for a device or standard output.
  private let draft: String?
  private let file: FileDescriptor
  private var isDone = false

  /// Opens a file for writing; `-` is standard output.
  /// - Throws: ``FileFailure`` when the folder or the file cannot be written.
  package init(_ path: String) throws(FileFailure) {
    let opened = try Self.open(path)
    self.path = path
    self.draft = opened.draft
    self.file = opened.file
  }

  private static func open(_ path: String) throws(FileFailure) -> (file: FileDescriptor, draft: String?) {
    if path == "-" { return (.standardOutput, nil) }
    let status = try? Stat(FilePath(path))
    if let status, status.type == .directory {
      throw FileFailure(action: .write, path: path, isDirectory: true)
    }
    let isReplaced = status == nil || status?.type == .regular
    let draft = isReplaced ? path + ".part-\(getpid())" : nil
    do {
      let file = try FileDescriptor.open(
        FilePath(draft ?? path), .writeOnly,
        options: isReplaced ? [.create, .exclusiveCreate, .closeOnExec] : [.closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      return (file, draft)
    } catch {
      throw FileFailure(action: .open, path: path, reason: error as? Errno)
    }
  }

  /// Adds bytes.
  package borrowing func write(_ bytes: [UInt8]) throws(FileFailure) {
    do {
      _ = try file.writeAll(bytes)
    } catch {
      throw FileFailure(action: .write, path: path, reason: error as? Errno)
    }
  }

  /// Gives the file its name.
  ///
  /// Without this call nothing remains of it.
  package consuming func finish() throws(FileFailure) {
    defer { isDone = true }
    guard let draft else { return }
    // `rename` replaces the target in one step (POSIX).
    guard unsafe rename(draft, path) == 0 else {
      let reason = Errno(rawValue: errno)
      _ = unsafe unlink(draft)
      throw FileFailure(action: .write, path: path, reason: reason)
    }
  }

  deinit {
    if path != "-" { try? file.close() }
    if !isDone, let draft { _ = unsafe unlink(draft) }
  }
}
