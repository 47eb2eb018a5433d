import Foundation
import SumbenchSupport

extension CorpusReader {
  /// The corpus at a path: a file of records in any layout, a folder, a text, lines of texts with those of their
  /// references beside them (`test.source`, `test.target`), or standard input for `-`.
  ///
  /// It is named after the last component of the path. Items may have no references, all or none of them. Throws
  /// `DataError`.
  package static func read(
    _ path: String, for purpose: Purpose = .corpus, options: ReadingOptions = ReadingOptions()
  ) throws -> Corpus {
    try read([path], for: purpose, options: options)
  }

  /// The corpus of everything at several paths, one after the other. Throws `DataError`.
  ///
  /// It is named after the folder that all of them are in, or after the first.
  package static func read(
    _ paths: [String], name: String? = nil, for purpose: Purpose = .corpus,
    options: ReadingOptions = ReadingOptions()
  ) throws -> Corpus {
    try corpus(
      name ?? self.name(of: paths), for: purpose, options: options, path: paths.first ?? "-",
      canBeReadTwice: !paths.contains(where: \.isStream)
    ) {
      CorpusRecords(joining: paths) { path in
        try records(at: path, for: purpose, followsLinks: options.followsLinks)
      }
    }
  }

  /// A corpus of one article, with the references in a folder. Throws `DataError`.
  package static func read(
    article path: String, references folder: String, name: String, options: ReadingOptions = ReadingOptions()
  ) throws -> Corpus {
    let (record, passedOver) = try ArticleFolder.record(
      id: path.stem, article: path, references: folder, number: 1, followsLinks: options.followsLinks)
    let note = ArticleFolder.note(passedOver).map { [$0] } ?? []
    return try corpus(name, for: .corpus, options: options, path: path) {
      CorpusRecords([record], notes: note)
    }
  }

  /// A corpus of which line N of a file is article N, and line N of others its references; a blank line is no reference.
  ///
  /// Throws `DataError`, `unequalLines` where the files differ in length.
  package static func read(
    source: String, targets: [String], options: ReadingOptions = ReadingOptions()
  ) throws -> Corpus {
    let records = try records(source: source, targets: targets)
    return try corpus(source.stem, for: .corpus, options: options, path: source) { CorpusRecords(records) }
  }

  private static func name(of paths: [String]) -> String {
    guard paths.count != 1 else { return paths[0] == "-" ? "standard-input" : paths[0].stem }
    let folders = Set(paths.map { URL(filePath: $0).deletingLastPathComponent().standardized.path })
    if folders.count == 1, let name = folders.first?.split(separator: "/").last { return String(name) }
    return "\(paths.first?.stem ?? "")-and-\(paths.count - 1)-more"
  }

  private static func records(
    at path: String, for purpose: Purpose, followsLinks: Bool
  ) throws -> CorpusRecords {
    if FileKind(path) == .folder { return try CorpusFolder.records(in: path, followsLinks: followsLinks) }
    if let target = target(of: path) { return CorpusRecords(try records(source: path, targets: [target])) }
    if ["txt", "text", "md", "html", "htm"].contains(URL(filePath: path).pathExtension.lowercased()) {
      var file = try OpenedFile(path: path)
      let layout = try FileLayout(&file)
      if layout == .plainLines || layout == .story || layout == .sections {
        return CorpusFolder.texts([path])
      }
    }
    return try CorpusRecords(contentsOf: path, purpose: purpose)
  }

  private static func records(source: String, targets: [String]) throws -> [InputRecord] {
    let articles = PlainLines.lines(of: try TextFile.text(at: source))
    let references = try targets.map { target in
      let lines = PlainLines.lines(of: try TextFile.text(at: target))
      guard lines.count == articles.count else {
        throw DataError.unequalLines(source, articles.count, target, lines.count)
      }
      return lines
    }
    return articles.enumerated().map { index, article in
      var members = [FieldMember("article", .text(String(article)))]
      let texts = references.map { String($0[index]) }
      if texts.count == 1 { members.append(FieldMember("reference", .text(texts[0]))) }
      if texts.count > 1 { members.append(FieldMember("references", .list(texts.map(FieldValue.text)))) }
      return InputRecord(place: Place(source, line: index + 1), number: index + 1, members: members)
    }
  }

  /// Endings of articles, and of their references in a file beside them.
  private static let pairs = [
    "source": "target", "src": "tgt", "document": "summary", "article": "abstract",
  ]

  private static func target(of path: String) -> String? {
    let url = URL(filePath: path)
    guard let ending = pairs[url.pathExtension] else { return nil }
    let target = String(path.dropLast(url.pathExtension.count)) + ending
    return FileKind(target) == .file ? target : nil
  }
}
