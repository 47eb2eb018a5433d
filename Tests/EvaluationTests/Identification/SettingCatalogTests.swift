import SumbenchCorpora
import SumbenchRouge
import SumbenchSupport
import Testing

@testable import SumbenchEvaluation

/// What is tried, without trying it.
struct SettingCatalogTests {
  private static let lists = RougeResources(stopWords: ["the"], irregularForms: ["geese": "goose"])

  private func catalog(
    _ numbers: String = "rouge1=30.1,rouge2=8.2,rougeL=27.3", further: [ScoringRules] = [],
    wordLists: RougeResources = lists
  ) throws -> SettingCatalog {
    let scores = numbers.split(separator: ",").compactMap { ReportedScore(String($0)) }
    return try SettingCatalog(
      for: try #require(ReportedScores(scores)), further: further, wordLists: wordLists)
  }

  /// A mode of a program: the rules, and what changes in them.
  struct Mode: CustomTestStringConvertible {
    let rules: String
    let change: @Sendable (inout ProtocolSetting) -> Void

    init(_ rules: String, _ change: @escaping @Sendable (inout ProtocolSetting) -> Void) {
      (self.rules, self.change) = (rules, change)
    }

    var testDescription: String { rules }
  }

  @Test(arguments: [
    Mode("rouge-metric") { $0.rouge.references = .greatestRecall },
    Mode("rouge-metric") { $0.takesFOfMeans = true },
    Mode("rouge-metric") { $0.isLowercased = true },
    Mode("py-rouge") { $0.rouge.references = .best },
    Mode("py-rouge") { $0.rouge.truncation = .none },
    Mode("py-rouge") { ($0.rouge.truncation, $0.rouge.root) = (.characters(665), 1) },
    Mode("samsum-py-rouge") { $0.rouge.root = 1.2 },
    Mode("sumeval") { $0.rouge.stopWords = .keep },
    Mode("rouge-1.5.5") { $0.rouge.references = .best },
    Mode("tac2008-2011") { $0.rouge.jackknife = true },
    Mode("torchmetrics") { $0.rouge.references = .mean },
    Mode("xlsum") { $0.rouge.stemming = .nltk },
  ])
  func modesOfAProgramAreTried(mode: Mode) throws {
    let catalog = try catalog()
    var wanted = try #require(
      catalog.settings.first { setting in
        catalog.names[setting]!.contains { $0.rules.name == mode.rules && $0.changes.isEmpty }
      })
    mode.change(&wanted)
    #expect(catalog.settings.contains(wanted))
  }

  /// The best recall is a mode of ROUGE-1.5.5 and py-rouge; sumeval adds counts up, the others take one reference.
  @Test func modesThatAProgramHasNotAreNotTried() throws {
    for setting in try catalog().settings where setting.rouge.references == .best {
      #expect(setting.rouge.rounding == .fiveDecimals || setting.rouge.contractions == .treebank)
    }
    for setting in try catalog().settings
    where setting.takesFOfMeans || setting.rouge.references == .greatestRecall {
      #expect(setting.rouge.words == .whitespace)
    }
  }

  /// Nothing that was reported differs under a root, or under F of means, where there is no ROUGE-L, and no F.
  @Test func settingsThatChangeNoReportedNumberAreOne() throws {
    let settings = try catalog("rouge1_recall=30.1").settings
    #expect(!settings.contains { $0.takesFOfMeans })
    #expect(Set(settings).count == settings.count)
    let whole = try catalog().settings
    #expect(settings.count < whole.count)
  }

  /// Without its stop list sumeval is tried with all words alone; without lists nothing is silently left out.
  @Test func whatLacksAWordListIsSaid() throws {
    let catalog = try catalog(wordLists: .none)
    #expect(!catalog.settings.contains { $0.rouge.stopWords == .remove })
    #expect(
      catalog.settings.contains { setting in catalog.names[setting]!.contains { $0.rules.name == "sumeval" } }
    )
    let notes = catalog.lacking.notes
    #expect(notes.map(\.code) == ["not-tried", "not-tried", "not-tried"])
    #expect(notes[0].text.contains("smart_common_words.txt") && notes[0].text.contains("(sumeval)"))
    #expect(notes[1].text.contains("*.exc") && notes[1].text.contains("rouge-1.5.5"))
    #expect(notes[2].text.contains("(py-rouge, samsum-py-rouge)"))
    let withWordNet = try self.catalog(wordLists: Self.lists)
    #expect(withWordNet.lacking.notes.count == 1 && withWordNet.lacking.notes[0].text.contains("py-rouge"))
  }

  @Test func furtherRulesOfTheNameOfOthersAreRefused() throws {
    var rules = try RulesCatalog.rules("rouge-score")
    rules.variants = [.n(3)]
    let (settings, plain) = try (catalog(further: [rules]).settings, catalog().settings)
    #expect(settings == plain)
    rules.rouge.stemming = .none
    let other = rules
    #expect(throws: DataError.ambiguousRules("rouge-score")) {
      _ = try catalog(further: [other])
    }
  }
}
