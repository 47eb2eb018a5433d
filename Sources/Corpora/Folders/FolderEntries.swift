import Foundation
import SumbenchSupport

/// What is in a folder.
struct FolderEntries {
  let path: String
  /// The names of files, in the order of their bytes.
  let files: [String]
  /// The names of folders, in the order of their bytes.
  let folders: [String]

  /// Reads a folder; files that operating systems leave there are ignored. Throws `DataError`.
  ///
  /// Whoever made the folder may have put a link there to any file of whoever reads it: a link that leads out of the folder,
  /// or out of `root`, which the folder is in, is an error unless links are followed.
  init(_ path: String, in root: String? = nil, followsLinks: Bool) throws {
    switch FileKind(path) {
    case .folder: break
    case .missing: throw DataError.missing(at: path)
    case .file, .stream: throw DataError.notAFolder(path: path)
    }
    self.path = path
    do {
      let entries = try FolderListing.entries(of: path).filter { Self.isWanted($0.name) }
      // Reading a pipe or a device may never end, and passing over it would leave an item out.
      if let stream = entries.first(where: { $0.kind == .stream }) {
        throw DataError.unreadable(path: "\(path)/\(stream.name)", reason: "it is no file")
      }
      for entry in entries where entry.isLink {
        let link = "\(path)/\(entry.name)"
        if entry.kind == .missing {
          throw DataError.unreadable(path: link, reason: "it is a link that leads nowhere")
        }
        if !followsLinks, !FolderListing.leads(link, into: root ?? path) {
          throw DataError.unreadable(
            path: link, reason: "it is a link that leads out of the folder (--follow-links reads it)")
        }
      }
      folders = entries.filter { $0.kind == .folder }.map(\.name)
      files = entries.filter { $0.kind == .file }.map(\.name)
    } catch let error as FolderListingError {
      throw DataError.unreadable(path: path, reason: error.reason)
    }
  }

  /// The files with an extension, whole numbers in their order and after them names by their bytes.
  func files(_ extensions: String...) -> [String] {
    files.filter { extensions.contains(($0 as NSString).pathExtension.lowercased()) }.inNaturalOrder()
  }

  private static func isWanted(_ name: String) -> Bool {
    !name.hasPrefix(".") && !["Thumbs.db", "desktop.ini", "__MACOSX"].contains(name)
  }
}

extension String {
  /// A file's name without its last extension and the folders before it. The name of `.` and `..` is that of the folder
  /// that they lead to.
  var stem: String {
    let name = (self as NSString).lastPathComponent
    guard [".", "..", "/", ""].contains(name) else { return (name as NSString).deletingPathExtension }
    guard let real = unsafe realpath(self, nil) else { return name }
    defer { unsafe free(real) }
    let folder = (unsafe String(cString: real) as NSString).lastPathComponent
    return folder == "/" ? "root" : (folder as NSString).deletingPathExtension
  }
}

extension [String] {
  /// Names of files, those with a number as their stem first and by their number.
  func inNaturalOrder() -> [String] {
    map { (number: Int($0.stem), name: $0) }.sorted { first, second in
      switch (first.number, second.number) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
      }
    }.map(\.name)
  }
}
