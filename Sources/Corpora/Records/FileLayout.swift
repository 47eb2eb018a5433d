import Foundation

/// How the records of a file are written down: told in this one place, by content and name.
package enum FileLayout: String, Hashable, Sendable, CaseIterable {
  /// An object on each line.
  case jsonLines
  /// An array of objects, objects over several lines, or an object of columns.
  case jsonDocument
  case commaSeparated, tabSeparated
  /// Lines `T-3`, `H-3`, `D-3` of fairseq-generate, by their numbers.
  case fairseq
  /// A text on each line.
  case plainLines
  /// A text with its highlights (CNN/DailyMail as it was first published).
  case story
  /// Sections between `[SN]` (XSum as it was first published).
  case sections

  /// Tells the layout of a file whose first bytes have been read.
  init(_ file: inout OpenedFile) throws {
    let name = URL(filePath: file.path).pathExtension.lowercased()
    switch name {
    case "csv": self = .commaSeparated
    case "tsv", "tab": self = .tabSeparated
    default: self = try Self.byContent(&file, isText: Self.textExtensions.contains(name), name: name)
    }
  }

  /// Extensions of files of plain text, in which a line may begin with a bracket.
  private static let textExtensions: Set<String> = [
    "txt", "source", "target", "src", "tgt", "article", "document", "summary", "hypo", "hyp", "ref", "out",
    "pred",
  ]

  /// Whether a plain text of this name has a text on each line, by custom.
  static func isOfLines(_ path: String) -> Bool {
    ["source", "target", "src", "tgt", "document", "hypo", "hyp", "ref", "pred"]
      .contains(URL(filePath: path).pathExtension.lowercased())
  }

  private static func byContent(_ file: inout OpenedFile, isText: Bool, name: String) throws -> FileLayout {
    guard let start = file.firstTextIndex else { return isText ? .plainLines : .jsonLines }
    let line = try file.firstLine()
    if line.starts(with: "[SN]".utf8) { return .sections }
    switch file.head[start] {
    case UInt8(ascii: "{"): if let layout = try objects(&file, isText: isText) { return layout }
    case UInt8(ascii: "["): if try isArray(&file, isText: isText) { return .jsonDocument }
    default: break
    }
    if name == "story" || file.head.holds("\n@highlight") { return .story }
    if FairseqLine(line) != nil { return .fairseq }
    if !isText, let layout = table(line) { return layout }
    if ["jsonl", "ndjson", "json"].contains(name) { return .jsonLines }
    return .plainLines
  }

  private static func objects(_ file: inout OpenedFile, isText: Bool) throws -> FileLayout? {
    var parser = JSONParser(try file.firstLine())
    let members: [FieldMember]
    do throws(JSONFault) {
      members = try parser.members()
    } catch {
      if error.problem == .unexpectedEnd { return .jsonDocument }
      return isText ? nil : .jsonLines
    }
    _ = parser.take(",")
    // One object may be one of columns, and two on a line are no line of JSON Lines. One record is the same as either.
    guard parser.isAtEnd() else { return .jsonDocument }
    return try RecordTable.records(of: members) == nil || !file.hasOneLine() ? .jsonLines : .jsonDocument
  }

  /// Whether a file that begins with a bracket is an array of JSON, and no text that begins with one.
  private static func isArray(_ file: inout OpenedFile, isText: Bool) throws -> Bool {
    guard let start = file.firstTextIndex else { return false }
    let next = file.head[(start + 1)...].first { !$0.isSpace }
    if next == UInt8(ascii: "{") { return true }
    return !isText && (next.map { "[]\"".utf8.contains($0) } ?? true)
  }

  /// Rows under a header, where no name tells it: known names in the first line.
  private static func table(_ line: ArraySlice<UInt8>) -> FileLayout? {
    let header = String(decoding: line, as: UTF8.self)
    for (separator, layout) in [("\t", FileLayout.tabSeparated), (",", .commaSeparated)]
      as [(Character, FileLayout)]
    {
      let cells = header.split(separator: separator, omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" \r"))
      }
      let known = cells.filter { $0 == FieldNames.summary || FieldNames.role(of: $0) != nil }
      if cells.count > 1, known.count > 1, cells.allSatisfy({ !$0.contains(" ") }) { return layout }
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether a text is somewhere in these bytes.
  func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return indices.contains { self[$0] == wanted[0] && self[$0...].starts(with: wanted) }
  }
}
