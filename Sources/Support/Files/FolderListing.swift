import Foundation

/// The entries of a folder by their names, none left out in silence.
///
///     for entry in try FolderListing.entries(of: "corpus") where entry.kind == .folder { … }
package enum FolderListing {
  /// An entry of a folder.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    /// Whether it is a link to what it is.
    package let isLink: Bool
  }

  /// What an entry is, links followed.
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A pipe, a socket or a device: reading it may never end.
    case stream
    /// A link that leads nowhere.
    case missing
  }

  /// The entries whose names do not begin with a full stop, in the order of the bytes of their names.
  ///
  /// Throws `FolderListingError`, also for a name that is not UTF-8: what cannot be named cannot be an id.
  package static func entries(of folder: String) throws(FolderListingError) -> [Entry] {
    guard let stream = unsafe opendir(folder) else { throw .system(path: folder, code: errno) }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw .system(path: folder, code: errno) }
    var entries: [Entry] = []
    for bytes in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let name = String(validating: bytes, as: UTF8.self) else {
        throw .invalidName(folder: folder, name: shown(bytes))
      }
      let path = "\(folder)/\(name)"
      entries.append(Entry(name: name, kind: kind(of: path), isLink: isLink(path)))
    }
    return entries
  }

  /// What is at a path, links followed.
  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .stream
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a path leads to something in a folder or in the folders of it, all links followed.
  package static func leads(_ path: String, into folder: String) -> Bool {
    guard let end = resolved(path), let root = resolved(folder) else { return false }
    return end == root || end.hasPrefix(root == "/" ? root : root + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }

  /// A name with the bytes that are no UTF-8 as `\xNN`.
  private static func shown(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      byte < 0x80
        ? String(Unicode.Scalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
