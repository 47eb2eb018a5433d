import CommandLine
import SumbenchEvaluation

/// The option that says of which articles a page has the texts.
struct ReportArticlesOption: OptionGroup {
  @Option(
    "--report-articles", .articleChoice,
    help: """
      articles whose texts are on the page: N of them, those first on which rows differ most; worst:N, those that lost most \
      since an older run or score lowest; all; or none
      """,
    default: "as many as a page of \(RunReport.usualBytes / 1_000_000) MB holds", in: .output)
  var choice: ArticleChoice?

  /// The choice of the call.
  var value: ArticleChoice { choice ?? .fitting(bytes: RunReport.usualBytes) }
}

extension ValueSyntax where Value == ArticleChoice {
  static var articleChoice: Self {
    Self(
      "N|worst:N|all|none", expected: "a number of articles, worst:N, all or none",
      completion: .names(["all", "none"])
    ) { ArticleChoice($0) }
  }
}
