package import SumbenchCorpora
import Foundation
import SumbenchSupport

extension TextFile {
  /// Writes a file whole or not at all; `inputs` are files that it must not replace. Throws `DataError.unwritable`.
  package static func write(
    _ text: String, to path: String, creatingFolders: Bool = false, refusing inputs: [String] = []
  ) throws {
    try unwritable {
      if creatingFolders { try AtomicFolder.createParents(of: path) }
      try AtomicFile.write(Data(text.utf8), to: path, refusing: inputs)
    }
  }

  /// Adds to the end of a file, which need not be there yet. Throws `DataError.unwritable`.
  package static func append(_ text: String, to path: String, refusing inputs: [String] = []) throws {
    try unwritable { try AtomicFile.append(Data(text.utf8), to: path, refusing: inputs) }
  }

  /// Puts what the writer of files has to say into `DataError`.
  static func unwritable<Value>(_ step: () throws -> Value) throws -> Value {
    do { return try step() } catch let error as AtomicFileError {
      throw DataError.unwritable(path: error.path, reason: error.reason)
    }
  }
}
