/// What counts as a sentence where a variant asks for sentences (rougeLsum).
public enum SentenceRule: String, Codable, CaseIterable, Sendable {
  /// Each line is a sentence, as rouge-score and the official script have it.
  case lines
  /// Each line is split into sentences.
  case split
}
