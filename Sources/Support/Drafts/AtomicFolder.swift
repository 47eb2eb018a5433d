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
    let parent = OutputTarget.parts(of: path.trimmingSlashes).folder
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      let code =
        ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.code ?? (error as NSError).code
      throw AtomicFileError.system(path: path, code: Int32(code))
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
