/// Which parts of a Basic Element have to match, and which elements count at all.
///
/// An element is a line `head|modifier|relation`; `nil` stands for an empty part. The modes are those of
/// ROUGE-1.5.5. Source: Hovy, Lin and Zhou, "Evaluating DUC 2005 using Basic Elements", 2005.
public enum BasicElementMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// The head, of elements without modifier.
  case head = "H"
  /// Head and modifier, of elements with a modifier.
  case headModifier = "HM"
  /// All three parts, of elements with a relation.
  case headModifierRelation = "HMR"
  /// Head and modifier, of all elements.
  case headModifierOfAll = "HM1"
  /// All three parts, of elements with a modifier.
  case headModifierRelationOfModified = "HMR1"
  /// All three parts, of all elements.
  case headModifierRelationOfAll = "HMR2"
}
