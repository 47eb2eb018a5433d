import Foundation
import SumbenchPrograms
import SumbenchText
import Testing

@testable import SumbenchSummarizers

struct ExternalSummarizerTests {
  private static let documents = [
    Document(id: "a", sentences: ["A storm hit.", "It passed.", "Boats sank."]),
    Document(id: "b", sentences: []),
    Document(id: "c", sentences: ["Der Sturm kam.", "Er ging."], language: .german),
  ]

  private func summarizer(_ command: String, _ kind: Program.Kind = .exec) -> ExternalSummarizer {
    ExternalSummarizer(
      Program(name: "own", kind: kind, command: command),
      context: ProgramContext(settings: ProgramSettings(pause: .milliseconds(1))))
  }

  private static func loop(_ body: String) -> String {
    #"while IFS= read -r line; do id=${line#*\"id\":\"}; id=${id%%\"*}; "# + body + "; done"
  }

  @Test(arguments: [
    (#"{"id":"a","sentences":[2,0]}"#, ["A storm hit.", "Boats sank."]),
    (#"{"id":"a","sentences":[2,1,0]}"#, ["It passed.", "Boats sank."]),
    (#"{"id":"a","summary":"One.\n\nTwo.\nThree."}"#, ["One.", "Two."]),
    (
      #"{"id":"a","sentences":[2,0],"summary":"A storm hit.\nBoats sank."}"#, ["A storm hit.", "Boats sank."]
    ),
    (
      #"{"id":"a","sentences":[2,0],"summary":"Boats sank.  A storm hit."}"#, ["A storm hit.", "Boats sank."]
    ),
  ])
  func answersAreReadWithinTheLimit(answer: String, lines: [String]) throws {
    let answer = try #require(ProgramAnswer(line: Data(answer.utf8)))
    let summary = try SummaryAnswer(answer).summary(of: Self.documents[0], within: .sentences(2))
    #expect(summary.lines == lines)
  }

  @Test(arguments: [
    (#"{"sentences":[]}"#, "an empty summary"),
    (#"{"summary":" \n"}"#, "an empty summary"),
    (#"{"summary":7}"#, "a ‘summary’ that is not a text"),
    (#"{"text":"x"}"#, "an answer with neither ‘sentences’ nor ‘summary’"),
    (
      #"{"sentences":[0,3]}"#,
      "sentences that are not there or come twice: 3; expected whole numbers from 0 to 2"
    ),
    (
      #"{"sentences":[-1]}"#,
      "sentences that are not there or come twice: -1; expected whole numbers from 0 to 2"
    ),
    (
      #"{"sentences":[1,1]}"#,
      "sentences that are not there or come twice: 1; expected whole numbers from 0 to 2"
    ),
    (
      #"{"sentences":[1e300]}"#, "‘sentences’ that are no list of whole numbers, written without quotes"
    ),
    (#"{"sentences":["0"]}"#, "‘sentences’ that are no list of whole numbers, written without quotes"),
    (#"{"sentences":0}"#, "‘sentences’ that are no list of whole numbers, written without quotes"),
    (
      #"{"sentences":[0],"summary":"It passed."}"#,
      "‘sentences’ and a ‘summary’ with another text: only one of them is needed"
    ),
  ])
  func unusableAnswersAreErrors(answer: String, message: String) throws {
    let answer = try #require(ProgramAnswer(line: Data(answer.utf8)))
    do throws(SummaryAnswer.Problem) {
      _ = try SummaryAnswer(answer).summary(of: Self.documents[0], within: .sentences(2))
      Issue.record("no error")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test func programIsToldWhatItNeeds() throws {
    var document = Self.documents[0]
    document.source = "Storm\n\nA storm hit. It passed. Boats sank."
    let request = try ProgramRequest(key: ["a"], fields: SummaryRequest(document, .percent(20)))
    #expect(
      String(decoding: request.line, as: UTF8.self)
        == #"{"article":"Storm\n\nA storm hit. It passed. Boats sank.","id":"a","language":"en","limit":"20%","#
        + #""sentences":["A storm hit.","It passed.","Boats sank."]}"#)
    #expect(SummaryRequest(Self.documents[2], .sentences(1)).article == "Der Sturm kam.\nEr ging.")
  }

  @Test func readerKeepsTheArticleAsItCame() {
    let text = "A storm hit the harbour on Monday night. NEWLINE_CHAR \n\nIt passed before dawn.\n"
    #expect(DocumentReader(cleaning: .on).reading(id: "a", text: text).document.source == text)
  }

  @Test(arguments: Program.Kind.allCases)
  func manyAreSummarizedAtOnce(kind: Program.Kind) async throws {
    let summarizer = summarizer(Self.loop(#"echo "{\"id\":\"$id\",\"sentences\":[1],\"cost\":0.5}""#), kind)
    let summaries = try await summarizer.summaries(of: Self.documents, within: .sentences(1))
    #expect(try summaries.map { try $0.get().text } == ["It passed.", "", "Er ging."])
    await summarizer.finish()
    #expect(summarizer.report?.starts == 1)
    #expect(summarizer.extras == ["a": ["cost": .number(0.5)], "c": ["cost": .number(0.5)]])
  }

  @Test func oneBadAnswerCostsOneArticle() async throws {
    let summarizer = summarizer(Self.loop(#"echo "{\"id\":\"$id\",\"sentences\":[2]}""#))
    let summaries = try await summarizer.summaries(of: Self.documents, within: .sentences(1))
    #expect(try summaries[0].get().text == "Boats sank.")
    #expect(throws: ProgramFailure.self) { try summaries[2].get() }
    await summarizer.finish()
  }

  @Test func singleDocumentsAreSummarized() async throws {
    let summarizer = summarizer(Self.loop(#"echo "{\"id\":\"$id\",\"sentences\":[0]}""#))
    for (document, text) in zip(Self.documents, ["A storm hit.", "", "Der Sturm kam."]) {
      #expect(try await summarizer.summary(of: document, within: .sentences(1)).text == text)
    }
    await summarizer.finish()
  }

  @Test func catalogNamesPrograms() throws {
    #expect(try Catalog.summarizer(named: "exec:cat", seed: 1).name == "exec-1")
    #expect(try Catalog.summarizer(named: "mine=batch:cat", seed: 1).name == "mine")
  }
}
