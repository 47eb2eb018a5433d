/// What becomes of line breaks within a paragraph.
package enum LineJoining: String, Codable, CaseIterable, Sendable {
  /// Lines are joined where they look broken to fit a width, by a program or by hand, and else are kept.
  case auto
  /// The lines of every paragraph are joined; items of lists stay apart.
  case join
  /// Every line stays a line.
  case keep
}
