import Foundation
import TestSupport
import Testing

/// The report as people meet it: in a browser, which must not complain, load or run anything but the page.
@Suite(
  .enabled(if: Browser.isInstalled, "no browser to test the report in: apt-get install chromium"),
  .serialized,
  .timeLimit(.minutes(3)))
struct ReportInBrowserTests {
  /// Texts whose contrast with what lies behind them is below 4.5.
  private static let faintTexts = """
    (() => {
      const channels = (text) => text.match(/[\\d.]+/g).map(Number);
      const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
        .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const behind = (node) => {
        for (let one = node; one; one = one.parentElement) {
          const color = channels(getComputedStyle(one).backgroundColor);
          if (color.length === 3 || color[3] > 0) return color;
        }
        return [255, 255, 255];
      };
      return [...document.querySelectorAll("body *")]
        .filter((node) => node.checkVisibility() && !node.closest("svg, noscript, script, option, select"))
        .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
        .map((node) => {
          const [first, second] = [luminance(channels(getComputedStyle(node).color)), luminance(behind(node))];
          return [(Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05), node.outerHTML.slice(0, 80)];
        })
        .filter(([contrast]) => contrast < 4.5).map(([contrast, text]) => contrast.toFixed(2) + " " + text).slice(0, 5);
    })()
    """

  @Test(arguments: [360, 1280], [false, true])
  func pageFitsAndIsLegible(width: Int, isDark: Bool) throws {
    try ReportInBrowser.with { browser, address in
      try browser.resize(width: width, isDark: isDark)
      try browser.open("about:blank")
      try browser.open(address + "#article=ice-storm")
      #expect(try browser.value("document.documentElement.scrollWidth <= innerWidth", as: Bool.self))
      #expect(
        try browser.value("document.querySelectorAll('.source li:not(.removed)').length", as: Int.self) == 29)
      #expect(try browser.value(Self.faintTexts, as: [String].self).isEmpty)
    }
  }

  @Test func whatTheRulesCutIsGreyAndLegible() throws {
    try ReportInBrowser.with(DrawnReports.cut) { browser, address in
      for isDark in [false, true] {
        try browser.resize(width: 1280, isDark: isDark)
        try browser.open("about:blank")
        try browser.open(address + "#article=ice-storm")
        #expect(
          try browser.value("document.querySelectorAll('.references .unscored').length > 2", as: Bool.self))
        #expect(try browser.value(Self.faintTexts, as: [String].self).isEmpty)
      }
    }
  }

  @Test func anAddressOfNoArticleSaysSo() throws {
    try ReportInBrowser.with { browser, address in
      try browser.open("about:blank")
      try browser.open(address + "#article=%3Cb%3E")
      #expect(
        try browser.value("document.getElementById('article').textContent", as: String.self)
          == "This report has no article <b>.")
    }
  }

  @Test func everythingHasItsName() throws {
    try ReportInBrowser.with { browser, _ in
      _ = try browser.value("location.hash = '#article=ice-storm'", as: String.self)
      let nameless = """
        [...document.querySelectorAll("input, select")].filter((node) => node.labels.length === 0).length
        + [...document.querySelectorAll("table")].filter((node) => !node.caption?.textContent.trim()).length
        + [...document.querySelectorAll("th")].filter((node) => !node.scope).length
        + [...document.querySelectorAll("button, a")].filter((node) => !node.textContent.trim()).length
        + [...document.querySelectorAll("[id]")].filter((node) => document.querySelectorAll("#" + CSS.escape(node.id)).length > 1).length
        """
      #expect(try browser.value(nameless, as: Int.self) == 0)
      #expect(try browser.value("document.querySelectorAll('h1').length", as: Int.self) == 1)
    }
  }

  @Test func pressOnAHeadingSorts() throws {
    try ReportInBrowser.with { browser, _ in
      let names =
        "[...document.querySelectorAll('.leaderboard tbody th bdi')].map((name) => name.textContent)"
      let press = "document.querySelector('.leaderboard th[data-column=rouge1_f1] button').click()"
      let means = """
        [...document.querySelectorAll(".leaderboard tbody td[data-column=rouge1_f1]")].map((cell) => Number(cell.dataset.value))
        """
      let before = try browser.value(names, as: [String].self)
      _ = try browser.value("(\(press), 0)", as: Int.self)
      let descending = try browser.value(means, as: [Double].self)
      #expect(descending == descending.sorted(by: >))
      #expect(
        try browser.value("document.querySelector('[aria-sort]').ariaSort", as: String.self) == "descending")
      _ = try browser.value("(\(press), 0)", as: Int.self)
      #expect(try browser.value(means, as: [Double].self) == descending.reversed())
      #expect(try Set(browser.value(names, as: [String].self)) == Set(before))
    }
  }

  @Test func columnsComeAndGo() throws {
    try ReportInBrowser.with { browser, _ in
      let isHidden = "document.querySelector('.leaderboard td[data-column=rouge2_recall]').hidden"
      #expect(try browser.value(isHidden, as: Bool.self))
      _ = try browser.value("(document.querySelector('input[value=rouge2_recall]').click(), 0)", as: Int.self)
      #expect(try !browser.value(isHidden, as: Bool.self))
    }
  }

  @Test func addressOpensAnArticleAndKeysStepOn() throws {
    try ReportInBrowser.with { browser, address in
      try browser.open("about:blank")
      try browser.open(address + "#article=harbour-pilot")
      let title = "document.getElementById('reader-title').textContent"
      #expect(try browser.value(title, as: String.self) == "harbour-pilot")
      let next = "data.ids[list.articles[(list.articles.indexOf(state.article) + 1) % list.articles.length]]"
      let expected = try browser.value(next, as: String.self)
      let press = """
        new Promise((done) => {
          document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
          setTimeout(() => done(location.hash), 200);
        })
        """
      #expect(try browser.value(press, as: String.self) == "#article=\(expected)")
      #expect(try browser.value(title, as: String.self) == expected)
    }
  }

  /// The marks of the page against the scores of the run: the best reference's F is the recorded one.
  @Test(
    arguments: [("1", "rouge1_f1"), ("2", "rouge2_f1"), ("l", "rougeL_f1"), ("lsum", "rougeLsum_f1")],
    ["none", "75 bytes", "reference words"])
  func marksAreWhatWasCounted(kindAndKey: (String, String), truncation: String) throws {
    let (kind, key) = kindAndKey
    let pages = ["75 bytes": DrawnReports.cut, "reference words": DrawnReports.cutToReference]
    try ReportInBrowser.with(pages[truncation] ?? DrawnReports.compared) { browser, _ in
      let differing = """
        (() => {
          const column = data.columns.findIndex((one) => one.key === "\(key)");
          const differing = [];
          state = { ...state, marks: "\(kind)" };
          data.rows.forEach((row, index) => articles.forEach((article) => {
            const references = referencesOf(article);
            const scores = references.map((reference) => {
              const lines = scoredLines(article, index, reference);
              return valueOf("\(kind)", matches("\(kind)", lines, reference).hits, lines, reference).f * 10000;
            });
            // What is marked by default is the reference that gave the score.
            const counted = countedReference("\(kind)", (reference) => scoredLines(article, index, reference), references);
            const isBest = scores[counted] > Math.max(...scores) - 1e-6;
            if (!isBest || Math.abs(scores[counted] - scoreOf(index, column, article)) > 0.51) differing.push([row.name, article]);
          }));
          return differing.length;
        })()
        """
      let count: Int = try browser.value(differing)
      #expect(count == 0)
    }
  }

  @Test func tablesStandWithoutScript() throws {
    try ReportInBrowser.with { browser, address in
      try browser.allowScripts(false)
      try browser.open("about:blank")
      try browser.open(address)
      let visible =
        "[...document.querySelectorAll('table')].filter((table) => table.checkVisibility()).length"
      #expect(try browser.value(visible, as: Int.self) >= 8)
      let hidden =
        "[...document.querySelectorAll('[data-needs-script]')].every((node) => !node.checkVisibility())"
      #expect(try browser.value(hidden, as: Bool.self))
      #expect(try browser.value("document.body.innerText.includes('sharpen-a-knife')", as: Bool.self))
    }
  }

  @Test func hostileTextsStayTexts() throws {
    let texts = [
      "<script>window.hacked=1</script>", "</script><script>window.hacked=1</script>",
      "--><!--<script>window.hacked=1</script>", "<img src=x onerror=\"window.hacked=1\">",
      "\"><svg onload=window.hacked=1>", "javascript:window.hacked=1",
      "\u{202E}desrever\u{2066} \u{2028}a\u{2029}b",
      "<a href=\"javascript:window.hacked=1\">press</a>",
      "<base href=\"https://example.invalid/\"><iframe src=\"//x\">",
      "</textarea></title></style><style>*{display:none}</style>", "&lt;b&gt; ${window.hacked=1}",
      "\u{0}\u{7}",
    ]
    let items =
      texts.enumerated().map { index, text -> [String: Any] in
        [
          "id": "\(index) \(text)", "article": (1...5).map { "\(text) storm port \($0)." },
          "references": ["\(text) storm\n\(text)", "port"],
        ]
      }
      + ["a", "A", "a b#c", "50%", "%41", "constructor", "e\u{301}"].map { id -> [String: Any] in
        ["id": id, "article": ["One.", "Two."], "references": ["One"]]
      } + [
        [
          "id": "long", "article": [String(repeating: "w", count: 1_000_000), "Short."], "references": ["w"],
        ],
        ["id": String(repeating: "i", count: 5000), "article": ["One.", "Two."], "references": ["One"]],
      ]
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "<b>corpus & co.jsonl")
      let lines = try items.map { try JSONSerialization.data(withJSONObject: $0) + Data("\n".utf8) }
      try lines.reduce(Data(), +).write(to: corpus)
      let page = folder.appending(path: "report.html")
      let summaries = folder.appending(path: "summaries.jsonl")
      let written = try items.map {
        try JSONSerialization.data(withJSONObject: [
          "id": $0["id"]!, "summary": texts.joined(separator: "\n"),
        ])
          + Data("\n".utf8)
      }
      try written.reduce(Data(), +).write(to: summaries)
      let result = try SumbenchCommand.run([
        "run", "--corpus", corpus.path, "--strategies", "tfidf", "--summaries",
        "</script><script>alert(1)</script>=\(summaries.path)", "--summaries",
        "\(String(repeating: "word ", count: 10_000))=\(summaries.path)", "--output", folder.path, "--report",
        page.path, "--quiet",
      ])
      try #require(result.status == 0, "\(result.complaint)")
      try ReportInBrowser.withBrowser(in: folder) { browser in
        try browser.resize(width: 360)
        try browser.open(page.absoluteString)
        let read = """
          (async () => {
            for (const article of articles) {
              location.hash = articleLink(article);
              await new Promise((done) => setTimeout(done, 30));
              if (document.getElementById("reader-title").textContent !== data.ids[article]) return "not opened: " + article;
            }
            return String(window.hacked) + document.querySelectorAll("main img, main iframe, main base, main style").length;
          })()
          """
        #expect(try browser.value(read, as: String.self) == "undefined0")
        #expect(try browser.value("document.documentElement.scrollWidth <= innerWidth", as: Bool.self))
        #expect(try browser.value("document.querySelectorAll('script').length", as: Int.self) == 2)
      }
    }
  }
}
