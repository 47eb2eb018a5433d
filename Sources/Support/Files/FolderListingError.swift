import Foundation

/// Why a folder cannot be listed.
package enum FolderListingError: Error, Hashable {
  /// The system refused it, with this `errno`.
  case system(path: String, code: Int32)
  /// A name that is not UTF-8, its other bytes as `\xNN`.
  case invalidName(folder: String, name: String)

  /// The reason in a few words, to follow the path and a colon.
  package var reason: String {
    switch self {
    case .system(_, let code): unsafe String(cString: strerror(code))
    case .invalidName(_, let name): "the name ‘\(name)’ in it is not UTF-8"
    }
  }
}
