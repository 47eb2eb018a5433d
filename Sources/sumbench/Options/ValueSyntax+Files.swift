import CommandLine
import Corpora

extension ValueSyntax where Value == NamedFile {
  /// A file or folder with the name of its row.
  static var namedFile: Self {
    Self("NAME=FILE", expected: "NAME=FILE", completion: .file) { text in
      text.wholeMatch(of: /([^=]+)=(.+)/).map { NamedFile(path: String($0.2), name: String($0.1)) }
    }
  }

  /// A file or folder of a system, which is named after it or before it.
  static var system: Self {
    Self("[NAME=]FILE", expected: "a file or a folder", completion: .file) { NamedFile(argument: $0) }
  }
}
