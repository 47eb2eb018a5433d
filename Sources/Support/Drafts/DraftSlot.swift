import Foundation
import Synchronization

/// A place for the path of one draft.
@safe final class DraftSlot: @unchecked Sendable {
  enum Kind: Int { case file = 2, folder }

  private static let free = 0
  private static let taken = 1

  private let state = Atomic<Int>(free)
  private let path = UnsafeMutablePointer<CChar>.allocate(capacity: Int(PATH_MAX))

  /// Where the names in a folder are read to.
  private let entries = UnsafeMutableRawPointer.allocate(byteCount: entriesSize, alignment: 8)
  private static let entriesSize = 1 << 13

  deinit {
    unsafe path.deallocate()
    unsafe entries.deallocate()
  }

  /// Takes the place if it is free and the path is short enough.
  func take(_ path: String, _ kind: Kind) -> Bool {
    let bytes = Array(path.utf8CString)
    guard bytes.count <= Int(PATH_MAX),
      state.compareExchange(expected: Self.free, desired: Self.taken, ordering: .acquiring).exchanged
    else { return false }
    unsafe self.path.update(from: bytes, count: bytes.count)
    state.store(kind.rawValue, ordering: .releasing)
    return true
  }

  func release() { state.store(Self.free, ordering: .releasing) }

  /// Removes the draft, if there is one of this kind. Of a folder it removes the files, too, whatever their names: after an
  /// exchange those of the old folder are in its place.
  func remove(_ kind: Kind) {
    guard state.load(ordering: .acquiring) == kind.rawValue else { return }
    if kind == .file {
      _ = unsafe unlink(path)
    } else if unsafe rmdir(path) != 0 {
      removeFiles()
      _ = unsafe rmdir(path)
    }
  }

  /// Removes the files of the folder by calls that a handler of signals may make: `readdir` may not, since it allocates.
  private func removeFiles() {
    guard let read = unsafe FolderReading.function else { return }
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    // A removal may hide entries from the reading that goes on: it starts again until nothing more is removed.
    var isRemoving = true
    while isRemoving {
      isRemoving = false
      lseek(folder, 0, SEEK_SET)
      while true {
        let count = unsafe read(folder, entries, Self.entriesSize)
        guard count > 0 else { break }
        var offset = 0
        while offset < count {
          let entry = unsafe entries + offset
          let name = unsafe (entry + FolderReading.nameOffset).assumingMemoryBound(to: CChar.self)
          if unsafe unlinkat(folder, name, 0) == 0 { isRemoving = true }
          offset += unsafe Int((entry + FolderReading.lengthOffset).loadUnaligned(as: UInt16.self))
        }
      }
    }
  }
}

/// `getdents64`, which the toolchain does not import, and the layout of what it gives (`man 2 getdents64`): an inode and an
/// offset of eight bytes each, the length of the entry in two, its kind in one, and the name, which ends with a zero.
private enum FolderReading {
  typealias Function = @convention(c) (Int32, UnsafeMutableRawPointer, Int) -> Int

  static let lengthOffset = 16
  static let nameOffset = 19

  static let function: Function? = {
    guard let symbol = unsafe dlsym(nil, "getdents64") else { return nil }
    return unsafe unsafeBitCast(symbol, to: Function.self)
  }()

  /// Looks the function up, which a handler of signals must not be the first to do.
  static func prepare() { _ = unsafe function }
}

extension DraftSlot {
  /// Makes ready what `remove` needs.
  static func prepare() { FolderReading.prepare() }
}
