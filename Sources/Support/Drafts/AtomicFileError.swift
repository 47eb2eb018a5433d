import Foundation

/// Why a file cannot be written.
package enum AtomicFileError: Error, Hashable {
  /// The system refused it, with this `errno`.
  case system(path: String, code: Int32)
  /// A folder where a file is to be written.
  case folder(path: String)
  /// A file where a folder is to be written.
  case notAFolder(path: String)
  /// The file is one of the inputs, by its device and inode.
  case input(path: String, input: String)

  /// The file is another output, by its device and inode.
  case output(path: String, other: String)

  /// The path as it was given.
  package var path: String {
    switch self {
    case .system(let path, _), .folder(let path), .notAFolder(let path), .input(let path, _),
      .output(let path, _):
      path
    }
  }

  /// The reason in a few words, to follow the path and a colon.
  package var reason: String {
    switch self {
    case .system(_, ENOTDIR): "a part of its path is a file, a folder is needed"
    case .system(_, let code): unsafe String(cString: strerror(code))
    case .folder: "is a folder, a file is needed"
    case .notAFolder: "is a file, a folder is needed"
    case .input(let path, let input):
      path == input ? "is an input of this command" : "is the same file as the input ‘\(input)’"
    case .output(let path, let other):
      path == other
        ? "is an output already: two outputs need two files" : "is the same file as the output ‘\(other)’"
    }
  }

  /// Whether the reader of a pipe has gone away, which is no fault of the user's.
  package var isBrokenPipe: Bool {
    if case .system(_, EPIPE) = self { true } else { false }
  }

  static func last(_ path: String) -> AtomicFileError { .system(path: path, code: errno) }
}
