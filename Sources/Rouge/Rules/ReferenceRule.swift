/// What several references of one text make of their scores.
///
/// With one reference all rules agree. `micro` is read as `average`: both divide the counts summed over the
/// references. (Over a corpus nothing is pooled: a corpus score is the mean of its texts' scores.)
public enum ReferenceRule: String, Hashable, Sendable, CaseIterable {
  /// The score with the greatest F, the first of equals, for each variant by itself: rouge-score.
  case maximum
  /// The counts with the greatest recall, the first of equals: ROUGE-1.5.5 with `-f B`.
  case best
  /// The sum of the counts over all references, divided once: ROUGE-1.5.5 with `-f A`.
  case average
  /// The mean of the scores, precision, recall and F each by itself.
  case mean
  /// The score with the greatest recall, the first of equals, for each variant by itself. Unlike `best` it compares what
  /// is printed: rouge-metric.
  case greatestRecall
  /// The reference with the greatest F in the first of the variants, the first of equals, for all variants: torchmetrics 1.0.
  case firstVariant
}

extension ReferenceRule: Codable {
  /// Reads the name of a rule, or `micro`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let rule = name == "micro" ? .average : ReferenceRule(rawValue: name) else {
      let known = ReferenceRule.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "one of \(known), micro, not ‘\(name)’")
    }
    self = rule
  }
}
