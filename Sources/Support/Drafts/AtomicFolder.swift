package import Foundation

/// Writes the files of a folder so that they become visible together.
///
/// A new folder is made under another name and renamed. An old one is exchanged for a new one that has its mode, its
/// owner and its other files (as hard links). Where that cannot be (a folder that holds folders or links, that is
/// mounted, or that is the working directory, which would be left hanging), each file is complete on the disk before
/// the first takes its place.
///
///     try AtomicFolder.write([("run.json", json), ("scores.csv", csv)], into: "Results/cnndm/rouge-score")
package enum AtomicFolder {
  /// Adds a file: `body` gets the function that writes.
  package typealias Addition = (_ name: String, _ body: (@escaping (Data) throws -> Void) throws -> Void)
    throws -> Void

  /// Writes files into a folder, which is created if need be. Throws `AtomicFileError`.
  package static func write(
    _ files: [(name: String, contents: Data)], into folder: String, refusing inputs: [String] = []
  ) throws {
    try writing(into: folder, names: files.map(\.name), refusing: inputs) { add in
      for file in files { try add(file.name) { try $0(file.contents) } }
    }
  }

  /// Writes the files with these names into a folder as their bytes come: `body` adds one after another.
  ///
  /// Throws `AtomicFileError`, and what `body` throws, in which case the folder is left as it was.
  package static func writing<Value>(
    into folder: String, names: [String], refusing inputs: [String] = [],
    _ body: (@escaping Addition) throws -> Value
  ) throws -> Value {
    for name in names {
      do { try OutputTarget("\(folder)/\(name)").refuse(inputs) } catch AtomicFileError.system { continue }
    }
    try createParents(of: folder)
    if let draft = try FolderDraft(replacing: folder, names: names) {
      do {
        let value = try body(draft.add)
        try draft.publish()
        return value
      } catch {
        draft.discard()
        throw error
      }
    }
    let set = FileSet(refusing: inputs)
    do {
      let value = try body { name, fill in try set.add("\(folder)/\(name)", fill) }
      try set.publish()
      return value
    } catch {
      set.discard()
      throw error
    }
  }

  /// Creates the folders that lead to a path, as far as they are missing. Throws `AtomicFileError`.
  package static func createParents(of path: String) throws {
    try create(OutputTarget.parts(of: path.trimmingSlashes).folder, for: path)
  }

  /// Creates a folder, and before it those that lead to it, with the modes and errors of the system itself.
  private static func create(_ folder: String, for path: String) throws {
    var status = stat()
    if unsafe stat(folder, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw AtomicFileError.notAFolder(path: folder) }
      return
    }
    let code = errno
    let parent = OutputTarget.parts(of: folder.trimmingSlashes).folder
    guard code == ENOENT || code == ENOTDIR, parent != folder else {
      throw AtomicFileError.system(path: path, code: code)
    }
    try create(parent, for: path)
    // Another process may have created it meanwhile.
    guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw AtomicFileError.system(path: path, code: errno)
    }
  }
}

extension String {
  /// The path without slashes at its end.
  var trimmingSlashes: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
