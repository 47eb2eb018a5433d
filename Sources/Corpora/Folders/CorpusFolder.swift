import SumbenchSupport

/// A corpus that is a folder.
enum CorpusFolder {
  /// Its records, each read from its file when its turn comes. Throws `DataError`.
  static func records(in path: String, followsLinks: Bool) throws -> CorpusRecords {
    let entries = try FolderEntries(path, followsLinks: followsLinks)
    if entries.folders.contains(where: { FileKind("\(path)/\($0)/article.txt") != .missing }) {
      return articleFolders(entries, followsLinks: followsLinks)
    }
    for (layout, ending) in [(FileLayout.story, "story"), (.sections, "summary")] {
      let files = entries.files(ending)
      if !files.isEmpty {
        return CorpusRecords(of: files) { try marked($1, in: path, layout, $0 + 1) }
      }
    }
    let texts = entries.files("txt")
    if !texts.isEmpty { return self.texts(texts.map { "\(path)/\($0)" }) }
    let objects = entries.files("json")
    if !objects.isEmpty { return self.objects(objects, in: path) }
    if let folder = entries.folders.first, entries.files.isEmpty {
      throw DataError.folderWithoutArticle(path: "\(path)/\(folder)")
    }
    if entries.files.isEmpty { throw DataError.noArticles(path: path) }
    throw DataError.unknownLayout(path: path, entries: Array(entries.files.prefix(5)))
  }

  /// Texts of their own, one a file, named by their stems.
  static func texts(_ paths: [String]) -> CorpusRecords {
    CorpusRecords(of: paths) { index, path in
      let text = try TextFile.text(at: path)
      var file = try OpenedFile(path: path)
      let layout = path == "-" ? .plainLines : try FileLayout(&file)
      if layout == .story || layout == .sections {
        return MarkedUpArticle(text, layout: layout).record(path: path, number: index + 1, id: path.stem)
      }
      return InputRecord(
        place: Place(path), number: index + 1,
        members: [FieldMember("id", .text(path.stem)), FieldMember("article", .text(text))])
    }
  }

  private static func articleFolders(_ entries: FolderEntries, followsLinks: Bool) -> CorpusRecords {
    var passedOver: [String] = []
    var records = CorpusRecords(of: entries.folders) { index, id in
      let folder = "\(entries.path)/\(id)"
      guard FileKind("\(folder)/article.txt") != .missing else {
        throw DataError.folderWithoutArticle(path: folder)
      }
      let (record, others) = try ArticleFolder.record(
        id: id, article: "\(folder)/article.txt", references: folder, in: entries.path, number: index + 1,
        followsLinks: followsLinks)
      passedOver += others
      return record
    }
    records.notes = { ArticleFolder.note(passedOver).map { [$0] } ?? [] }
    return records
  }

  private static func marked(
    _ name: String, in folder: String, _ layout: FileLayout, _ number: Int
  ) throws -> InputRecord {
    let path = "\(folder)/\(name)"
    let article = MarkedUpArticle(try TextFile.text(at: path), layout: layout)
    return article.record(path: path, number: number, id: name.stem)
  }

  /// Objects, one a file, with the stems as ids where they have none.
  private static func objects(_ names: [String], in folder: String) -> CorpusRecords {
    var number = 0
    return CorpusRecords(listsOf: names) { _, name in
      try RecordBatches.records(at: "\(folder)/\(name)", purpose: .corpus).map { record in
        number += 1
        let hasID = record.members.contains { $0.name == "id" }
        return InputRecord(
          place: record.place, number: number,
          members: hasID ? record.members : [FieldMember("id", .text(name.stem))] + record.members,
          hadLoneSurrogates: record.hadLoneSurrogates)
      }
    }
  }
}
