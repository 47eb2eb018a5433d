/// A stretch of text that no sentence crosses: one line, or several lines of one hard-wrapped paragraph.
struct TextBlock: Equatable {
  /// Where it stands in the UTF-8 bytes of its text, without white space around it.
  let bytes: Range<Int>
  /// The lines it stands on, counted from 0.
  let lines: ClosedRange<Int>
}

/// A text cut into blocks.
///
/// Every line is a block, because a line without a full stop may be a heading, a caption or a byline.
/// Lines are joined again only where they look like the work of a program that fills lines up to a width:
/// the next word would not have fitted, the paragraph is 36 to 140 characters wide, and in it some line ends
/// in the middle of a sentence that goes on in lower case.
struct TextBlocks {
  /// The text's UTF-8.
  let bytes: [UInt8]
  /// Its blocks in order; blank lines are in none.
  let blocks: [TextBlock]

  init(_ text: String) {
    bytes = Array(text.utf8)
    let paragraphs = Paragraph.all(in: bytes)
    let widths = paragraphs.map(\.wrappingWidth)
    let documentWidth = zip(paragraphs, widths).compactMap { $0.isLong ? $1 : nil }.max()
    blocks = zip(paragraphs, widths).flatMap { $0.blocks(width: $1 ?? documentWidth) }
  }

  /// Part of a block; where it runs over a line break, the break is a single space.
  func string(of part: Range<Int>, in block: TextBlock) -> String {
    block.lines.count > 1 ? bytes[part].unwrapped() : String(decoding: bytes[part], as: UTF8.self)
  }
}
