import Testing

@testable import CommandLine

struct HelpPageTests {
  @Test func helpIsMadeOfTheDeclarations() {
    let page = HelpPage(
      syntax: CommandSyntax(of: SampleCommand(), program: "program"), showsRareOptions: false)
    #expect(
      page.text == """
        usage: program sample [OPTION ...] RUN [OTHER]

        Shows every kind of declaration, in a sentence that is so long that the help has
        to wrap it.

        Output
          --output, -o DIR          where results are kept (default: Results)
          --quiet, -q               say nothing

        Options
          --config FILE             settings
          --jobs, -j N              threads (default: 2)
          --seed N                  seed (default: that of the run)
          --colour C                the colour (default: red)
          --names A,B               names (default: all)
          --sizes N                 sizes; repeatable
          --strategy S              one more; repeatable
          --article FILE            an article
          --references DIR          its references
          --corpus FILE             articles
          --help, -h                this text; --help all also shows 1 rare option

        A paragraph of lines that are joined.

          a line that stays
            as it is

        """)
  }

  @Test func rareOptionsAreShownOnRequest() {
    let page = HelpPage(
      syntax: CommandSyntax(of: SampleCommand(), program: "program"), showsRareOptions: true)
    #expect(page.text.contains("\n  --rows A,B                rows\n"))
    #expect(page.text.contains("  --help, -h                this text\n"))
  }

  @Test func longTextsAreWrappedBesideTheirNames() {
    let words = Array(repeating: "word", count: 30).joined(separator: " ")
    let lines = NamedTexts([("--a-name-that-is-wide VALUE", words), ("--b", "text")]).text.split(
      separator: "\n")
    #expect(lines.map(\.count).max() == 77)
    #expect(lines[0] == "  --a-name-that-is-wide VALUE")
    #expect(lines.last == "  --b                       text")
  }
}
