import Corpora
public import Foundation
import Support

/// Where results are kept: `<root>/<corpus>/<rules>/`, or `<root>/<corpus>/` for a single article.
public enum ResultsFolder {
  /// Writes files into a folder, which is created if need be, so that they become visible together. Throws
  /// `DataError.unwritable`.
  public static func write(
    _ files: [(name: String, contents: Data)], into folder: String, refusing inputs: [String] = []
  ) throws {
    try TextFile.unwritable { try AtomicFolder.write(files, into: folder, refusing: inputs) }
  }

  /// Writes one file whole or not at all, as its bytes come; `inputs` are files that it must not replace. Throws
  /// `DataError.unwritable`, and what `body` throws.
  package static func writing<Value>(
    to path: String, refusing inputs: [String] = [],
    _ body: (@escaping (Data) throws -> Void) throws -> Value
  ) throws -> Value {
    try TextFile.unwritable { try AtomicFile.writing(to: path, refusing: inputs, body) }
  }
}
