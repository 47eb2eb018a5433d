import Foundation

/// Exchanges two names of one file system, in one step where the system can; says whether it worked (`errno`).
///
/// Elsewhere the second is moved aside for a moment.
func exchangeNames(_ first: String, _ second: String) -> Bool {
  if let exchange = unsafe NameExchange.function {
    if unsafe exchange(AT_FDCWD, first, AT_FDCWD, second, NameExchange.flag) == 0 { return true }
    guard [ENOSYS, EINVAL, EOPNOTSUPP].contains(errno) else { return false }
  }
  return exchangeNamesInSteps(first, second)
}

/// Exchanges two names by way of a third.
func exchangeNamesInSteps(_ first: String, _ second: String) -> Bool {
  let aside = first + ".old"
  guard unsafe rename(second, aside) == 0 else { return false }
  guard unsafe rename(first, second) == 0 else {
    let code = errno
    _ = unsafe rename(aside, second)
    errno = code
    return false
  }
  return unsafe rename(aside, first) == 0
}

private enum NameExchange {
  typealias Function =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

  /// `RENAME_EXCHANGE`, which the toolchain does not import.
  static let flag: UInt32 = 2

  /// `renameat2`, if the C library has it.
  static let function: Function? = {
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return nil }
    return unsafe unsafeBitCast(symbol, to: Function.self)
  }()
}
