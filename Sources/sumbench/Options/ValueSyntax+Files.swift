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
    Self(
      "NAME=FILE", expected: "NAME=FILE", completion: .file, moved: { $0.movingPath(after: "=", $1) }
    ) { text in
      text.wholeMatch(of: /([^=]+)=(.+)/).map { NamedFile(path: String($0.2), name: String($0.1)) }
    }
  }

  /// A file or folder of a system, which is named after it or before it.
  static var system: Self {
    Self(
      "[NAME=]FILE", expected: "a file or a folder", completion: .file,
      moved: { text, path in
        FileKind(path(text)) == .missing ? text.movingPath(after: "=", path) : path(text)
      }
    ) { NamedFile(argument: $0) }
  }
}

extension String {
  /// The text with another path, which comes after the mark, or is all of the text where the mark is not in front of it.
  fileprivate func movingPath(after mark: Character, _ path: (String) -> String) -> String {
    guard let end = firstIndex(of: mark), end != startIndex, !self[..<end].contains("/") else {
      return path(self)
    }
    return self[...end] + path(String(self[index(after: end)...]))
  }
}
