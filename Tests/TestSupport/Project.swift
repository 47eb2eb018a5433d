public import Foundation

/// The checkout that the tests run in.
public enum Project {
  /// The folder with Package.swift.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the project, by its path from the root.
  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// A file of the folder of licensed material beside the project, or `nil` where that folder is absent.
  public static func shared(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
