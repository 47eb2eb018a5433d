/// A text whose tokens a scorer has read once, to be scored many times.
///
/// Belongs to the scorer that prepared it.
public final class PreparedText {
  /// The text itself.
  public internal(set) var text: RougeText
  /// The vocabulary that the tokens are numbers of, since a scorer may start a new one.
  var generation: Int
  package internal(set) var tokens = RougeTokens()
  /// The Basic Elements in the mode of each variant, in the order of the scorer's variants.
  var elements: [RougeTokens] = []

  init(_ text: RougeText, generation: Int) {
    self.text = text
    self.generation = generation
  }
}
