import Foundation
import Support

extension CorpusReader {
  /// The corpus at a path: a file of records in any layout, a folder, a text, lines of texts with those of their
  /// references beside them (`test.source`, `test.target`), or standard input for `-`.
  ///
  /// It is named after the last component of the path. Items may have no references, all or none of them. Throws
  /// `DataError`.
  package static func read(_ path: String, options: ReadingOptions = ReadingOptions()) throws -> Corpus {
    let name = path == "-" ? "standard-input" : path.stem
    if FileKind(path) == .folder {
      let (records, notes) = try CorpusFolder.records(in: path)
      return try corpus(name, of: records, options: options, notes: notes, path: path)
    }
    if let target = target(of: path) { return try read(source: path, targets: [target], options: options) }
    if ["txt", "text", "md", "html", "htm"].contains(URL(filePath: path).pathExtension.lowercased()) {
      var file = try OpenedFile(path: path)
      let layout = try FileLayout(&file)
      if layout == .plainLines || layout == .story || layout == .sections {
        return try read([path], name: name, options: options)
      }
    }
    let records = try RecordBatches.records(at: path, purpose: .corpus)
    return try corpus(name, of: records, options: options, path: path)
  }

  /// A corpus of texts, one a file, without references but for those that are in the files. Throws `DataError`.
  package static func read(
    _ paths: [String], name: String, options: ReadingOptions = ReadingOptions()
  ) throws -> Corpus {
    try corpus(name, of: CorpusFolder.texts(paths), options: options, path: paths.first ?? "-")
  }

  /// A corpus of one article, with the references in a folder. Throws `DataError`.
  package static func read(
    article path: String, references folder: String, name: String, options: ReadingOptions = ReadingOptions()
  ) throws -> Corpus {
    let (record, passedOver) = try ArticleFolder.record(
      id: path.stem, article: path, references: folder, number: 1)
    let note = ArticleFolder.note(passedOver).map { [$0] } ?? []
    return try corpus(name, of: [record], options: options, notes: note, path: path)
  }

  /// A corpus of which line N of a file is article N, and line N of others its references; a blank line is no reference.
  ///
  /// Throws `DataError`, `unequalLines` where the files differ in length.
  package static func read(
    source: String, targets: [String], options: ReadingOptions = ReadingOptions()
  ) throws -> Corpus {
    let articles = PlainLines.lines(of: try TextFile.text(at: source))
    let references = try targets.map { target in
      let lines = PlainLines.lines(of: try TextFile.text(at: target))
      guard lines.count == articles.count else {
        throw DataError.unequalLines(source, articles.count, target, lines.count)
      }
      return lines
    }
    let records = articles.enumerated().map { index, article in
      var members = [FieldMember("article", .text(String(article)))]
      let texts = references.map { String($0[index]) }
      if texts.count == 1 { members.append(FieldMember("reference", .text(texts[0]))) }
      if texts.count > 1 { members.append(FieldMember("references", .list(texts.map(FieldValue.text)))) }
      return InputRecord(place: Place(source, line: index + 1), number: index + 1, members: members)
    }
    return try corpus(source.stem, of: records, options: options, path: source)
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

  private static func corpus(
    _ name: String, of records: [InputRecord], options: ReadingOptions, notes: [Note] = [], path: String
  ) throws -> Corpus {
    if records.isEmpty { throw DataError.noArticles(path: path) }
    var read = ItemReader(.corpus, options: options).read(records)
    try requireReferences(&read, records)
    try read.tally.requireUsable(options)
    var places: [String: Place] = [:]
    for item in read.items {
      if let first = places.updateValue(item.place, forKey: item.id) {
        throw DataError.repeatedID(item.place, first: first, id: item.id)
      }
    }
    return Corpus(
      name: name, items: read.items, notes: notes + read.tally.notes, unusable: read.tally.unusable)
  }

  /// References are there for all or for none, and for none only where no field could be meant as one.
  private static func requireReferences(_ read: inout ReadItems, _ records: [InputRecord]) throws {
    let without = read.items.filter { $0.references.isEmpty }
    guard let first = without.first else { return }
    let byPlace = Dictionary(records.map { ($0.place, $0) }) { first, _ in first }
    if without.count == read.items.count {
      guard let record = byPlace[first.place], record.hasUnknownText else { return }
      throw DataError.missingRole(first.place, role: Role.reference.rawValue, found: record.paths)
    }
    read.items.removeAll { $0.references.isEmpty }
    read.tally.add(
      without.map { item in
        UnusableRecord(
          place: item.place, id: item.id,
          reason: .missing(role: Role.reference.rawValue, found: byPlace[item.place]?.paths ?? []))
      })
  }
}

extension InputRecord {
  /// Whether a text of several words is in a field that is neither an article nor known to be something else.
  fileprivate var hasUnknownText: Bool {
    let texts = members.filter { member in
      guard case .text(let text) = member.value else { return member.value.isTextual }
      return text.utf8.count { $0 == 0x20 } > 1
    }.map(\.name)
    let unknown = texts.filter {
      !FieldNames.bystanders.contains($0) && FieldNames.role(of: $0) != .candidate
    }
    return unknown.count > 1
  }
}
