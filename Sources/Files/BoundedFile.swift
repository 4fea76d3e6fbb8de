import SystemPackage

/// Reads whole files up to a limit.
package enum BoundedFile {
  private static let chunk = 1 << 20

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes that are taken in; no more than that is ever held.
  /// - Returns: All bytes.
  /// - Throws: ``FileFailure`` for a directory, a missing file, no permission, or more bytes than the limit.
  package static func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    if path == "-" { return try readAll(.standardInput, path: path, limit: limit, sizeHint: 0) }
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
    } catch {
      throw FileFailure(action: .open, path: path, reason: error as? Errno)
    }
    defer { try? file.close() }
    var sizeHint = 0
    if let status = try? Stat(file) {
      if status.type == .directory { throw FileFailure(action: .read, path: path, isDirectory: true) }
      if status.type == .regular {
        if status.size > Int64(limit) { throw FileFailure(action: .read, path: path, limit: limit) }
        sizeHint = Int(status.size)
      }
    }
    return try readAll(file, path: path, limit: limit, sizeHint: sizeHint)
  }

  /// Reads to the end, straight into the array that is returned: a file of the size that it said needs no other.
  private static func readAll(
    _ file: FileDescriptor, path: String, limit: Int, sizeHint: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      // The one place outside the ICU room that hands memory to the system.
      bytes = try unsafe [UInt8](unsafeUninitializedCapacity: min(sizeHint, limit)) { buffer, count in
        while count < buffer.count {
          let read = try unsafe file.read(
            into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
          if read == 0 { return }
          count += read
        }
      }
      var rest = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try unsafe rest.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
        if count == 0 { return bytes }
        guard bytes.count + count <= limit else { break }
        bytes += rest.prefix(count)
        if rest.count < chunk { rest = [UInt8](repeating: 0, count: 2 * rest.count) }
      }
    } catch {
      throw FileFailure(
        action: .read, path: path, reason: error as? Errno, isDirectory: error as? Errno == .isDirectory)
    }
    throw FileFailure(action: .read, path: path, limit: limit)
  }
}
