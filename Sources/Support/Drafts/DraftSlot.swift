import Foundation
import Synchronization

/// A place for the path of one draft.
@safe final class DraftSlot: @unchecked Sendable {
  enum Kind: Int { case file = 2, folder }

  private static let free = 0
  private static let taken = 1

  private let state = Atomic<Int>(free)
  private let path = UnsafeMutablePointer<CChar>.allocate(capacity: Int(PATH_MAX))

  deinit { unsafe path.deallocate() }

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

  /// Removes the draft, if there is one of this kind.
  func remove(_ kind: Kind) {
    guard state.load(ordering: .acquiring) == kind.rawValue else { return }
    _ = unsafe kind == .folder ? rmdir(path) : unlink(path)
  }
}
