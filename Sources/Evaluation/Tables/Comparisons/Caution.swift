import SumbenchStatistics
import SumbenchText

/// Something besides the summaries that differs between two runs.
package enum Caution: Hashable, Sendable {
  /// The scores were made in different ways.
  case signatures(first: String, second: String)
  /// The texts differ, although they may have the same ids.
  case corpora(first: String, second: String)
  /// The digests of the texts cannot be compared: ids and facts of the articles agree, texts were not compared.
  case formats(first: String, second: String)
  /// A setting that a reader may have meant to change.
  case setting(String, first: String, second: String)
  /// The versions of sumbench that made the runs; the scores are made in the same way.
  case versions(first: String, second: String)

  /// Everything that differs.
  static func between(_ first: RunRecord, _ second: RunRecord) -> [Caution] {
    var cautions: [Caution] = []
    if !first.isScoredLike(second) {
      cautions.append(.signatures(first: first.signature, second: second.signature))
    }
    if let texts = texts(first, second) { cautions.append(texts) }
    let (old, new) = (first.settings, second.settings)
    for (name, before, after) in [
      ("limit", old.limit.map { "\($0)" }, new.limit.map { "\($0)" }),
      ("clean", old.cleaning?.rawValue, new.cleaning?.rawValue),
      ("missing", old.missing.rawValue, new.missing.rawValue),
      ("seed", "\(old.seed)", "\(new.seed)"), ("cluster", old.cluster, new.cluster),
      ("interval", first.intervalText, second.intervalText),
    ] where before != after {
      cautions.append(.setting(name, first: before ?? "none", second: after ?? "none"))
    }
    if first.version != second.version {
      cautions.append(.versions(first: first.version, second: second.version))
    }
    return cautions
  }

  private static func texts(_ first: RunRecord, _ second: RunRecord) -> Caution? {
    if first.format == second.format {
      guard let one = first.digest, let other = second.digest, one != other else { return nil }
      return .corpora(first: one, second: other)
    }
    return first.hasSameFacts(as: second)
      ? .formats(first: first.format, second: second.format)
      : .corpora(first: first.digest ?? "unknown", second: second.digest ?? "unknown")
  }
}

extension RunRecord {
  /// Whether the scores of two runs were made in the same way, whatever the versions of sumbench and the intervals.
  ///
  /// Lines of scores name the digest of the signature that they were made under.
  package func isScoredLike(_ other: RunRecord) -> Bool {
    scoringSignature == other.scoringSignature || linesDigest == other.signatureDigest
      || other.linesDigest == signatureDigest
  }

  /// The digest that lines of scores brought along; `nil` for any other run.
  private var linesDigest: String? {
    settings.rules == nil
      ? signature.split(separator: "|").first { $0.hasPrefix("scores:") }.map { String($0.dropFirst(7)) }
      : nil
  }

  /// The interval of means, which is no part of the scores.
  fileprivate var intervalText: String {
    let rule = settings.interval
    return "\(rule.method.rawValue) \(rule.level)" + (rule.method == .student ? "" : " \(rule.samples)")
  }

  /// Whether the articles that two runs share have the same facts, as far as both know them.
  fileprivate func hasSameFacts(as other: RunRecord) -> Bool {
    ItemMatch(items, other.items).positions.allSatisfy { pair in
      let (one, another) = (items, other.items)
      if !one.referenceWords.isEmpty, !another.referenceWords.isEmpty,
        one.referenceWords[pair.first] != another.referenceWords[pair.second]
      {
        return false
      }
      if one.articles.isEmpty || another.articles.isEmpty { return true }
      let (old, new) = (one.articles[pair.first], another.articles[pair.second])
      return old.sentences == new.sentences && old.words == new.words
    }
  }
}
