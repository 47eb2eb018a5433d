/// Parts that do not make one run.
package enum MergeError: Error, Hashable {
  /// Some items are in both parts, and each part has others.
  case overlap(first: String, second: String, ids: [String], count: Int)
  /// An item has other texts in one part than in the other.
  case otherTexts(first: String, second: String, id: String)
  /// A number, or a fact of a summary, is another in one part than in the other.
  case otherNumbers(first: String, second: String, id: String, system: String, what: String)
  /// The scores of the parts were made under different rules.
  case otherRules(first: String, second: String)
  /// Parts over other items have other scores.
  case otherScores(first: String, second: String, names: [String])
  /// A setting differs that changes numbers.
  case otherSettings(first: String, second: String, name: String, values: [String])
  /// A system, or a column, is something else in one part than in the other.
  case otherKind(first: String, second: String, what: String)
  /// One part knows something of its items that the other does not.
  case unequalFacts(first: String, second: String, what: String)
  /// Everything in a part is in the other parts.
  case nothingNew(part: String)
  /// Nothing is in any part.
  case nothing
}
