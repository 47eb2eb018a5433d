/// A file or folder of summaries and what its system is called.
package struct NamedFile: Hashable, Sendable {
  package let path: String
  /// The name that was given with it.
  package let givenName: String?

  package init(path: String, name: String? = nil) {
    self.path = path
    givenName = name
  }

  /// Reads `PATH` or `NAME=PATH`; a path that exists is one, whatever is in it.
  package init(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    if parts.count == 2, !parts[0].isEmpty, !parts[0].contains("/"), FileKind(argument) == .missing {
      self.init(path: parts[1], name: parts[0])
    } else {
      self.init(path: argument)
    }
  }

  /// The name given, or the file's name without its extension.
  package var name: String { givenName ?? (path == "-" ? "standard-input" : path.stem) }
}
