/// What came through pipes, kept so that it can be read again.
///
/// Readers share it, one after the other: what the first has not read yet the next one reads on. Its memory is that of
/// the records.
final class KeptStreams {
  private var streams: [Int: Stream] = [:]

  /// One pipe.
  final class Stream {
    let source: RecordBatches
    private var batches: [RecordBatch] = []

    fileprivate init(_ source: RecordBatches) { self.source = source }

    /// Gives the batches from the first, one a call, then `nil`.
    func reader() -> () throws -> RecordBatch? {
      var position = 0
      return { [self] in
        if position == batches.count {
          guard let next = try source.next() else { return nil }
          batches.append(next)
        }
        defer { position += 1 }
        return batches[position]
      }
    }
  }

  /// The pipe that is one of several files, opened where it was not.
  func stream(_ file: Int, at path: String, purpose: Purpose) throws -> Stream {
    if let stream = streams[file] { return stream }
    let stream = Stream(try RecordBatches(path: path, purpose: purpose))
    streams[file] = stream
    return stream
  }
}

extension String {
  /// Whether a path is that of standard input, of a pipe or of a device, which can be read but once.
  package var isStream: Bool { self == "-" || FileKind(self) == .stream }
}
