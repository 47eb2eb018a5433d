import SumbenchCorpora
import SumbenchEvaluation
import Reports
import SumbenchText

extension RunRecord {
  /// The call that makes the run again, an option a line, and what a record does not know of it.
  func recipe(_ source: CorpusSource?, fields: FieldMapping?) -> Page.Recipe {
    guard settings.rules != nil else {
      return Page.Recipe(
        command: "", missing: ["The scores came from another program, which the record does not name."])
    }
    var recipe = RecipeDraft()
    guard hasArticles, settings.limit != nil else {
      recipe.addSummaries(of: self)
      return recipe.recipe("sumbench score")
    }
    recipe.addCorpus(source, of: self, fields: fields)
    recipe.addRules(settings)
    recipe.addStrategies(of: self)
    recipe.addSettings(settings)
    return recipe.recipe("sumbench run")
  }
}

/// A call that is being put together.
private struct RecipeDraft {
  private var options: [String] = []
  private var missing: [String] = []

  func recipe(_ command: String) -> Page.Recipe {
    Page.Recipe(command: ([command] + options).joined(separator: " \\\n  "), missing: missing)
  }

  private mutating func add(_ option: String, _ value: String) {
    options.append("\(option) \(value.shellWord)")
  }

  mutating func addCorpus(_ source: CorpusSource?, of record: RunRecord, fields: FieldMapping?) {
    switch source {
    case .corpus(let paths): for path in paths { add("--corpus", path.withoutFolders) }
    case .article(let path, let references):
      add("--article", path.withoutFolders)
      add("--references", references.withoutFolders)
    case nil:
      options.append("--corpus CORPUS")
      missing.append("CORPUS: where the corpus ‘\(record.name)’ is, the one of the digest below.")
    }
    if let fields { add("--fields", fields.text) }
    if let separator = record.settings.separator { add("--sentence-separator", separator) }
    if record.settings.leftOut != nil { options.append("--skip-unusable") }
    guard let subset = record.settings.subset else { return }
    let parts = subset.name.split(separator: "-").map(String.init)
    if parts.count > 1, ["first", "sample"].contains(parts[0]), Int(parts[1]) != nil {
      add("--\(parts[0])", parts[1])
    } else {
      options.append("--ids IDS")
      missing.append("IDS: the ids of the run, which are in its run.json (\(subset.words)).")
    }
  }

  mutating func addSummaries(of record: RunRecord) {
    for system in record.systems where system.role == .plain {
      options.append("\(system.name.shellWord)=FILE")
    }
    missing.append(
      "FILE: summaries with their references, which the record does not name; the summaries are in the summaries.jsonl "
        + "beside a run that was kept.")
    if record.systems.contains(where: { $0.role != .plain }), let limit = record.settings.limit {
      add("--limit", "\(limit)")
    }
    addRules(record.settings)
    addSettings(record.settings)
  }

  /// Rules that are built in go by their names; what differs from them is in a file of the user's.
  mutating func addRules(_ settings: RunSettings) {
    guard let rules = settings.rules else { return }
    if let entry = try? RulesCatalog.entry(rules.name), var known = try? entry.rules {
      if known.sentences != rules.sentences {
        known.sentences = rules.sentences
        if known.isSame(as: rules) { add("--sentences", rules.sentences.rawValue) }
      }
      if known.isSame(as: rules) {
        add("--rules", rules.name)
        addWordLists(rules)
        return
      }
    }
    options.append("--rules RULES.json")
    missing.append(
      "RULES.json: the rules ‘\(rules.name)’, which are not built in; they are in the run.json of the run, under "
        + "settings.rules.")
    addWordLists(rules)
  }

  private mutating func addWordLists(_ rules: ScoringRules) {
    guard rules.wordLists != nil else { return }
    options.append("--exceptions FOLDER")
    missing.append(
      rules.rouge.stemming == .original
        ? "FOLDER: the folder of the package py-rouge, or the data folder of ROUGE-1.5.5, whose word lists the "
          + "rules count with."
        : "FOLDER: the data folder of ROUGE-1.5.5, whose word lists the rules count with.")
  }

  mutating func addStrategies(of record: RunRecord) {
    let known = ["lead-3", "random", "oracle"]
    let named = record.systems.filter { $0.source == .strategy && !known.contains($0.name) }.map(\.name)
    let listed = named.filter { !$0.contains(",") }
    // Without a name every strategy takes part; the floors always do.
    add("--strategies", (listed.isEmpty ? ["lead-3"] : listed).joined(separator: ","))
    for name in named where name.contains(",") { add("--strategy", name) }
    for system in record.systems {
      switch system.source {
      case .strategy: break
      case .program where system.name.contains("exec:") || system.name.contains("batch:"):
        add("--strategy", system.name)
      case .program:
        options.append("--strategy \("\(system.name)=exec:COMMAND".shellWord)")
        missing.append(
          "COMMAND of ‘\(system.name)’: the program that was asked, or batch: for one that wants all at once."
        )
      case .file, .scores:
        options.append("--summaries \("\(system.name)=FILE".shellWord)")
        missing.append(
          "FILE of ‘\(system.name)’: summaries made elsewhere; their texts are in the summaries.jsonl beside the run."
        )
      }
    }
  }

  mutating func addSettings(_ settings: RunSettings) {
    if let language = settings.language { add("--language", language.rawValue) }
    if let limit = settings.limit, let cleaning = settings.cleaning {
      add("--limit", "\(limit)")
      add("--clean", cleaning.rawValue)
    }
    if let lines = settings.lines { add("--lines", lines.rawValue) }
    if settings.missing != .skip { add("--missing", settings.missing.rawValue) }
    if let cluster = settings.cluster { add("--cluster", cluster) }
    for metric in settings.metrics ?? [] {
      if OverlapMetric(rawValue: metric.name) != nil {
        add("--metric", metric.name)
      } else {
        options.append("--metric \("\(metric.name)=exec:COMMAND".shellWord)")
        missing.append("COMMAND of the metric ‘\(metric.name)’: the program that was asked, with its scale.")
      }
    }
    add("--seed", "\(settings.seed)")
  }
}

extension ScoringRules {
  /// Whether rules count alike; what they are called and which word lists are at hand do not matter.
  fileprivate func isSame(as other: ScoringRules) -> Bool {
    func bare(_ rules: ScoringRules) -> ScoringRules {
      var copy = ScoringRules()
      (copy.name, copy.variants, copy.measures) = (rules.name, rules.variants, rules.measures)
      (copy.sentences, copy.rouge, copy.interval) = (rules.sentences, rules.rouge, rules.interval)
      return copy
    }
    return bare(self) == bare(other)
  }
}

extension String {
  /// The last name of a path: where a file lies says more of a machine than of a run.
  fileprivate var withoutFolders: String {
    self == "-" ? self : "PATH/\(split(separator: "/").last ?? "")"
  }
}
