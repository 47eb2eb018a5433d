/// Whether texts are brought to lower case before anything is read in them.
public enum LetterCaseRule: String, Codable, CaseIterable, Sendable {
  /// They stay as they are; the word rule may lower letters itself.
  case asGiven
  /// Every letter that has a lower case is in it.
  case lower

  /// A text in this case.
  func applied(to text: String) -> String {
    switch self {
    case .asGiven: text
    case .lower: text.lowercased()
    }
  }
}
