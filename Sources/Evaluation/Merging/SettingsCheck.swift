import SumbenchSupport
import SumbenchText

/// Whether two parts were made in the same way.
struct SettingsCheck {
  private let first: RunMerge.Part
  private let second: RunMerge.Part

  init(_ first: RunMerge.Part, _ second: RunMerge.Part) { (self.first, self.second) = (first, second) }

  /// Throws `MergeError`.
  func check() throws {
    let (one, other) = (first.record.settings, second.record.settings)
    try checkRules(one, other)
    if one.rules == nil, other.rules == nil { try checkGivenScores() }
    let isScoredTwice = one.rules != nil && other.rules != nil
    if isScoredTwice, one.limit != other.limit {
      for (part, whole) in [(first, second), (second, first)] where part.lacksArticles && !whole.lacksArticles
      {
        throw MergeError.articlesLacking(part: part.path, other: whole.path)
      }
    }
    for (name, value, another, matters) in [
      ("--limit", one.limit.map { "\($0)" }, other.limit.map { "\($0)" }, isScoredTwice),
      ("--clean", one.cleaning?.rawValue, other.cleaning?.rawValue, isScoredTwice),
      ("--language", one.language?.rawValue, other.language?.rawValue, isScoredTwice),
      ("--lines", one.lines?.rawValue, other.lines?.rawValue, isScoredTwice),
      ("--seed", "\(one.seed)", "\(other.seed)", isScoredTwice),
      ("--missing", one.missing.rawValue, other.missing.rawValue, true),
      ("--cluster", one.cluster, other.cluster, true),
    ] where matters && value != another {
      throw difference(name, value, another)
    }
  }

  /// The same rules may have been read with other options, which are named.
  private func checkRules(_ one: RunSettings, _ other: RunSettings) throws {
    guard let rules = one.rules, let others = other.rules else { return }
    if one.separator != other.separator {
      throw difference("--sentence-separator", one.separator ?? "auto", other.separator ?? "auto")
    }
    if rules == others { return }
    var adapted = others
    adapted.sentences = rules.sentences
    if adapted == rules {
      throw difference("--sentences", rules.sentences.rawValue, others.sentences.rawValue)
    }
    let differences =
      rules.name == others.name
      ? zip(rules.signature.split(separator: "|"), others.signature.split(separator: "|"))
        .filter { $0 != $1 }.map { "\($0) and \($1)" } : ["\(rules.name) and \(others.name)"]
    throw MergeError.otherRules(first: first.path, second: second.path, what: differences)
  }

  private func difference(_ name: String, _ value: String?, _ another: String?) -> MergeError {
    .otherSettings(
      first: first.path, second: second.path, name: name, values: [value ?? "none", another ?? "none"])
  }

  /// Numbers of other programs are of no rules. Their lines may name what made them, which says nothing of others.
  private func checkGivenScores() throws {
    let (one, other) = (GivenSignature(first.record.signature), GivenSignature(second.record.signature))
    if one == other { return }
    let (keys, otherKeys) = (Set(first.record.columns.map(\.key)), Set(second.record.columns.map(\.key)))
    if one.rest != other.rest || one.scores != other.scores && !keys.isDisjoint(with: otherKeys) {
      throw MergeError.otherRules(
        first: first.path, second: second.path,
        what: one.scores == other.scores
          ? []
          : [
            "their signatures are \([one, other].map { $0.scores.joined(separator: ",") }.joined(separator: " and "))"
          ])
    }
  }
}

extension RunMerge.Part {
  /// Whether it has no floors since articles were lacking.
  fileprivate var lacksArticles: Bool { record.notes.contains { $0.code == ScoreFloors.lackingCode } }
}
