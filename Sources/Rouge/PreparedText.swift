/// A text whose tokens a scorer has read once, to be scored many times.
///
/// It belongs to the scorer that made it, see ``RougeScorer/prepare(_:)``, and like that to one thread.
public final class PreparedText {
  /// The text itself.
  public let text: RougeText
  var reading: Reading
  /// Its tokens, of numbers that mean something to that scorer.
  package var tokens: RougeTokens { reading.tokens }

  init(_ text: RougeText, _ reading: Reading) {
    self.text = text
    self.reading = reading
  }

  /// What a scorer has read of a text.
  struct Reading {
    /// The vocabulary that the tokens are numbers of, since a scorer may start a new one.
    var generation = 0
    var tokens = RougeTokens()
    /// The Basic Elements in the mode of each variant, in the order of the scorer's variants.
    var elements: [RougeTokens] = []
  }
}
