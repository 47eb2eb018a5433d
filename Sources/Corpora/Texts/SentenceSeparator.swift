/// How sentences are found that a text has marks between.
package enum SentenceSeparator: Hashable, Sendable {
  /// The marks of known tools are sentence breaks, each text for itself.
  case auto
  /// Texts are read as they are, marks as words.
  case none
  /// This text is a sentence break and nothing else is.
  case text(String)

  /// `auto`, `none`, or the separator itself; `nil` for an empty text.
  package init?(_ text: String) {
    switch text {
    case "": return nil
    case "auto": self = .auto
    case "none": self = .none
    default: self = .text(text)
    }
  }

  /// What `init` reads.
  package var name: String {
    switch self {
    case .auto: "auto"
    case .none: "none"
    case .text(let text): text
    }
  }
}
