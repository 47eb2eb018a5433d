package import Foundation

/// Writes files whole or not at all.
///
/// A regular file is written under another name beside its place, flushed to the disk, and renamed. So a reader, a
/// crash or a full disk finds the old file or the new one, never a part. An old file keeps its mode and, as far as the
/// system allows, its owner. Links are followed. A pipe, a device, `/dev/stdout` and the like get the bytes directly.
/// What a killed process left is removed by the next that writes into the same folder.
///
///     try AtomicFile.write(Data("1,2\n".utf8), to: "scores.csv", refusing: ["corpus.jsonl"])
package enum AtomicFile {
  /// Writes a file. Throws `AtomicFileError`; a path in `inputs` is `-` for standard input, or need not exist.
  package static func write(_ contents: Data, to path: String, refusing inputs: [String] = []) throws {
    try writing(to: path, refusing: inputs) { try $0(contents) }
  }

  /// Writes a file as its bytes come: `body` gets the function that writes.
  ///
  /// Throws `AtomicFileError`, and what `body` throws, in which case the old file is left as it was.
  package static func writing<Value>(
    to path: String, refusing inputs: [String] = [], _ body: (@escaping (Data) throws -> Void) throws -> Value
  ) throws -> Value {
    let target = try OutputTarget(path)
    try target.refuse(inputs)
    guard case .file = target.kind else {
      let stream = try OutputStream(target)
      let value = try body(stream.write)
      try stream.close()
      return value
    }
    let draft = try FileDraft(of: target)
    do {
      let value = try body(draft.write)
      try draft.finish()
      try draft.publish()
      return value
    } catch {
      draft.discard()
      throw error
    }
  }

  /// Throws `AtomicFileError` where a file could not be written now. Nothing of it is left.
  package static func requireWritable(_ path: String) throws {
    let target = try OutputTarget(path)
    try target.refuse([])
    guard case .file = target.kind else { return }
    try FileDraft(of: target).discard()
  }

  /// Throws `AtomicFileError.output` where two paths lead to one file, which need not be there yet.
  package static func requireDistinct(_ paths: [String]) throws {
    var known: [String: String] = [:]
    for path in paths {
      let target = try OutputTarget(path)
      guard case .file = target.kind else { continue }
      let (folder, name) = OutputTarget.parts(of: target.resolved)
      let real = unsafe realpath(folder, nil)
      defer { unsafe free(real) }
      let place = unsafe "\(real.map { unsafe String(cString: $0) } ?? folder)/\(name)"
      if let other = known.updateValue(path, forKey: place) {
        throw AtomicFileError.output(path: path, other: other)
      }
    }
  }

  /// Writes files that belong together: each is complete on the disk before the first takes its place.
  ///
  /// Throws `AtomicFileError`. Where one of them is a pipe or a device, it is written last.
  package static func write(_ files: [(path: String, contents: Data)], refusing inputs: [String] = []) throws
  {
    let set = FileSet(refusing: inputs)
    do {
      for file in files { try set.add(file.path) { try $0(file.contents) } }
      try set.publish()
    } catch {
      set.discard()
      throw error
    }
  }

  /// Adds to the end of a file, which need not be there yet; a part that was written before a failure is taken back.
  ///
  /// Throws `AtomicFileError`.
  package static func append(_ contents: Data, to path: String, refusing inputs: [String] = []) throws {
    let target = try OutputTarget(path)
    try target.refuse(inputs)
    let output = try OutputStream(target, appends: true)
    try output.write(contents)
    try output.close()
  }
}
