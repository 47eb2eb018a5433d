import CommandLine
import SumbenchCorpora

/// The options that choose a part of the items.
struct SubsetOptions: OptionGroup {
  @Option("--first", .wholeNumber(in: 1...Int.max), short: "n", help: "only the first N items", in: .input)
  var first: Int?
  @Option(
    "--sample", .wholeNumber(in: 1...Int.max),
    help: "only N items, drawn by the seed and their ids: the same in whatever order they come", in: .input,
    isRare: true)
  var sample: Int?
  @Option(
    "--ids", .text("FILE|A,B", moved: { FileKind($1($0)) == .missing ? $0 : $1($0) }),
    help: "only the items of these ids, or of those on the lines of a file",
    in: .input, isRare: true)
  var ids: String?

  var constraints: [Constraint] {
    [.conflict($first, $sample), .conflict($first, $ids), .conflict($sample, $ids)]
  }

  /// The requested part. Throws `DataError`, and `UsageError` for ids that are none.
  func subset(seed: UInt64) throws -> ItemSubset? {
    if let first { return .first(first) }
    if let sample { return .sample(sample, seed: seed) }
    guard let ids else { return nil }
    let listed =
      FileKind(ids) == .missing
      ? ids.split(separator: ",").map(String.init)
      : try TextFile.text(at: ids).split(whereSeparator: \.isNewline).map { $0.trimmed }.filter {
        !$0.isEmpty
      }
    if listed.isEmpty { throw $ids.refusal(of: ids, expected: "at least one id") }
    return .ids(listed)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let tail = drop(while: \.isWhitespace)
    return tail.lastIndex { !$0.isWhitespace }.map { String(tail[...$0]) } ?? ""
  }
}
