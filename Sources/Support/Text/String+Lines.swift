extension String {
  /// The text with `\\n`, in letters, for every line break that no line with two blanks follows.
  ///
  ///     "‘a\nb’ comes twice\n  first: x".showingUnindentedLineBreaks      // "‘a\\nb’ comes twice\n  first: x"
  package var showingUnindentedLineBreaks: String {
    let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return lines.dropFirst().reduce(lines[0]) { $0 + ($1.hasPrefix("  ") ? "\n" : "\\n") + $1 }
  }

  /// The lines, of which those of more characters than `most` lose their middle.
  package func shorteningLines(to most: Int) -> String {
    if utf8.count <= most { return self }
    return unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).shortened(to: most) }.joined(separator: "\n")
  }

  /// The text, without its middle where it has more characters than `most`.
  ///
  ///     "a very long name".shortened(to: 9)      // "a v...ame"
  package func shortened(to most: Int) -> String {
    if utf8.count <= most || count <= most { return self }
    let kept = max(1, (most - 3) / 2)
    return prefix(kept) + "..." + suffix(kept)
  }
}
