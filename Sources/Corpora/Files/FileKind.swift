package import Foundation
import SumbenchSupport

/// What is at a path, or at the end of the links that begin there.
package enum FileKind {
  case missing, file, folder
  /// A pipe or a device: it is read and written as it comes, and never replaced.
  case stream

  package init(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    default: self = .stream
    }
  }
}

extension DataError {
  /// What is wrong with a path at which nothing is found: there is nothing, or a folder before it lets nobody through.
  package static func missing(at path: String) -> DataError {
    var status = stat()
    guard unsafe stat(path, &status) != 0, errno != ENOENT, errno != ENOTDIR else {
      return .missing(path: path)
    }
    return .unreadable(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
