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

  /// A file of SVG. Other kinds of pictures are made of one.
  static var svgFile: Self {
    Self(
      "F.svg", expected: "a file of SVG; rsvg-convert -f pdf -o F.pdf F.svg makes a PDF of it",
      completion: .file
    ) { text in
      let others = [".pdf", ".png", ".eps", ".ps", ".jpg", ".jpeg"]
      return others.contains { text.lowercased().hasSuffix($0) } ? nil : text
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

  /// A run, which may have a name before it.
  static func namedRun(_ placeholder: String) -> Self {
    Self(
      placeholder, expected: "a run, or NAME=RUN", completion: .file,
      moved: { text, path in
        FileKind(path(text)) == .missing ? text.movingPath(after: "=", path) : path(text)
      }
    ) { NamedFile(argument: $0) }
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

extension NamedFile {
  /// What several runs are called: by their given names, else by what differs in their paths.
  static func distinctNames(_ files: [NamedFile]) -> [String] {
    let parts = files.map { $0.path.split(separator: "/").map(String.init) }
    let shortest = parts.map(\.count).min() ?? 0
    let shared = (0..<shortest).prefix { place in Set(parts.map { $0[place] }).count == 1 }.count
    let trailing = (0..<shortest - shared).prefix { place in
      Set(parts.map { $0[$0.count - 1 - place] }).count == 1
    }.count
    return zip(files, parts).map { file, parts in
      let own = parts[shared..<parts.count - trailing].joined(separator: "/")
      return file.givenName ?? (own.isEmpty ? file.path : own)
    }
  }
}
