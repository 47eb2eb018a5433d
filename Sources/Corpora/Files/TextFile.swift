package import Foundation
import SumbenchSupport

/// Text read from a file or from standard input, as UTF-8 or not at all.
package enum TextFile {
  /// The text of a file, without a byte order mark. Throws `DataError`.
  package static func text(at path: String) throws -> String {
    try text(of: bytes(at: path), path: path)
  }

  /// The bytes of a file, or of standard input for `-`. Throws `DataError`.
  package static func bytes(at path: String) throws -> Data {
    let handle = try handle(for: path)
    do {
      let bytes = try handle.readToEnd() ?? Data()
      if let format = ForeignFormat(bytes.prefix(ForeignFormat.signatureLength), path: path) {
        throw DataError.foreignFormat(path: path, format)
      }
      return bytes
    } catch let error as DataError {
      throw error
    } catch {
      throw DataError.unreadable(path: path, reason: error.localizedDescription)
    }
  }

  /// A file opened for reading, or standard input for `-`. Throws `DataError`.
  package static func handle(for path: String) throws -> FileHandle {
    FilesInUse.add(path)
    if path == "-" { return .standardInput }
    switch FileKind(path) {
    case .missing: throw DataError.missing(at: path)
    case .folder: throw DataError.directory(path: path)
    case .file, .stream: break
    }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      throw DataError.unreadable(path: path, reason: unsafe String(cString: strerror(errno)))
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The bytes as text, without a byte order mark. Throws `DataError.invalidUTF8` with the line.
  static func text(of bytes: Data, path: String) throws -> String {
    guard let text = String(data: bytes, encoding: .utf8) else {
      throw DataError.invalidUTF8(Place(path, line: firstInvalidLine(of: bytes)))
    }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  private static func firstInvalidLine(of bytes: Data) -> Int? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex { String(data: $0, encoding: .utf8) == nil }.map { $0 + 1 }
  }
}
