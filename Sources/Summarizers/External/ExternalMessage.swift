import Foundation
import TextProcessing

/// The lines that go to an external program and come from it.
enum ExternalMessage {
  private struct Question: Encodable {
    let id: String
    let sentences: [String]
    let limit: String
  }

  /// An answer: the article's id, and sentences by position or a text.
  struct Answer: Decodable {
    let id: String
    let sentences: [Int]?
    let summary: String?
  }

  static func question(_ document: Document, _ limit: LengthLimit) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let question = Question(
      id: document.id, sentences: document.sentences.map(\.text), limit: limit.description)
    // Texts always encode.
    return try! encoder.encode(question)
  }

  static func answer(_ line: Data) throws(ExternalError) -> Answer {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: line) else {
      throw .garbage(String(decoding: line.prefix(80), as: UTF8.self))
    }
    return answer
  }
}

extension ExternalMessage.Answer {
  /// The summary the answer stands for.
  ///
  /// Sentences come in the document's order whatever the order of the answer, and a text is taken line by line;
  /// what goes beyond the limit is left out, in the order of the answer.
  func summary(of document: Document, within limit: LengthLimit) throws(ExternalError) -> Summary {
    if let sentences {
      guard Set(sentences).count == sentences.count, sentences.allSatisfy(document.sentences.indices.contains)
      else { throw .unusablePositions(sentences) }
      if sentences.isEmpty { throw .emptySummary }
      return SentenceSelection.ranked(sentences, of: document, within: limit)
    }
    guard let summary, !summary.allSatisfy(\.isWhitespace) else { throw .emptySummary }
    return Summary(text: summary, articleSentenceCount: document.sentences.count, within: limit)
  }
}
