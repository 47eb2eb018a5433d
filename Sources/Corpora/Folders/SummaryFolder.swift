import SumbenchSupport

/// Folders of which each file is a summary, its sentences on lines.
enum SummaryFolder {
  /// A summary and where it is.
  struct Entry {
    let name: SummaryName
    let system: String?
    let path: String
  }

  /// The summaries in a folder, or in its folders, each of which is then a system. Throws `DataError`.
  static func entries(in path: String, followsLinks: Bool) throws -> [Entry] {
    let entries = try found(in: path, followsLinks: followsLinks)
    try requireDistinct(entries)
    return entries
  }

  private static func found(in path: String, followsLinks: Bool) throws -> [Entry] {
    let folder = try FolderEntries(path, followsLinks: followsLinks)
    if folder.files.isEmpty, !folder.folders.isEmpty {
      return try folder.folders.flatMap { system in
        let folder = try FolderEntries("\(path)/\(system)", in: path, followsLinks: followsLinks)
        if let name = folder.folders.first(where: SummaryName.isOfText) {
          throw DataError.directory(path: "\(folder.path)/\(name)")
        }
        return folder.files.inNaturalOrder().map {
          Entry(name: SummaryName($0), system: system, path: "\(folder.path)/\($0)")
        }
      }
    }
    if folder.files.isEmpty { throw DataError.noItems(path: path) }
    if let name = folder.folders.first(where: SummaryName.isOfText) {
      throw DataError.directory(path: "\(path)/\(name)")
    }
    return folder.files.inNaturalOrder().map {
      let name = SummaryName($0)
      return Entry(name: name, system: name.author, path: "\(path)/\($0)")
    }
  }

  /// A record for each summary of a folder, with the references in other folders that belong to it. Throws `DataError`.
  static func records(
    in path: String, references folders: [String], followsLinks: Bool
  ) throws -> [InputRecord] {
    let entries = try entries(in: path, followsLinks: followsLinks)
    let ids = Set(entries.map(\.name.id))
    var references: [String: [String]] = [:]
    for folder in folders {
      for entry in try self.entries(in: folder, followsLinks: followsLinks) {
        guard let id = entry.name.match(in: ids) else { continue }
        references[id, default: []].append(try TextFile.text(at: entry.path))
      }
    }
    return try entries.enumerated().map { index, entry in
      var members = [FieldMember("id", .text(entry.name.id))]
      if let system = entry.system { members.append(FieldMember("system", .text(system))) }
      members.append(FieldMember("candidate", .text(try TextFile.text(at: entry.path))))
      if let texts = references[entry.name.id] {
        members.append(FieldMember("references", .list(texts.map(FieldValue.text))))
      }
      return InputRecord(place: Place(entry.path), number: index + 1, members: members)
    }
  }

  /// Throws `DataError` for two files whose names are one in another normal form (NFC and NFD): which of them is meant
  /// cannot be told.
  private static func requireDistinct(_ entries: [Entry]) throws {
    var places: [CanonicalID: Place] = [:]
    for entry in entries where entry.path.utf8.contains(where: { $0 > 0x7F }) {
      if let first = places.updateValue(Place(entry.path), forKey: CanonicalID(entry.path)) {
        throw DataError.repeatedID(Place(entry.path), first: first, id: entry.name.id)
      }
    }
  }
}
