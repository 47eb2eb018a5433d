/// Parts that do not make one run.
package enum MergeError: Error, Hashable {
  /// Some summaries are in both parts, and each part has other items.
  case overlap(first: String, second: String, ids: [String], count: Int)
  /// An item has other texts in one part than in the other.
  case otherTexts(first: String, second: String, id: String)
  /// A system has two summaries of an item.
  case otherSummaries(first: String, second: String, id: String, system: String)
  /// A number of a summary is another in one part than in the other.
  case otherNumbers(first: String, second: String, id: String, system: String, what: String)
  /// The scores of the parts were made under different rules: what differs, where that is known.
  case otherRules(first: String, second: String, what: [String])
  /// Parts over other items have other scores.
  case otherScores(first: String, second: String, names: [String])
  /// Parts that have no item in common have no system in common either.
  case otherSystems(first: String, second: String, names: [String])
  /// A setting differs that changes numbers.
  case otherSettings(first: String, second: String, name: String, values: [String])
  /// Articles are lacking in one part, which has no floors for that, and not in the other.
  case articlesLacking(part: String, other: String)
  /// A system, or a column, is something else in one part than in the other.
  case otherKind(first: String, second: String, what: String)
  /// One part knows something of its items that the other does not.
  case unequalFacts(first: String, second: String, what: String)
  /// The lines of a part have no ids, and their numbers mean nothing in another part.
  case noIDs(part: String)
  /// Everything in a part is in the other parts.
  case nothingNew(part: String)
  /// Nothing is in any part.
  case nothing
}
