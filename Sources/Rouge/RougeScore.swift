/// Precision, recall and F of a candidate against its references, each from 0 to 1.
///
///     let score = RougeScore(precision: 0.5, recall: 1, f1: 2.0 / 3)
///
/// An empty candidate or reference scores zero in all three. `f1` is the balanced F measure unless the rules
/// set another alpha.
public struct RougeScore: Hashable, Sendable, Codable {
  /// The share of the candidate that is found in the reference.
  public var precision: Double
  /// The share of the reference that is found in the candidate.
  public var recall: Double
  /// The weighted harmonic mean of both.
  public var f1: Double

  /// A score given number by number.
  ///
  /// - Parameters:
  ///   - precision: The share of the candidate that is found in the reference.
  ///   - recall: The share of the reference that is found in the candidate.
  ///   - f1: The weighted harmonic mean of both.
  public init(precision: Double, recall: Double, f1: Double) {
    self.precision = precision
    self.recall = recall
    self.f1 = f1
  }

  /// Zero in everything.
  public static let zero = RougeScore(precision: 0, recall: 0, f1: 0)
}
