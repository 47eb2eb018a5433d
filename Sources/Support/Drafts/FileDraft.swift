import Foundation

/// A file under another name, beside its place, until all of it is there.
final class FileDraft {
  private static let bufferSize = 1 << 16

  private let target: OutputTarget
  private let draft: DraftName
  private var descriptor: Int32
  private var buffer = Data()
  private var isThere = true

  /// Creates the draft with the mode and owner of the file that it will replace.
  init(of target: OutputTarget) throws {
    self.target = target
    var old: stat?
    if case .file(let status) = target.kind { old = status }
    if old != nil, unsafe access(target.resolved, W_OK) != 0 { throw AtomicFileError.last(target.path) }
    DraftName.removeStale(in: target.folder)
    // Nobody else may read it before it has the mode of the old file.
    (draft, descriptor) = try DraftName.create(in: target.folder, path: target.path, .file) { name in
      unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, old == nil ? 0o666 : 0o600)
    }
    if let old { Self.adopt(old, descriptor) }
  }

  deinit { discard() }

  func write(_ bytes: Data) throws {
    guard buffer.count + bytes.count > Self.bufferSize else { return buffer.append(bytes) }
    try flush()
    try OutputStream.write(bytes, to: descriptor, path: target.path)
  }

  /// Brings everything to the disk.
  func finish() throws {
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw AtomicFileError.last(target.path) }
  }

  /// Takes the place of the old file.
  func publish() throws {
    guard unsafe rename(draft.path, target.resolved) == 0 else { throw AtomicFileError.last(target.path) }
    isThere = false
    draft.release()
    FilesInUse.add(descriptor, path: target.path, as: .written)
    let closing = descriptor
    descriptor = -1
    guard close(closing) == 0 || errno == EINTR else { throw AtomicFileError.last(target.path) }
    Self.synchronize(folder: target.folder)
  }

  /// Removes the draft, if it is still there.
  func discard() {
    if isThere {
      unsafe unlink(draft.path)
      draft.release()
      isThere = false
    }
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Gives an open file or folder the owner and mode of an old one; the owner only as far as the system allows.
  static func adopt(_ old: stat, _ descriptor: Int32) {
    if fchown(descriptor, old.st_uid, old.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, old.st_gid) }
    var own = stat()
    let isSameOwner =
      unsafe fstat(descriptor, &own) == 0 && own.st_uid == old.st_uid && own.st_gid == old.st_gid
    fchmod(descriptor, old.st_mode & (isSameOwner ? 0o7777 : 0o777))
  }

  /// Brings the names in a folder to the disk, where the file system has such a thing.
  static func synchronize(folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func flush() throws {
    try OutputStream.write(buffer, to: descriptor, path: target.path)
    buffer.removeAll(keepingCapacity: true)
  }
}
