import SumbenchPrograms
import SumbenchText

/// What a program answers: sentences by their positions, or a text.
enum SummaryAnswer: Hashable {
  case sentences([Int])
  case text(String)

  /// The members of an answer that mean something here; all others are the program's own.
  static let members: Set<String> = ["id", "sentences", "summary", "error"]

  /// Why an answer is no summary.
  enum Problem: Error, Hashable {
    case neitherSentencesNorText
    case notText
    /// Positions that no sentence has, that come twice, or that are no whole numbers, and the number of sentences.
    case unusablePositions([String], sentences: Int)
    case empty
  }

  init(_ answer: ProgramAnswer) throws(Problem) {
    if let values = answer[field: "sentences"]?.list {
      var positions: [Int] = []
      for value in values {
        guard case .whole(let position) = value else {
          throw .unusablePositions([value.idText ?? "something else"], sentences: 0)
        }
        positions.append(position)
      }
      self = .sentences(positions)
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
    case .sentences(let positions):
      if positions.isEmpty { throw .empty }
      if let bad = positions.unusable(below: document.sentences.count) {
        throw .unusablePositions(bad.map(String.init), sentences: document.sentences.count)
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
    case .unusablePositions(let positions, let count):
      "sentences that are not there or come twice: \(positions.joined(separator: ", "))"
        + (count > 0 ? "; expected whole numbers from 0 to \(count - 1)" : "; expected whole numbers from 0")
    case .empty: "an empty summary"
    }
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
