/// Where in the data something stands: a file, and a line of it where that is known.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given; `-` is standard input.
  public let path: String
  /// The line, from 1.
  public let line: Int?

  /// A place in a file.
  public init(_ path: String, line: Int? = nil) {
    self.path = path
    self.line = line
  }

  /// `path:line`, the form that editors understand.
  public var description: String {
    (path == "-" ? "standard input" : path) + (line.map { ":\($0)" } ?? "")
  }
}
