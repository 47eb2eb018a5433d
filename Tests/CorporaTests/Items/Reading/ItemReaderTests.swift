import Foundation
import SumbenchSupport
import Testing

@testable import SumbenchCorpora

struct ItemReaderTests {
  /// The fields of corpora as they are published, each with the article and the references that are in it.
  static let corpora: [(name: String, line: String, article: Passage, references: [Passage])] = [
    ("CNN/DailyMail", #"{"article":"A b.","highlights":"c\nd","id":"x"}"#, .text("A b."), [.text("c\nd")]),
    ("XSum", #"{"document":"A b.","summary":"c","id":"x"}"#, .text("A b."), [.text("c")]),
    ("XL-Sum", #"{"id":"x","url":"u","title":"t","summary":"c","text":"A b."}"#, .text("A b."), [.text("c")]),
    (
      "BillSum", #"{"text":"A b.","summary":"c","title":"a long title","text_len":4}"#, .text("A b."),
      [.text("c")]
    ),
    ("SAMSum", #"{"id":"x","dialogue":"A: b\r\nC: d","summary":"c"}"#, .text("A: b\r\nC: d"), [.text("c")]),
    (
      "DialogSum",
      #"{"fname":"x","dialogue":"A: b","summary1":"c","summary2":"d","summary3":"e","topic1":"f"}"#,
      .text("A: b"), [.text("c"), .text("d"), .text("e")]
    ),
    ("arXiv", #"{"article":"A b.","abstract":"c","section_names":"i"}"#, .text("A b."), [.text("c")]),
    (
      "PubMed, first published",
      #"{"article_id":"x","article_text":["A b.","C d."],"abstract_text":["<S> c . </S>","<S> d . </S>"],"labels":null,"sections":[["A b."]]}"#,
      .sentences(["A b.", "C d."]), [.sentences(["c .", "d ."])]
    ),
    ("GovReport", #"{"report":"A b.","summary":"c"}"#, .text("A b."), [.text("c")]),
    (
      "MLSUM", #"{"text":"A b.","summary":"c","topic":"t","url":"u","title":"t","date":"d"}"#, .text("A b."),
      [.text("c")]
    ),
    (
      "Newsroom", #"{"url":"u","text":"A b.","summary":"c","coverage":0.5,"density":1.5}"#, .text("A b."),
      [.text("c")]
    ),
    (
      "MatchSum", #"{"text":["A b","c d"],"summary":["c","d"],"indices":[[0,1]]}"#,
      .sentences(["A b", "c d"]),
      [.sentences(["c", "d"])]
    ),
    (
      "GEM", #"{"gem_id":"x","document":"A b.","target":"c","references":["c"]}"#, .text("A b."), [.text("c")]
    ),
    (
      "lm-eval", #"{"doc_id":0,"doc":{"article":"A b.","highlights":"c"},"target":"c"}"#, .text("A b."),
      [.text("c")]
    ),
  ]

  @Test(arguments: corpora)
  func publishedCorporaAreKnown(name: String, line: String, article: Passage, references: [Passage]) throws {
    let item = try item(line, .corpus)
    #expect(item.articles == [article])
    #expect(item.references == references)
  }

  /// What tools write, each with its candidate and references.
  @Test(arguments: [
    (#"{"prompt":"Sum up","predict":"a","label":"b"}"#, Passage.text("a"), [Passage.text("b")]),
    (
      #"{"doc_id":0,"doc":{"highlights":"b"},"target":"b","filtered_resps":["a"],"resps":[["a"]]}"#,
      .text("a"), [.text("b")]
    ),
    (#"{"generated_text":"a","reference":"b"}"#, .text("a"), [.text("b")]),
    (#"{"summary_text":"a","target":"b"}"#, .text("a"), [.text("b")]),
    (#"{"decoded":"a","references":["b","c"],"model_id":"M11"}"#, .text("a"), [.text("b"), .text("c")]),
    (#"{"pred":"a","target":"b"}"#, .text("a"), [.text("b")]),
    (#"{"predictions":"a","references":"b"}"#, .text("a"), [.text("b")]),
    (#"{"summary":"a","reference":"b"}"#, .text("a"), [.text("b")]),
    (#"{"document":"x y z","summary":"b","prediction":"a"}"#, .text("a"), [.text("b")]),
    (#"{"candidate":["a","c"],"reference":["b","d"]}"#, .sentences(["a", "c"]), [.sentences(["b", "d"])]),
    (
      #"{"candidate":"a","references":[["b","c"],["d"],"e"]}"#, .text("a"),
      [.sentences(["b", "c"]), .text("d"), .text("e")]
    ),
    (#"{"candidate":null,"prediction":"a","reference":"b"}"#, .text("a"), [.text("b")]),
  ])
  func outputsOfToolsAreKnown(line: String, candidate: Passage, references: [Passage]) throws {
    if line.contains("null") {
      #expect(read(line, .scoring).tally.unusable.isEmpty)
    }
    let item = try item(line, .scoring)
    #expect(item.candidate == candidate)
    #expect(item.references == references)
  }

  @Test(arguments: [
    (Purpose.scoring, #"{"summary":"a b","prediction":"c"}"#, "summary-is-reference"),
    (.corpus, #"{"article":"a b c","text":"d e f","reference":"g"}"#, "two-fields-of-one-role"),
    (.scoring, #"{"candidate":"a","reference":["b","c"]}"#, "list-as-sentences"),
    (
      .corpus,
      #"{"article":"x","references":["Velmar bridge closed after cracks were found.","Repairs cost four million euros."]}"#,
      "alternatives-like-sentences"
    ),
    (.scoring, #"{"candidate":"a \ud83d","reference":"b"}"#, "lone-surrogates"),
    (.scoring, #"{"candidate":"a","references":["b",null]}"#, "null-references"),
    (.scoring, #"{"candidate":"nan","reference":"b"}"#, "name-of-nothing"),
    (.scoring, #"{"candidate":"a <q> b","reference":"b"}"#, "sentence-separators"),
    (.scoring, #"{"candidate":"a \\nb","reference":"b"}"#, "escaped-line-breaks"),
    (.summaries, #"{"candidate":"a","reference":"b"}"#, "own-references"),
  ])
  func whatWasDecidedIsSaid(purpose: Purpose, line: String, code: String) {
    let read = read(line, purpose)
    #expect(read.items.count == 1)
    #expect(read.tally.notes.map(\.code) == [code])
  }

  @Test(arguments: [
    #"{"candidate":"a","references":["The bridge was closed on Monday.","On Monday the bridge was shut."]}"#,
    #"{"candidate":"a","reference":"b","references":["b"]}"#,
    #"{"article":"A b c.","source":"BBC","candidate":"a","reference":"b"}"#,
  ])
  func whatIsPlainNeedsNoNote(line: String) { #expect(read(line, .scoring).tally.notes.isEmpty) }

  @Test(arguments: [
    (Purpose.scoring, #"{"candidate":null,"reference":"b"}"#, UnusableRecord.Reason.null("candidate")),
    (.scoring, #"{"candidate":"a","reference":null}"#, .null("reference")),
    (.scoring, #"{"candidate":NaN,"reference":"b"}"#, .notANumber("candidate")),
    (.scoring, #"{"candidate":"a","references":[]}"#, .nothing("references")),
    (
      .scoring, #"{"candidate":5,"reference":"b"}"#,
      .wrongKind("candidate", expected: "a text or a list of sentences")
    ),
    (.scoring, #"{"id":1,"reference":"b"}"#, .missing(role: "candidate", found: ["id", "reference"])),
    (
      .scoring, #"{"candidate":"a","doc":{"x":"b"}}"#,
      .missing(role: "reference", found: ["candidate", "doc.x"])
    ),
    (.corpus, #"{"article":null,"reference":"b"}"#, .null("article")),
    (.corpus, #"{"article":" \n","reference":"b"}"#, .empty(role: "article")),
    (.corpus, #"{"article":"a","reference":""}"#, .empty(role: "reference")),
  ])
  func recordsThatCannotBeUsedSayWhy(purpose: Purpose, line: String, reason: UnusableRecord.Reason) {
    let read = read(line, purpose)
    #expect(read.items.isEmpty)
    #expect(read.tally.unusable.map(\.reason) == [reason])
  }

  @Test func fieldsGoWhereTheUserSays() throws {
    let line = #"{"doc":{"id":7,"t":"A b."},"s1":"c","s2":"d","out":["e"],"summary":"no"}"#
    let mapping = try FieldMapping("article=doc.t,reference=s1+s2,candidate=out,id=doc.id")
    let item = try item(line, .scoring, ReadingOptions(fields: mapping))
    #expect(item.id == "7")
    #expect(item.articles == [.text("A b.")])
    #expect(item.references == [.text("c"), .text("d")])
    #expect(item.candidate == .text("e"))
    let read = read(
      line, .scoring, ReadingOptions(fields: try FieldMapping("candidate=nothing,reference=s1")))
    #expect(
      read.tally.unusable.map(\.reason) == [
        .missing(role: "nothing", found: ["doc.id", "doc.t", "s1", "s2", "out", "summary"])
      ])
  }

  @Test func idsAndSystemsAreTexts() throws {
    #expect(try item(#"{"id":7,"candidate":"a","reference":"b","system":"s"}"#, .scoring).id == "7")
    #expect(try item(#"{"id":7.0,"candidate":"a","reference":"b"}"#, .scoring).id == "7")
    let item = try item(
      #"{"candidate":"a","reference":"b","model_id":3,"topic":"sport","n":2,"ok":true}"#, .scoring)
    #expect(item.id == "1" && !item.hasOwnID)
    #expect(item.system == "3")
    #expect(
      item.keys == [OwnKey("topic", .text("sport")), OwnKey("n", .number(2)), OwnKey("ok", .truth(true))])
  }

  @Test func ratingsOfSeveralPeopleAreTheirMean() throws {
    let line =
      #"{"decoded":"a","references":["b"],"expert_annotations":[{"coherence":2,"fluency":4},{"coherence":3,"fluency":null}],"scores":{"judge":4,"rouge1":{"f1":0.5,"recall":0.25}}}"#
    let item = try item(line, .scoring)
    #expect(item.human == ["coherence": 2.5, "fluency": 4])
    #expect(item.scores == ["judge": .number(4), "rouge1": .parts(["f1": 0.5, "recall": 0.25])])
  }

  @Test func separatorsAreAChoice() throws {
    let line = #"{"candidate":"a <q> b","reference":"c"}"#
    #expect(try item(line, .scoring).candidate == .sentences(["a", "b"]))
    #expect(try item(line, .scoring, ReadingOptions(separator: .none)).candidate == .text("a <q> b"))
  }

  @Test func notesDoNotDependOnHowRecordsArePartitioned() throws {
    let lines = (1...30).map { #"{"id":"i\#($0)","candidate":"a <q> b","reference":["c","d"]}"# }
    let records = try lines.enumerated().map {
      try InputRecord(line: Array($1.utf8)[...], at: Place("f", line: $0 + 1))
    }
    let reader = ItemReader(.scoring)
    let whole = reader.read(records).tally
    var parts = ReadingTally()
    for start in stride(from: 0, to: 30, by: 7) {
      parts.merge(reader.read(Array(records[start..<min(start + 7, 30)])).tally)
    }
    #expect(parts.notes == whole.notes)
    #expect(whole.notes.allSatisfy { $0.items?.count == 30 })
  }

  private func read(_ line: String, _ purpose: Purpose, _ options: ReadingOptions = ReadingOptions())
    -> ReadItems
  {
    let record = try! InputRecord(line: Array(line.utf8)[...], at: Place("f", line: 1))
    return ItemReader(purpose, options: options).read([record])
  }

  private func item(_ line: String, _ purpose: Purpose, _ options: ReadingOptions = ReadingOptions()) throws
    -> Item
  {
    try #require(read(line, purpose, options).items.first)
  }
}
