import TextProcessing

/// Something besides the summaries that differs between two runs.
public enum Caution: Hashable, Sendable {
  /// The scores came about in different ways.
  case signatures(first: String, second: String)
  /// The texts differ, although they may have the same ids.
  case corpora(first: String, second: String)
  /// A setting that a reader may have meant to change.
  case setting(String, first: String, second: String)

  /// Everything that differs.
  static func between(_ first: RunRecord, _ second: RunRecord) -> [Caution] {
    var cautions: [Caution] = []
    if first.signature != second.signature {
      cautions.append(.signatures(first: first.signature, second: second.signature))
    }
    if first.corpus.digest != second.corpus.digest {
      cautions.append(.corpora(first: first.corpus.digest, second: second.corpus.digest))
    }
    let (old, new) = (first.settings, second.settings)
    for (name, before, after) in [
      ("limit", "\(old.limit)", "\(new.limit)"),
      ("clean", old.cleaning.rawValue, new.cleaning.rawValue),
      ("seed", "\(old.seed)", "\(new.seed)"),
    ] where before != after {
      cautions.append(.setting(name, first: before, second: after))
    }
    return cautions
  }
}
