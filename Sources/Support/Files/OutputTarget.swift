import Foundation

/// What a path to be written to leads to, all links followed.
struct OutputTarget {
  enum Kind {
    /// A regular file, or a name that is free.
    case file(old: stat?)
    /// A pipe, a socket or a device.
    case stream
    /// An open descriptor of this process, as `/dev/stdout` is.
    case descriptor(Int32)
  }

  /// The path as it was given, for messages.
  let path: String
  /// The path without links at its end.
  let resolved: String
  let kind: Kind

  /// The folder that it lies in.
  var folder: String { Self.parts(of: resolved).folder }

  /// Follows links one by one: a link to `/proc/self/fd/1` means that descriptor, not the file that it has open,
  /// which a rename would part from everybody who has it open.
  init(_ path: String) throws {
    self.path = path
    var current = path
    for _ in 0..<40 {
      if let descriptor = Self.descriptor(at: current) {
        (resolved, kind) = (current, .descriptor(descriptor))
        return
      }
      var status = stat()
      guard unsafe lstat(current, &status) == 0 else {
        guard errno == ENOENT, !current.isEmpty, !current.hasSuffix("/") else {
          throw AtomicFileError.last(path)
        }
        (resolved, kind) = (current, .file(old: nil))
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFLNK:
        guard let link = Self.destination(of: current) else { throw AtomicFileError.last(path) }
        current = link.hasPrefix("/") ? link : Self.parts(of: current).folder + "/" + link
      case S_IFDIR: throw AtomicFileError.folder(path: path)
      case S_IFREG:
        (resolved, kind) = (current, .file(old: status))
        return
      default:
        (resolved, kind) = (current, .stream)
        return
      }
    }
    throw AtomicFileError.system(path: path, code: ELOOP)
  }

  /// Throws if it is one of these files, or one that the command has read or written. Devices and pipes may be both read
  /// and written.
  func refuse(_ inputs: [String]) throws {
    var own = stat()
    switch kind {
    case .file(let old?): own = old
    case .descriptor(let descriptor): if unsafe fstat(descriptor, &own) != 0 { return }
    case .file(nil), .stream: return
    }
    guard own.st_mode & S_IFMT == S_IFREG else { return }
    if let known = FilesInUse.use(of: own) {
      throw known.use == .read
        ? AtomicFileError.input(path: path, input: known.path)
        : AtomicFileError.output(path: path, other: known.path)
    }
    for input in inputs {
      var status = stat()
      let isKnown = unsafe input == "-" ? fstat(STDIN_FILENO, &status) == 0 : stat(input, &status) == 0
      if isKnown, status.st_dev == own.st_dev, status.st_ino == own.st_ino {
        throw AtomicFileError.input(path: path, input: input)
      }
    }
  }

  /// The folder and the last name of a path.
  static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  /// The number of the open descriptor that a path such as `/dev/fd/3` names.
  private static func descriptor(at path: String) -> Int32? {
    let (folder, name) = parts(of: path)
    guard let number = Int32(name), number >= 0, folder.hasSuffix("fd"),
      let real = unsafe realpath(folder, nil)
    else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real) == "/proc/\(getpid())/fd" || String(cString: real) == "/dev/fd"
      ? number : nil
  }

  private static func destination(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = unsafe readlink(link, &buffer, buffer.count - 1)
    return count < 0 ? nil : String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
