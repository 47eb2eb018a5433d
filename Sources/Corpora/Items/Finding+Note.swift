import SumbenchSupport

extension Finding {
  /// The code of the note that marks were read as breaks.
  package static let marksCode = "sentence-separators"

  /// The note about the records that have it.
  func note(about items: Note.Items) -> Note {
    let (kind, code, text) = words
    return Note(kind, code, text, about: items)
  }

  private var words: (Note.Kind, code: String, text: String) {
    switch self {
    case .marks(let mark):
      (
        .remark, Self.marksCode,
        "hold ‘\(mark)’, read as a break (--sentence-separator none reads it as a word)"
      )
    case .cluster:
      (
        .remark, "clusters",
        "hold several documents, summarized as one; their lead is the first sentence of each document in turn, then the "
          + "second of each, and so on"
      )
    case .strayLineBreak:
      (
        .warning, "escaped-line-breaks",
        "hold a backslash and an n that follow no full stop; they are read as they are"
      )
    case .twoNames(let role, let taken, let left):
      (
        .remark, "two-fields-of-one-role",
        "have ‘\(taken)’ and ‘\(left)’: ‘\(taken)’ is taken as the \(role) (--fields \(role)=\(left) takes the other)"
      )
    case .summaryIsReference(let candidate):
      (
        .remark, "summary-is-reference",
        "have ‘\(candidate)’ and ‘summary’: ‘\(candidate)’ is the candidate and ‘summary’ the reference, if there is "
          + "no other (--fields says otherwise)"
      )
    case .listAsSentences(let field):
      (
        .remark, "list-as-sentences",
        "have a list under ‘\(field)’, read as the sentences of one text; earlier versions read it as alternative "
          + "references, as a list under ‘references’ still is"
      )
    case .alternativesLikeSentences(let field):
      (
        .remark, "alternatives-like-sentences",
        "have a list under ‘\(field)’ that looks like the sentences of one text and is read as alternative references "
          + "(--fields reference=\(field) reads it as one)"
      )
    case .loneSurrogate:
      (.warning, "lone-surrogates", "hold half of a surrogate pair (an emoji cut in two), replaced by U+FFFD")
    case .nullReference: (.warning, "null-references", "have null among their references, left out")
    case .blankReference:
      (
        .warning, "blank-references",
        "have blank texts among their references, left out; a program that averages over references counts them, and "
          + "prints other numbers"
      )
    case .nameOfNothing(let name):
      (
        .warning, "name-of-nothing",
        "have the text ‘\(name)’, as programs write a missing value; it is scored as a word"
      )
    case .ownReferences:
      (.remark, "own-references", "have references of their own, which are not used: others are given")
    case .ratingWithoutNumber(let field):
      (.warning, "ratings-without-number", "have values under ‘\(field)’ that are no numbers, left out")
    }
  }
}
