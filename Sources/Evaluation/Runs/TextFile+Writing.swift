package import Corpora
import Foundation

extension TextFile {
  /// Writes a file whole or not at all. Throws `DataError.unwritable`.
  package static func write(_ text: String, to path: String) throws {
    try ResultsFolder.writing(to: path) { try $0(Data(text.utf8)) }
  }

  /// Adds to the end of a file, which need not be there yet. Throws `DataError.unwritable`.
  package static func append(_ text: String, to path: String) throws {
    do {
      guard FileKind(path) != .missing else { return try Data(text.utf8).write(to: URL(filePath: path)) }
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      defer { try? file.close() }
      try file.seekToEnd()
      try file.write(contentsOf: Data(text.utf8))
    } catch {
      throw DataError.unwritable(path: path, reason: error.localizedDescription)
    }
  }
}
