import Support

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
    notes = merged
  }
}

extension Note {
  /// Whether both say the same, if of other items.
  fileprivate func isLike(_ other: Note) -> Bool {
    kind == other.kind && code == other.code && text == other.text && items?.noun == other.items?.noun
  }
}
