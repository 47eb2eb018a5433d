import SumbenchSupport

/// The notes of all parts, each once: what is said of items of several shards is said of all of them together.
struct MergedNotes {
  let notes: [Note]

  init(_ records: [RunRecord]) {
    var merged: [Note] = []
    // Parts over the same items say the same of them.
    var shards: [(first: String?, notes: [Note])] = []
    for record in records {
      let first = record.items.ids.first
      if let place = shards.firstIndex(where: { $0.first == first }) {
        shards[place].notes = (shards[place].notes + record.notes).distinct()
      } else {
        shards.append((first, record.notes))
      }
    }
    for note in shards.flatMap(\.notes) {
      guard let place = merged.firstIndex(where: { $0.isLike(note) }) else {
        merged.append(note)
        continue
      }
      guard let items = merged[place].items, let others = note.items else { continue }
      merged[place] = Note(note.kind, note.code, note.text, about: items.merged(with: others))
    }
    notes = Self.withoutCorpusScores(merged, shards: shards.count)
  }

  /// Scores of a corpus as a whole do not follow from those of its shards, and their texts are not in the records.
  private static func withoutCorpusScores(_ notes: [Note], shards: Int) -> [Note] {
    let kept = notes.filter { shards == 1 || !$0.code.hasPrefix(OverlapMetric.corpusCode) }
    if kept.count == notes.count { return notes }
    return kept + [
      Note(
        .remark, "corpus-scores-not-merged",
        "corpus scores of the shards are left out, since they do not follow from one another: score the whole for them"
      )
    ]
  }
}

extension Note {
  /// Whether both say the same, if of other items.
  fileprivate func isLike(_ other: Note) -> Bool {
    kind == other.kind && code == other.code && text == other.text && items?.noun == other.items?.noun
  }
}
