import CommandLine
import SumbenchCorpora
import SumbenchSummarizers

extension ValueSyntax where Value == String {
  /// A file or folder of a corpus. A word that names no file is refused where it names a strategy.
  static var corpus: Self {
    Self("CORPUS", expected: "a file or a folder", completion: .file) { text in
      let isStrategy = (try? Catalog.summarizer(named: text, seed: 1)) != nil
      return isStrategy && FileKind(text) == .missing ? nil : text
    }
  }
}

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
