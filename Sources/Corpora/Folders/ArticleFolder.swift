import SumbenchSupport

/// A folder with `article.txt` and `reference.*.txt`.
enum ArticleFolder {
  /// The record of an article and the references in a folder, and the files there that look like references and are
  /// none; `root` is the folder that links may lead into. Throws `DataError`.
  static func record(
    id: String, article path: String, references folder: String, in root: String? = nil, number: Int,
    followsLinks: Bool
  ) throws -> (record: InputRecord, passedOver: [String]) {
    // Entries first: an article that is a pipe is refused before it is opened.
    let entries = try FolderEntries(folder, in: root, followsLinks: followsLinks)
    if let name = entries.folders.first(where: isReference) {
      throw DataError.directory(path: "\(folder)/\(name)")
    }
    let text = try TextFile.text(at: path)
    let references = entries.files.filter(isReference).sorted { ($0.count, $0) < ($1.count, $1) }
    let texts = try references.map { try TextFile.text(at: "\(folder)/\($0)") }
    var members = [FieldMember("id", .text(id)), FieldMember("article", .text(text))]
    if !texts.isEmpty { members.append(FieldMember("references", .texts(texts))) }
    let passedOver = entries.files.filter {
      !isReference($0) && looksLikeReference($0) && "\(folder)/\($0)" != path
    }
    return (
      InputRecord(place: Place(path), number: number, members: members), passedOver.map { "\(id)/\($0)" }
    )
  }

  /// The note about files that are passed over.
  static func note(_ passedOver: [String]) -> Note? {
    guard !passedOver.isEmpty else { return nil }
    return Note(
      .remark, "references-passed-over",
      "that look like references are passed over (reference.txt and reference.*.txt are read)",
      about: Note.Items(count: passedOver.count, first: passedOver, noun: "file"))
  }

  static func isReference(_ name: String) -> Bool {
    name == "reference.txt" || name.hasPrefix("reference.") && name.hasSuffix(".txt")
  }

  private static func looksLikeReference(_ name: String) -> Bool {
    let name = name.lowercased()
    guard name != "article.txt" else { return false }
    return name.hasPrefix("ref")
      || ["reference", "summary", "highlight", "abstract", "gold"].contains { name.contains($0) }
  }
}
