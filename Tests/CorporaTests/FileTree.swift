import Foundation
import TestSupport

/// Files in a folder of their own, by their paths; `body` gets the folder's path.
@discardableResult
func withFiles<Value>(_ files: [String: String], _ body: (String) throws -> Value) throws -> Value {
  try withTemporaryFolder { folder in
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try body(folder.path)
  }
}
