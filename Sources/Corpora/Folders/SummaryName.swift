import Foundation

/// What the name of a file of one summary says.
///
///     SummaryName("D30001.M.100.T.A")      // the summary of D30001.M.100.T by A
///     SummaryName("000012_decoded.txt")    // the summary of 000012
struct SummaryName: Hashable {
  let id: String
  /// Who wrote it, where the name tells.
  let author: String?

  init(_ file: String) {
    let parts = Self.withoutEnding(file).split(separator: ".", omittingEmptySubsequences: false).map(
      String.init)
    if parts.count >= 5, Self.isDocumentSet(parts[0]), ["M", "P"].contains(parts[1]), Int(parts[2]) != nil,
      parts[3].count == 1
    {
      id = (parts[..<4] + parts[5...]).joined(separator: ".")
      author = parts[4]
      return
    }
    author = nil
    let stem = parts.joined(separator: ".")
    let suffix = ["_decoded", "_reference", "_system", "_candidate", "_hyp", "_ref", "_gold"].first(
      where: stem.hasSuffix)
    id = suffix.map { String(stem.dropLast($0.count)) } ?? stem
  }

  /// The id among these that a reference of this name belongs to: its own, one before a dot (`doc1.A`), or one after a
  /// single letter and a dot (`A.doc1`).
  func match(in ids: Set<String>) -> String? {
    if ids.contains(id) { return id }
    var parts = id.split(separator: ".", omittingEmptySubsequences: false)
    if let first = parts.first, first.count == 1 {
      let rest = parts.dropFirst().joined(separator: ".")
      if ids.contains(rest) { return rest }
    }
    while parts.count > 1 {
      parts.removeLast()
      let start = parts.joined(separator: ".")
      if ids.contains(start) { return start }
    }
    return nil
  }

  private static func withoutEnding(_ file: String) -> String { isOfText(file) ? file.stem : file }

  /// Whether a name ends like that of a text.
  static func isOfText(_ name: String) -> Bool {
    let ending = (name as NSString).pathExtension.lowercased()
    return ["txt", "html", "sum", "summary", "dec", "ref", "spl", "out"].contains(ending)
  }

  /// `D30001`, `D0701A`, `D0801-A`: the sets of documents of DUC and TAC.
  private static func isDocumentSet(_ text: String) -> Bool {
    text.prefixMatch(of: /[Dd]\d{2,6}[A-Za-z]?(-[A-Z])?$/) != nil
  }
}
