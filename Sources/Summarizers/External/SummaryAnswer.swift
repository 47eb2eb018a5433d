import SumbenchPrograms
import SumbenchText

/// What a program answers: sentences by their positions, or a text.
enum SummaryAnswer: Hashable {
  /// Positions; a program may repeat what it chose as a text.
  case sentences([Int], text: String?)
  case text(String)

  /// The members of an answer that mean something here; all others are the program's own.
  static let members: Set<String> = ["id", "sentences", "summary", "error"]

  /// Why an answer is no summary.
  enum Problem: Error, Hashable {
    case neitherSentencesNorText
    case notText
    /// Sentences, and a summary that is another text.
    case otherText
    /// Something else than a list of whole numbers.
    case notPositions
    /// Positions that no sentence has or that come twice, and the number of sentences.
    case unusablePositions([String], sentences: Int)
    case empty
  }

  init(_ answer: ProgramAnswer) throws(Problem) {
    if let value = answer[field: "sentences"], value != .null {
      guard let values = value.list else { throw .notPositions }
      var positions: [Int] = []
      for value in values {
        guard case .whole(let position) = value else { throw .notPositions }
        positions.append(position)
      }
      let text = answer[field: "summary"]
      guard text == nil || text == .null || text?.text != nil else { throw .notText }
      self = .sentences(positions, text: text?.text)
    } else if let text = answer[field: "summary"] {
      guard let text = text.text else { throw .notText }
      self = .text(text)
    } else {
      throw .neitherSentencesNorText
    }
  }

  /// The summary that the answer means.
  ///
  /// Sentences come in the document's order whatever the order of the answer, and a text is taken line by line;
  /// what goes beyond the limit is left out, in the order of the answer.
  func summary(of document: Document, within limit: LengthLimit) throws(Problem) -> Summary {
    switch self {
    case .sentences(let positions, let text):
      if positions.isEmpty { throw .empty }
      if let bad = positions.unusable(below: document.sentences.count) {
        throw .unusablePositions(bad.map(String.init), sentences: document.sentences.count)
      }
      if let text, ![positions, positions.sorted()].contains(where: { text.says($0, of: document) }) {
        throw .otherText
      }
      return SentenceSelection.ranked(positions, of: document, within: limit)
    case .text(let text):
      if text.allSatisfy(\.isWhitespace) { throw .empty }
      return Summary(text: text, articleSentenceCount: document.sentences.count, within: limit)
    }
  }
}

extension SummaryAnswer.Problem: CustomStringConvertible {
  var description: String {
    switch self {
    case .neitherSentencesNorText: "an answer with neither ‘sentences’ nor ‘summary’"
    case .notText: "a ‘summary’ that is not a text"
    case .otherText: "‘sentences’ and a ‘summary’ with another text: only one of them is needed"
    case .notPositions: "‘sentences’ that are no list of whole numbers, written without quotes"
    case .unusablePositions(let positions, let count):
      "sentences that are not there or come twice: \(positions.joined(separator: ", ")); expected whole numbers from "
        + "0 to \(count - 1)"
    case .empty: "an empty summary"
    }
  }
}

extension String {
  /// Whether this is the text of some sentences, white space aside.
  fileprivate func says(_ positions: [Int], of document: Document) -> Bool {
    let chosen = positions.map { document.sentences[$0].text }.joined(separator: " ")
    return split(whereSeparator: \.isWhitespace) == chosen.split(whereSeparator: \.isWhitespace)
  }
}

extension [Int] {
  /// The first few that are not below a count or come twice, `nil` if there are none.
  fileprivate func unusable(below count: Int) -> [Int]? {
    var seen: Set<Int> = []
    let bad = filter { !(0..<count).contains($0) || !seen.insert($0).inserted }.prefix(5)
    return bad.isEmpty ? nil : Array(bad)
  }
}
