/// What to do with headings, captions, bylines and the boilerplate of web pages.
package enum CleaningMode: String, Codable, CaseIterable, Sendable {
  /// Take them out.
  case on
  /// Leave the text as it is.
  case off
  /// Leave the text as it is, and say what would be taken out.
  case report
}
