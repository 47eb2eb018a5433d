import Foundation
import TestSupport
import Testing

/// The questions that people open a report with, each answered by at most two actions; and the view they lead to, which is a
/// state that can be sent.
@Suite(
  .enabled(if: Browser.isInstalled, "no browser to test the report in: apt-get install chromium"),
  .serialized,
  .timeLimit(.minutes(3)))
struct ReportQuestionsTests {
  private let listed =
    "[...document.querySelectorAll('#list tbody tr')].map((row) => row.cells[0].textContent)"

  /// Is anything better than lead-3? The first screen says it.
  @Test func firstScreenSaysWhetherAnythingIsBetterThanTheLead() throws {
    try ReportInBrowser.with { (browser, _) throws in
      try browser.resize(width: 1440)
      let verdicts = try browser.value("document.querySelector('.verdicts').innerText", as: String.self)
      #expect(verdicts.contains("On R-1 no row is better than lead-3"))
      #expect(
        try browser.value(
          "document.querySelector('.verdicts').getBoundingClientRect().bottom < 800", as: Bool.self))
    }
  }

  /// Where does textrank beat lead-3? One press on the matrix lists it, a second one opens it.
  @Test func pressOnTheMatrixShowsWhereOneRowBeatsAnother() throws {
    try ReportInBrowser.with { (browser, _) throws in
      let press = """
        ([...document.querySelectorAll("#matrix button")]
          .find(({ pair }) => String(pair.map((row) => data.rows[row].name)) === "textrank,lead-3").click(), 0)
        """
      _ = try browser.value(press, as: Int.self)
      #expect(try browser.value("location.hash", as: String.self) == "#pair=textrank,lead-3")
      let largest = """
        (() => {
          const scores = ["textrank", "lead-3"].map((name) => articles.map((article) => scoreOf(rowNumbers.get(name), data.shown[0], article)));
          const differences = articles.map((article) => scores[0][article] - scores[1][article]);
          return articles.toSorted((one, other) => differences[other] - differences[one] || one - other).map((article) => data.ids[article]);
        })()
        """
      let expected = try browser.value(largest, as: [String].self)
      #expect(try browser.value(listed, as: [String].self) == expected)
      #expect(try browser.value("document.querySelectorAll('#pair-view svg').length", as: Int.self) == 2)
      _ = try browser.value("(document.querySelector('#list tbody a').click(), 0)", as: Int.self)
      #expect(
        try browser.value("document.getElementById('reader-title').textContent", as: String.self)
          == expected[0])
      let cards = "[...document.querySelectorAll('.card .pick bdi')].map((name) => name.textContent)"
      #expect(try browser.value(cards, as: [String].self) == ["textrank", "lead-3"])
    }
  }

  /// What got worse since the old run, and which sentence changed? The list is there, one press opens both summaries.
  @Test func pressOnALossShowsTheSentencesThatChanged() throws {
    try ReportInBrowser.with { (browser, _) throws in
      let first = "document.querySelector('.changed tbody tr').innerText.split(/\\s+/)"
      let row = try browser.value(first, as: [String].self)
      _ = try browser.value("(document.querySelector('.changed tbody a').click(), 0)", as: Int.self)
      #expect(
        try browser.value("document.getElementById('reader-title').textContent", as: String.self) == row[0])
      #expect(
        try browser.value("state.pair.map((row) => data.rows[row].name)", as: [String].self) == [
          row[1], "\(row[1])@older",
        ])
      let tags = try browser.value(
        "[...document.querySelectorAll('.differences .tag')].map((tag) => tag.textContent)", as: [String].self
      )
      #expect(
        tags.contains { $0 == "added" || $0 == "dropped" }
          && tags.allSatisfy(["kept", "added", "dropped"].contains))
      let difference = "document.querySelector('.pair-scores tbody tr').lastElementChild.textContent"
      #expect(try browser.value(difference, as: String.self) == row[4])
    }
  }

  @Test func addressIsTheWholeView() throws {
    try ReportInBrowser.with { (browser, address) throws in
      let change = """
        (update({
          pair: [rowNumbers.get("tfidf"), rowNumbers.get("random")], score: columnNumbers.get("R-2 F1"), search: "the", show: "wins",
          by: "1", sort: "-words", marks: "2", against: 1, rows: [0, 1], picked: 1, all: true, article: 3,
        }), JSON.stringify(state))
        """
      let state = try browser.value(change, as: String.self)
      let hash = try browser.value("location.hash", as: String.self)
      #expect(hash.contains("pair=tfidf,random") && hash.contains("article="))
      let list = try browser.value(listed, as: [String].self)
      try browser.open("about:blank")
      try browser.open(address + hash)
      #expect(try browser.value("JSON.stringify(state)", as: String.self) == state)
      #expect(try browser.value(listed, as: [String].self) == list)
      #expect(try browser.value("document.querySelector('.reader') !== null", as: Bool.self))
    }
  }

  @Test func goingBackShowsWhatWasThere() throws {
    try ReportInBrowser.with { (browser, _) throws in
      let steps = """
        (async () => {
          const pause = () => new Promise((done) => setTimeout(done, 200));
          update({ article: 2 }, { isStep: true });
          update({ article: 5 }, { isStep: true });
          history.back();
          await pause();
          const first = state.article;
          history.back();
          await pause();
          return [first, state.article ?? -1];
        })()
        """
      #expect(try browser.value(steps, as: [Int].self) == [2, -1])
    }
  }

  @Test func listIsSearchedAndFiltered() throws {
    try ReportInBrowser.with { (browser, _) throws in
      #expect(try browser.value("(\(listed)).length", as: Int.self) == 12)
      let filter = """
        new Promise((done) => {
          const field = document.getElementById("by");
          field.value = "2";
          field.dispatchEvent(new Event("input"));
          const expected = articles.filter((article) => Math.abs(differenceOf(article)) >= 200).map((article) => data.ids[article]);
          setTimeout(() => {
            const link = document.querySelector("#list a");
            // Leaving the field draws nothing anew: the press that follows finds its link.
            field.dispatchEvent(new Event("change"));
            done([...expected.toSorted(), link.isConnected ? "kept" : "lost"]);
          }, 400);
        })
        """
      let expected = try browser.value(filter, as: [String].self)
      #expect(try browser.value(listed, as: [String].self).sorted() + ["kept"] == expected)
      #expect((2..<13).contains(expected.count))
      #expect(
        try browser.value("document.getElementById('found').textContent", as: String.self).contains(
          "with a difference of at least 2"))
      let search = """
        new Promise((done) => {
          for (const [id, value] of [["by", ""], ["search", "freezing RAIN"]]) {
            document.getElementById(id).value = value;
            document.getElementById(id).dispatchEvent(new Event("input"));
          }
          setTimeout(() => { update({ by: "" }); done(\(listed)); }, 500);
        })
        """
      #expect(try browser.value(search, as: [String].self) == ["ice-storm"])
    }
  }

  @Test func paperHasHeadsWithoutButtonsAndSaysWhatWasFiltered() throws {
    try ReportInBrowser.with { (browser, _) throws in
      let buttons = "document.querySelectorAll('thead button').length"
      let before = try browser.value(buttons, as: Int.self)
      #expect(try browser.value("(dispatchEvent(new Event('beforeprint')), \(buttons))", as: Int.self) == 0)
      #expect(
        try browser.value("(dispatchEvent(new Event('afterprint')), \(buttons))", as: Int.self) == before)
      let words = "(update({ show: 'losses' }), document.getElementById('found').textContent)"
      #expect(try browser.value(words, as: String.self).contains("is worse than"))
    }
  }

  /// A corpus of which few articles are shown whole: the list has all, and more of it is added to what is there.
  @Test func longListsAreAddedToAndSayWhatWasLeftOut() throws {
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "many.jsonl")
      let lines = (1...130).map { number in
        #"{"id":"\#(number)","article":["Storm \#(number) hit the port.","A ferry sank.","All were saved."],"reference":"Storm \#(number % 7) sank a ferry","source":"\#(number % 2 == 0 ? "bbc" : "ap")"}"#
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: corpus)
      let page = folder.appending(path: "report.html")
      let result = try SumbenchCommand.run([
        "run", corpus.path, "--limit", "1s", "--strategies", "tfidf", "--output", folder.path, "--report",
        page.path,
        "--report-articles", "3", "--quiet",
      ])
      try #require(result.status == 0, "\(result.complaint)")
      try ReportInBrowser.with(Result { try Data(contentsOf: page) }) { (browser, _) throws in
        #expect(try browser.value("[data.ids.length, data.texts.length]", as: [Int].self) == [130, 3])
        #expect(
          try browser.value("document.body.innerText.includes('3 articles can be read here')", as: Bool.self))
        let more = """
          (() => {
            const first = document.querySelector("#list tbody tr");
            const before = document.querySelectorAll("#list tbody tr").length;
            document.getElementById("more").click();
            return [before, document.querySelectorAll("#list tbody tr").length, first.isConnected ? 1 : 0];
          })()
          """
        #expect(try browser.value(more, as: [Int].self) == [100, 130, 1])
        let unread =
          "(update({ article: articles.find((article) => !textsOf(article)) }), document.querySelector('.reader').innerText)"
        #expect(try browser.value(unread, as: String.self).contains("Its texts are not on this page"))
        #expect(
          try browser.value("(update({ keys: { source: 'bbc' } }), list.articles.length)", as: Int.self) == 65
        )
      }
    }
  }

  @Test func aSingleArticleIsOpen() throws {
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "one.jsonl")
      try Data(
        #"{"id":"1","article":["A storm hit the port.","It passed.","A ferry sank.","All were saved."],"reference":"Ferry sinks"}"#
          .utf8
      )
      .write(to: corpus)
      let page = folder.appending(path: "report.html")
      let result = try SumbenchCommand.run([
        "run", corpus.path, "--strategies", "tfidf", "--output", folder.path, "--report", page.path,
        "--quiet",
      ])
      try #require(result.status == 0, "\(result.complaint)")
      try ReportInBrowser.with(Result { try Data(contentsOf: page) }) { (browser, _) throws in
        #expect(try browser.value("document.querySelectorAll('.source li').length", as: Int.self) == 4)
        #expect(try browser.value("document.querySelector('main section').id", as: String.self) == "articles")
      }
    }
  }
}
