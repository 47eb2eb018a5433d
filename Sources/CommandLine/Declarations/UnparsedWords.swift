import Synchronization

/// All words of a call as they are, for a command that reads them by rules of its own.
///
///     @UnparsedWords("FILE [SYSTEM]") var words
@propertyWrapper
package final class UnparsedWords: Declaration {
  package let name: String
  private let words = Mutex<[String]>([])

  /// `usage` is what the usage line shows.
  package init(_ usage: String) { name = usage }

  package var wrappedValue: [String] { words.withLock { $0 } }
  package var isGiven: Bool { !wrappedValue.isEmpty }

  func receive(_ given: [String]) { words.withLock { $0 = given } }
}
