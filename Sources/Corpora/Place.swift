/// Where in the data something stands: a file, and a line of it where that is known.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given; `-` is standard input.
  package let path: String
  /// The line, from 1.
  package let line: Int?

  /// A place in a file.
  package init(_ path: String, line: Int? = nil) {
    self.path = path
    self.line = line
  }

  /// `path:line`, the form that editors understand.
  package var description: String {
    (path == "-" ? "standard input" : path) + (line.map { ":\($0)" } ?? "")
  }

  /// The name of the file without its extension, `standard input` for `-`.
  package var fileStem: String {
    if path == "-" { return description }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
