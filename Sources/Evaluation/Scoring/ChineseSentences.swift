/// The sentences of Chinese text by its marks alone, as rouge-chinese parts them.
///
///     ChineseSentences.sentences(in: "你好。“好？”他说")    // 你好。, “好？”, 他说
///
/// A break is put after a mark unless a closing quotation mark follows; then after six full stops and two ellipses; then
/// after a mark and its quotation mark unless another mark follows. What follows a break is not looked at again in the
/// same round, so of two marks in a row the second ends nothing.
enum ChineseSentences {
  private static let marks: [Unicode.Scalar] = ["。", "！", "？", "?"]
  private static let quotes: [Unicode.Scalar] = ["”", "’"]

  /// What a break is put after, and before which scalars none is.
  private static let rounds: [(after: [[Unicode.Scalar]], unlessBefore: [Unicode.Scalar])] = [
    ([marks], quotes), (Array(repeating: ["."], count: 6), quotes), ([["…"], ["…"]], quotes),
    ([marks, quotes], ["，"] + marks),
  ]

  /// The sentences that are not empty; some may be of white space alone.
  static func sentences(in text: String) -> [String] {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, last.isSpace { scalars.removeLast() }
    for round in rounds { scalars = broken(scalars, after: round.after, unlessBefore: round.unlessBefore) }
    return scalars.split(separator: "\n").map { sentence in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: sentence)
      return String(view)
    }
  }

  private static func broken(
    _ text: [Unicode.Scalar], after pattern: [[Unicode.Scalar]], unlessBefore others: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var position = 0
    while position < text.count {
      let end = position + pattern.count
      if end < text.count, !others.contains(text[end]),
        zip(pattern, text[position..<end]).allSatisfy({ $0.contains($1) })
      {
        result += text[position..<end] + ["\n", text[end]]
        position = end + 1
      } else {
        result.append(text[position])
        position += 1
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }
}
