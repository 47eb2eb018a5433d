/// How records are read.
package struct ReadingOptions: Hashable, Sendable {
  /// Which fields have which role, where a user says so.
  package var fields: FieldMapping
  /// What parts the sentences of a text.
  package var separator: SentenceSeparator
  /// Whether records that cannot be used are left out, with a note, and are no error.
  package var skipsUnusable: Bool
  /// The part of the items that is read; `nil` for all.
  package var subset: ItemSubset?
  /// Whether files of a folder are read that are links out of it.
  package var followsLinks: Bool

  package init(
    fields: FieldMapping = .none, separator: SentenceSeparator = .auto, skipsUnusable: Bool = false,
    subset: ItemSubset? = nil, followsLinks: Bool = false
  ) {
    self.fields = fields
    self.separator = separator
    self.skipsUnusable = skipsUnusable
    self.subset = subset
    self.followsLinks = followsLinks
  }
}
