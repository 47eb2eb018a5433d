import CommandLine
import SumbenchCorpora
import SumbenchEvaluation

/// The options that say how somebody's records are read.
struct RecordOptions: OptionGroup {
  @Option(
    "--fields", .fields,
    help: """
      which fields have which role, as in article=text,reference=summary1+summary2 or candidate=output,id=doc.id
      """,
    default: "known names", in: .input)
  var fields: FieldMapping?
  @Option(
    "--sentence-separator", .separator,
    help:
      "what parts the sentences of a text: auto for the marks of known tools (<q>, <t>, ...), none, or a text",
    in: .input, isRare: true)
  var separator = SentenceSeparator.auto
  @Flag(
    "--skip-unusable", help: "leave out records that cannot be used, with a warning", in: .input, isRare: true
  )
  var skipsUnusable
  @Flag("--follow-links", help: "read files of a folder that are links out of it", in: .input, isRare: true)
  var followsLinks

  /// How records are read, and which part of them.
  func reading(_ subset: ItemSubset? = nil) -> ReadingOptions {
    ReadingOptions(
      fields: fields ?? .none, separator: separator, skipsUnusable: skipsUnusable, subset: subset,
      followsLinks: followsLinks)
  }

  /// How the texts of a run are read again: as it was made, and the part of them that it is over.
  func reading(of record: RunRecord) -> ReadingOptions {
    ReadingOptions(
      fields: fields ?? .none, separator: record.settings.sentenceSeparator,
      skipsUnusable: skipsUnusable || record.settings.leftOut != nil,
      subset: record.settings.subset.map { _ in .ids(Array(record.items.ids)) }, followsLinks: followsLinks)
  }
}

extension ValueSyntax where Value == FieldMapping {
  static var fields: Self {
    Self("ROLE=FIELD,...", expected: "roles and fields, such as article=text,reference=summary") {
      try? FieldMapping($0)
    }
  }
}

extension ValueSyntax where Value == SentenceSeparator {
  static var separator: Self {
    Self("auto|none|TEXT", expected: "auto, none or a text", text: { $0.name }) { SentenceSeparator($0) }
  }
}
