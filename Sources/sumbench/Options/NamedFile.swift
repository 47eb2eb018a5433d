import CommandLine

/// A file with the name of its row, written `NAME=FILE`.
struct NamedFile {
  let name: String
  let path: String
}

extension ValueSyntax where Value == NamedFile {
  static var namedFile: Self {
    Self("NAME=FILE", expected: "NAME=FILE", completion: .file) { text in
      text.wholeMatch(of: /([^=]+)=(.+)/).map { NamedFile(name: String($0.1), path: String($0.2)) }
    }
  }
}
