extension Grid {
  /// What the signs in the cells mean, in plain words without a full stop: for a caption, which explains those that occur.
  package struct Signs: Hashable, Sendable {
    /// What a star or bold letters say.
    package var best: String?
    /// What stands in brackets after a number.
    package var interval: String?
    /// What letters beside a number say.
    package var letters: String?
    /// What a mark such as `†` says.
    package var mark: String?

    /// How lines of a legend begin to say what a star is.
    static let starPassage = "* or bold: "

    /// A line of a legend without what a caption says.
    func withoutExplained(_ line: String) -> String {
      guard let best else { return line }
      let passage = Self.starPassage + best
      return line.replacing(passage + "; ", with: "").replacing(passage, with: "")
    }
  }

  /// A name that tells the table from others: that of the corpus or the runs, and what kind of table it is.
  package var label: String {
    let name = facts.corpus ?? String(title.prefix { $0 != ":" })
    return kind.isEmpty ? name : "\(name) \(kind)"
  }
}

extension Grid.Row {
  /// How soon a reader has to see a row, in a form that can put rows first and fold others away.
  package enum Attention: Hashable, Sendable {
    /// It failed: first, and bold.
    case first
    /// In its place.
    case usual
    /// It passed, or shows nothing: folded away.
    case folded
  }

  /// The row with other attention.
  func with(_ attention: Attention) -> Self {
    var row = self
    row.attention = attention
    return row
  }
}
