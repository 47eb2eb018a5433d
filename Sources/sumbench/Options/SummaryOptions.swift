import CommandLine
import SumbenchText

/// The options that say what a summary is made of, and how long it is.
struct SummaryOptions: OptionGroup {
  @Option(
    "--limit", .limit,
    help: """
      length of a summary: 3s 60w 400c 665b 20% for sentences, words, characters, bytes, percent of the sentences
      """,
    in: .summaries)
  var limit = LengthLimit.sentences(3)

  @Option(
    "--language", .language, help: "language of the articles, see ‘list languages’",
    default: "that of each article, by its script and words", in: .summaries)
  var language: Language?

  @Option(
    "--lines", .choice("auto|join|keep"),
    help: "lines that break within a sentence, as in PDF and mail: told by the text, joined, or kept",
    in: .summaries, isRare: true)
  var lines = LineJoining.auto

  @Option(
    "--clean", .choice("on|off|report"),
    help: "headings, captions, bylines, boilerplate: take out, leave in, or leave in and list",
    in: .summaries)
  var cleaning = CleaningMode.on
}
