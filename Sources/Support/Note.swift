/// Something a user has to know beside a result: a warning that a number may mean less than it seems, or a remark.
///
/// A note travels with the result that it belongs to. A format that cannot carry notes leaves them to standard error.
///
///     Note(.warning, "letters-lost", "3 items lose more than a tenth of their letters: a, b, c")
public struct Note: Codable, Hashable, Sendable {
  /// How serious the note is.
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// A number may mean less than it seems.
    case warning
    /// Something was decided that the user may want to decide otherwise.
    case remark
  }

  /// How serious it is.
  public let kind: Kind
  /// What it is about, in lower-case words joined by hyphens; stable between versions, for programs that filter notes.
  public let code: String
  /// One sentence in plain words, without a line break and without a full stop at the end.
  public let text: String

  /// A note of this kind.
  public init(_ kind: Kind, _ code: String, _ text: String) {
    self.kind = kind
    self.code = code
    self.text = text
  }
}
