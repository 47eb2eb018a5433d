/// Something a user has to know beside a result: a warning that a number may mean less than it seems, or a remark.
///
/// A note travels with the result that it belongs to. A format that cannot carry notes leaves them to standard error.
///
///     Note(.warning, "empty-candidate", "with an empty candidate, scored 0", about: .init(count: 2, first: ["a", "b"]))
///       .sentence      // "2 items with an empty candidate, scored 0: a, b"
package struct Note: Codable, Hashable, Sendable {
  /// How serious it is.
  package let kind: Kind
  /// What it is about, in lower-case words joined by hyphens; stable between versions, for programs that filter notes.
  package let code: String
  /// One sentence in plain words, without a line break and without a full stop at the end; what follows on the number
  /// of items where the note is about items.
  package let text: String
  /// The items that the note is about, if it is about items.
  package let items: Items?

  /// How serious a note is.
  package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// A number may mean less than it seems.
    case warning
    /// Something was decided that the user may want to decide otherwise.
    case remark
  }

  /// A note of this kind.
  package init(_ kind: Kind, _ code: String, _ text: String, about items: Items? = nil) {
    self.kind = kind
    self.code = code
    self.text = text
    self.items = items
  }

  /// The note as one sentence, with its items.
  package var sentence: String {
    guard let items else { return text }
    let more = items.count > items.first.count ? ", ..." : ""
    return "\(summary): \(items.first.joined(separator: ", "))\(more)"
  }

  /// The note as one sentence, with the number of its items and without their ids.
  package var summary: String {
    guard let items else { return text }
    let subject = "\(items.count) \(items.count == 1 ? items.noun : items.noun + "s")"
    return "\(subject) \(items.count == 1 ? text.withSingularVerbs : text)"
  }
}

extension Note {
  /// How many items a note is about, and the first of them in the order of the bytes of their ids.
  package struct Items: Codable, Hashable, Sendable {
    /// The number of ids that are kept.
    package static let listed = 10

    /// What one of them is called.
    package let noun: String
    /// How many there are.
    package private(set) var count: Int
    /// The first ids, at most `listed`.
    package private(set) var first: [String]

    /// Items of which the first ones are given.
    package init(count: Int, first: [String], noun: String = "item") {
      self.noun = noun
      self.count = count
      self.first = Array(first.inByteOrder().prefix(Self.listed))
    }

    /// Adds an item.
    package mutating func add(_ id: String) {
      count += 1
      if first.count == Self.listed, let last = first.last, !id.utf8.lexicographicallyPrecedes(last.utf8) {
        return
      }
      first = Array((first + [id]).inByteOrder().prefix(Self.listed))
    }

    /// The items of both; no item is in both.
    package func merged(with others: Items) -> Items {
      Items(count: count + others.count, first: first + others.first, noun: noun)
    }
  }
}

extension Sequence<Note> {
  /// The notes in the order in which records keep them, whoever made them: warnings first, then by the bytes of their
  /// codes and texts.
  package func inNoteOrder() -> [Note] {
    sorted { $0.orderKey.lexicographicallyPrecedes($1.orderKey) }
  }
}

extension Note {
  fileprivate var orderKey: [UInt8] {
    let items = items.map { [$0.noun, "\($0.count)"] + $0.first } ?? []
    return Array(([kind == .warning ? "0" : "1", code, text] + items).joined(separator: "\u{0}").utf8)
  }
}

extension Sequence<String> {
  /// The texts in the order of their bytes, the order of items everywhere.
  package func inByteOrder() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension String {
  /// The text after one item instead of several: `holds`, where it says `hold`.
  fileprivate var withSingularVerbs: String {
    let singular = ["have ": "has ", "hold ": "holds ", "look ": "looks ", "lose ": "loses ", "are ": "is "]
    for (verb, form) in singular where hasPrefix(verb) { return form + dropFirst(verb.count) }
    return self
  }
}
