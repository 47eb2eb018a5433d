import Corpora

/// Where summaries that were made elsewhere are read from.
package enum ItemSource: Sendable {
  /// A JSON Lines file, or standard input for `-`.
  case lines(path: String)
  /// Two files of which line N of one belongs to line N of the other, as rouge-score's command reads them.
  case pairs(predictions: String, targets: String)

  /// What the run of the summaries is called: the name of the file.
  package var name: String { Place(paths[0]).fileStem }

  /// The files that are read.
  package var paths: [String] {
    switch self {
    case .lines(let path): [path]
    case .pairs(let predictions, let targets): [predictions, targets]
    }
  }

  /// Every item at once, for sources that fit into memory. Throws `DataError`.
  package func items() throws -> [CandidateItem] {
    let next = try batches()
    var items: [CandidateItem] = []
    while let batch = try next() { items += try batch.items() }
    return items
  }

  /// Gives one batch after another, `nil` at the end. Throws `DataError`.
  func batches() throws -> () throws -> ItemBatch? {
    switch self {
    case .lines(let path):
      let lines = try LineBatches(path: path)
      return { try lines.next().map(ItemBatch.lines) }
    case .pairs(let predictions, let targets):
      let pairs = try LinePairs(predictions: predictions, targets: targets)
      return pairs.next
    }
  }
}

/// Some items in a row, decoded by whoever works on them.
enum ItemBatch: Sendable {
  case lines(LineBatch)
  case items([CandidateItem])

  func items() throws -> [CandidateItem] {
    switch self {
    case .lines(let batch):
      try batch.lines.map { try CandidateItem(JSONObject(line: $0.bytes, at: $0.place)) }
    case .items(let items): items
    }
  }
}

/// Two files of lines that belong together.
///
/// Lines end at line feeds, carriage returns or both, as Python reads text; an empty line is an empty text, and a
/// line break at the very end of a file ends the last line.
private final class LinePairs {
  private static let batchSize = 256

  private let pairs: Zip2Sequence<[Substring], [Substring]>
  private var taken = 0

  init(predictions: String, targets: String) throws {
    let candidates = try Self.lines(of: predictions)
    let references = try Self.lines(of: targets)
    guard candidates.count == references.count else {
      throw DataError.unequalLines(predictions, candidates.count, targets, references.count)
    }
    pairs = zip(candidates, references)
  }

  func next() -> ItemBatch? {
    let items = pairs.dropFirst(taken).prefix(Self.batchSize).enumerated().map { index, pair in
      CandidateItem(
        id: "\(taken + index + 1)", candidate: .text(String(pair.0)), references: [String(pair.1)])
    }
    taken += items.count
    return items.isEmpty ? nil : .items(items)
  }

  private static func lines(of path: String) throws -> [Substring] {
    var lines = try TextFile.text(at: path).split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
