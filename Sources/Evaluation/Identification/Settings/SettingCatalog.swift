import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport

/// Every setting that is tried: the rules of the catalog, and what papers leave unsaid.
struct SettingCatalog {
  /// The settings, each once, in the order of the catalog; first what the rules themselves say.
  private(set) var settings: [ProtocolSetting] = []
  /// The names of each setting with the fewest changes, in the order of the catalog.
  private(set) var names: [ProtocolSetting: [SettingName]] = [:]
  /// What was not tried for want of word lists.
  private(set) var lacking = LackingWordLists()

  /// The settings for reported numbers, under the rules of the catalog and further ones. What asks for a word list that
  /// is not there is left out. Throws `IdentificationError.jointReferences`, and `DataError.ambiguousRules` where
  /// further rules have the name of others and are not as they are.
  init(for reported: ReportedScores, further: [ScoringRules], wordLists: RougeResources) throws {
    var known: [String: ScoringRules] = [:]
    for rules in try RulesCatalog.entries.map({ try $0.rules }) + further {
      if let other = known.updateValue(rules, forKey: rules.name), !rules.countsAs(other) {
        throw DataError.ambiguousRules(rules.name)
      }
      if rules.rouge.references == .firstVariant {
        throw IdentificationError.jointReferences(rules: rules.name)
      }
      lacking.add(rules, wordLists)
      let rules = rules.adapted(to: wordLists)
      for setting in Self.settings(of: rules, reported) where !wordLists.lacksStopWords(for: setting.rouge) {
        add(setting, SettingName(rules: rules, changes: rules.setting(for: reported).changes(to: setting)))
      }
    }
  }

  private mutating func add(_ setting: ProtocolSetting, _ name: SettingName) {
    guard let known = names[setting] else {
      settings.append(setting)
      names[setting] = [name]
      return
    }
    if known[0].changes.count == name.changes.count {
      if !known.contains(name) { names[setting] = known + [name] }
    } else if known[0].changes.count > name.changes.count {
      names[setting] = [name]
    }
  }

  /// Makes settings one that differ in what several references make of scores, where no item has several.
  mutating func joinReferenceRules() {
    var first: [ProtocolSetting: ProtocolSetting] = [:]
    let (all, allNames) = (settings, names)
    (settings, names) = ([], [:])
    for setting in all {
      var one = setting
      one.rouge = one.rouge.ofOneReference
      let kept = first[one] ?? setting
      first[one] = kept
      for name in allNames[setting] ?? [] { add(kept, name.withoutReferences) }
    }
  }

  /// The settings that some rules are tried in.
  private static func settings(of rules: ScoringRules, _ reported: ReportedScores) -> [ProtocolSetting] {
    let own = rules.setting(for: reported)
    var settings = [own]
    func vary<Value: Equatable>(_ key: WritableKeyPath<ProtocolSetting, Value>, _ values: [Value]) {
      settings = settings.flatMap { setting in
        [setting]
          + values.filter { $0 != setting[keyPath: key] }.map { value in
            var other = setting
            other[keyPath: key] = value
            return other
          }
      }
    }
    let modes = ProgramModes(of: rules)
    vary(\.rouge.stemming, modes.stemming)
    if rules.rouge.exceptions { vary(\.rouge.exceptions, [false]) }
    vary(\.rouge.stopWords, modes.stopWords)
    vary(\.rouge.truncation, modes.truncations)
    vary(\.rouge.root, modes.roots)
    vary(\.rouge.references, modes.references)
    vary(\.rouge.jackknife, modes.jackknife)
    if own.longest != nil { vary(\.longest, rules.longestVariants) }
    if [.lines, .split].contains(rules.sentences) { vary(\.sentences, [.lines, .split]) }
    if rules.rouge.words.keepsCase { vary(\.isLowercased, [true, false]) }
    if reported.scores.contains(where: { $0.measure == nil }) { vary(\.measure, Measure.allCases.reversed()) }
    if own.resamples != nil { vary(\.resamples, [nil]) }
    vary(\.takesFOfMeans, modes.fOfMeans)
    return settings.map { $0.canonical(for: reported, own: own) }
  }
}

extension ProtocolSetting {
  /// The setting without differences that can change none of the numbers.
  fileprivate func canonical(for reported: ReportedScores, own: ProtocolSetting) -> ProtocolSetting {
    var setting = self
    // A limit cuts sentences, and adds up their lengths without what parts them.
    let dependsOnSentences =
      rouge.truncation != .none || reported.scores.contains { variant(of: $0).dependsOnSentences }
    if !dependsOnSentences { setting.sentences = own.sentences }
    if !rouge.stemming.takesExceptions { setting.rouge.exceptions = false }
    if !reported.scores.contains(where: { variant(of: $0).isCommonSubsequence }) {
      setting.rouge.root = own.rouge.root
    }
    if !reported.scores.contains(where: { measure(of: $0) == .f1 }) { setting.takesFOfMeans = false }
    return setting
  }
}

extension SettingName {
  /// The name without changes in what several references make of scores.
  fileprivate var withoutReferences: SettingName {
    SettingName(
      rules: rules,
      changes: changes.filter { change in
        switch change {
        case .references, .jackknife: false
        default: true
        }
      })
  }
}

extension ScoringRules {
  /// The setting that the rules themselves say.
  fileprivate func setting(for reported: ReportedScores) -> ProtocolSetting {
    let isOpen = reported.scores.contains { $0.meanings.count > 1 }
    return ProtocolSetting(
      rouge: rouge, sentences: sentences, isLowercased: letterCase == .lower,
      measure: measures.contains(.f1) ? .f1 : measures[0],
      longest: isOpen ? longestVariants.first { variants.contains($0) } ?? .l : nil,
      resamples: interval.method == .official ? interval : nil)
  }

  /// Whether the same summaries get the same scores of the same variants.
  fileprivate func countsAs(_ others: ScoringRules) -> Bool {
    rouge == others.rouge && sentences == others.sentences && letterCase == others.letterCase
      && (interval.method == .official) == (others.interval.method == .official)
  }

  /// What these rules may call ROUGE-L.
  fileprivate var longestVariants: [RougeVariant] {
    ([.l, .lSum] + variants.filter { $0.description.hasPrefix("rougeL") }).distinct()
  }
}

extension RougeRules {
  /// The rules without what changes no count.
  var counting: RougeRules {
    var rules = ofOneReference
    (rules.alpha, rules.fMeasure, rules.root, rules.rounding) = (0.5, .harmonic, 1, .none)
    return rules
  }

  /// The rules as they are where there is one reference.
  var ofOneReference: RougeRules {
    var rules = self
    (rules.references, rules.jackknife) = (.maximum, false)
    return rules
  }
}

extension RougeVariant {
  /// Whether it is one of those that a root is taken of.
  fileprivate var isCommonSubsequence: Bool { self == .l || self == .lSum }
}
