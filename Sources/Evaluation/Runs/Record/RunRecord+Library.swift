import Foundation

extension RunRecord {
  /// Reads a run that was kept, by ``write(to:)`` or by the program `sumbench`.
  ///
  /// - Parameter path: A `run.json`, or a folder with one.
  /// - Throws: An error with the path of the value that is not as it has to be, or of the file that is not there.
  public init(contentsOf path: String) throws {
    try self.init(contentsOf: path, metrics: [])
  }

  /// Keeps the run as JSON. Equal runs give equal bytes.
  ///
  /// The file appears whole or not at all. Folders that are not there are created.
  ///
  /// - Parameter path: The file, in place of one that is there.
  /// - Throws: An error that names the file where it cannot be written.
  public func write(to path: String) throws {
    try ResultsFolder.requireWritable(path, creatingFolders: true)
    let json = try json()
    try ResultsFolder.writing(to: path) { try $0(json) }
  }
}
