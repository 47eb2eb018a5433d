import Foundation

/// A folder under another name, beside its place, until all of it is there.
final class FolderDraft {
  private let path: String
  private let target: String
  private let names: [String]
  /// The folder in the place of which the draft will be, as it was last seen.
  private var old: stat?
  private let draft: DraftName
  private var descriptor: Int32
  private var files: [DraftSlot] = []
  private var added: [String] = []
  private var isThere = true
  private var isRegistered = true

  /// Creates the draft, or gives `nil` where an old folder can only be written into.
  init?(replacing path: String, names: [String]) throws {
    (self.path, self.names) = (path, names)
    let target = try Self.target(of: path)
    self.target = target.path
    old = target.old
    let others: [String]
    if target.old == nil {
      others = []
    } else {
      guard let found = Self.otherFiles(in: target.path, names) else { return nil }
      others = found
    }
    let folder = OutputTarget.parts(of: target.path).folder
    DraftName.removeStale(in: folder)
    let mode: mode_t = target.old == nil ? 0o777 : 0o700
    guard unsafe target.old == nil || access(folder, W_OK | X_OK) == 0 else { return nil }
    (draft, descriptor) = try DraftName.create(in: folder, path: path, .folder) { name in
      unsafe mkdir(name, mode) == 0 ? open(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1
    }
    if !link(others) {
      discard()
      return nil
    }
  }

  deinit { discard() }

  /// Adds a file with the mode and owner of the one that it replaces.
  func add(_ name: String, _ body: (@escaping (Data) throws -> Void) throws -> Void) throws {
    let file = try DraftRegistry.step {
      let file = unsafe open(
        "\(draft.path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard file >= 0 else { throw AtomicFileError.last("\(path)/\(name)") }
      register(name)
      added.append(name)
      return file
    }
    defer { close(file) }
    var status = stat()
    if old != nil, unsafe lstat("\(target)/\(name)", &status) == 0 { FileDraft.adopt(status, file) }
    let shown = "\(path)/\(name)"
    try body { try OutputStream.write($0, to: file, path: shown) }
    guard fsync(file) == 0 || errno == EINVAL else { throw AtomicFileError.last(shown) }
    FilesInUse.add(file, path: shown, as: .written)
  }

  /// Takes the place of the old folder, which is removed, and of one that another process has made meanwhile.
  func publish() throws {
    fsync(descriptor)
    var code: Int32? = 0
    for _ in 0..<Self.mostTries {
      code = try catchUp() ? takePlace() : moveFiles()
      if code == nil { return FileDraft.synchronize(folder: OutputTarget.parts(of: target).folder) }
    }
    throw AtomicFileError.system(path: path, code: code ?? EBUSY)
  }

  /// Other processes may be first this often.
  private static let mostTries = 100

  /// Takes the files over that are in a folder which was not there, or another one, when this was last seen. Says whether
  /// it can be replaced as a whole.
  private func catchUp() throws -> Bool {
    var status = stat()
    guard unsafe stat(target, &status) == 0 else {
      guard errno == ENOENT else { throw AtomicFileError.last(path) }
      if let old { FileDraft.adopt(old, descriptor) }
      old = nil
      return true
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw AtomicFileError.notAFolder(path: path) }
    if let old, old.st_ino == status.st_ino, old.st_dev == status.st_dev { return true }
    old = status
    guard let others = Self.otherFiles(in: target, names) else { return false }
    return link(others)
  }

  /// Gives the folder its final name. Returns the error where another process has come between, so that the next try may
  /// succeed.
  private func takePlace() throws -> Int32? {
    if let old {
      FileDraft.adopt(old, descriptor)
      let code = try DraftRegistry.step { () throws -> Int32? in
        if exchangeNames(draft.path, target) { return nil }
        guard errno == ENOENT else { throw AtomicFileError.last(path) }
        return errno
      }
      if code == nil { discard() }
      return code
    }
    let code = try DraftRegistry.step { () throws -> Int32? in
      if unsafe rename(draft.path, target) == 0 { return nil }
      guard errno == ENOTEMPTY || errno == EEXIST else { throw AtomicFileError.last(path) }
      return errno
    }
    if code == nil {
      isThere = false
      release()
    }
    return code
  }

  /// Moves the files into a folder that has appeared and cannot be replaced, one after the other.
  private func moveFiles() throws -> Int32? {
    for name in added {
      guard unsafe rename("\(draft.path)/\(name)", "\(target)/\(name)") == 0 else {
        throw AtomicFileError.last("\(path)/\(name)")
      }
    }
    discard()
    return nil
  }

  /// Gives the draft files of the old folder as hard links. One that has gone meanwhile or is there already is passed over.
  private func link(_ names: [String]) -> Bool {
    names.allSatisfy { name in
      DraftRegistry.step {
        guard unsafe Foundation.link("\(target)/\(name)", "\(draft.path)/\(name)") == 0 else {
          return errno == ENOENT || errno == EEXIST
        }
        register(name)
        return true
      }
    }
  }

  /// Removes what is at the name of the draft, if anything still is.
  func discard() {
    // Removing a folder needs a descriptor, of which there may be no other.
    closeDescriptor()
    if isThere { try? FileManager.default.removeItem(atPath: draft.path) }
    isThere = false
    release()
  }

  private func register(_ name: String) {
    if let place = DraftRegistry.add("\(draft.path)/\(name)", .file) { files.append(place) }
  }

  /// Takes the draft from the list. Where a signal is ending the process this is never done: the handler has still to remove
  /// what the removal here has left, which fails where both remove the same files.
  private func release() {
    closeDescriptor()
    guard isRegistered else { return }
    isRegistered = false
    DraftRegistry.step {
      files.forEach { $0.release() }
      draft.release()
    }
    files = []
  }

  private func closeDescriptor() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// The folder that a path leads to, and what it is now.
  private static func target(of path: String) throws -> (path: String, old: stat?) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw AtomicFileError.last(path) }
      // A link to nothing would be replaced by a folder.
      if unsafe lstat(path, &status) == 0 { throw AtomicFileError.system(path: path, code: ENOENT) }
      return (path.trimmingSlashes, nil)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw AtomicFileError.notAFolder(path: path) }
    guard let real = unsafe realpath(path, nil) else { throw AtomicFileError.last(path) }
    defer { unsafe free(real) }
    return (unsafe String(cString: real), status)
  }

  /// The files of a folder beside those with these names; `nil` if the folder must stay what it is.
  private static func otherFiles(in folder: String, _ names: [String]) -> [String]? {
    var (own, working, parent) = (stat(), stat(), stat())
    guard unsafe stat(folder, &own) == 0, unsafe stat(".", &working) == 0,
      unsafe stat("\(folder)/..", &parent) == 0,
      own.st_ino != working.st_ino || own.st_dev != working.st_dev, own.st_dev == parent.st_dev,
      own.st_ino != parent.st_ino, !MountPoints.contains(folder),
      let entries = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return nil }
    let isPlain = entries.allSatisfy { entry in
      var status = stat()
      return unsafe lstat("\(folder)/\(entry)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && access("\(folder)/\(entry)", W_OK) == 0
    }
    return isPlain ? entries.filter { !names.contains($0) && !DraftName.isDraft($0) } : nil
  }
}
