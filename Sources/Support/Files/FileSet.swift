import Foundation

/// Files that belong together: each is complete on the disk before the first takes its place.
final class FileSet {
  private let inputs: [String]
  private var drafts: [FileDraft] = []
  private var streams: [(target: OutputTarget, contents: Data)] = []

  init(refusing inputs: [String]) { self.inputs = inputs }

  /// Adds a file; what is for a pipe or a device is kept until the set is published.
  func add(_ path: String, _ body: (@escaping (Data) throws -> Void) throws -> Void) throws {
    let target = try OutputTarget(path)
    try target.refuse(inputs)
    if case .file = target.kind {
      let draft = try FileDraft(of: target)
      drafts.append(draft)
      try body(draft.write)
      try draft.finish()
    } else {
      let collected = CollectedBytes()
      try body(collected.write)
      streams.append((target, collected.bytes))
    }
  }

  /// Files take their places in the order in which they were added, then pipes and devices are written.
  func publish() throws {
    for draft in drafts { try draft.publish() }
    for stream in streams {
      let output = try OutputStream(stream.target)
      try output.write(stream.contents)
      try output.close()
    }
  }

  func discard() { for draft in drafts { draft.discard() } }
}

private final class CollectedBytes {
  private(set) var bytes = Data()

  func write(_ more: Data) { bytes += more }
}
