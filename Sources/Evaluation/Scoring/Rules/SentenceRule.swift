/// What counts as a sentence where a variant asks for sentences (rougeLsum).
public enum SentenceRule: String, Codable, CaseIterable, Sendable {
  /// Each line is a sentence, as rouge-score and the official script have it.
  case lines
  /// Each line is split into sentences.
  case split
  /// A full stop ends a sentence wherever it stands, and belongs to none; a line break is white space: the Python
  /// package rouge.
  case fullStops
  /// A full stop between two blanks ends a sentence, as in tokenized text, and so does a line break: files2rouge.
  case spacedFullStops
  /// The marks 。！？ and ?, with a closing ” or ’ after them, end a sentence and a word, and so do six full stops, two
  /// ellipses, and each line: rouge-chinese.
  case chineseMarks
  /// The whole text is one.
  case joined
}
