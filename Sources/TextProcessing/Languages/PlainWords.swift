/// The first words of a text in lower case, cut at whatever is no letter, no number and no mark on one; a hyphen may
/// stand in them. They are good for looking up.
struct PlainWords {
  /// Memory in which the words stand; after the last of them there is padding.
  private(set) var bytes: [UInt8] = []
  /// The words in order.
  private(set) var ranges: [Range<Int>] = []

  /// The words of a text, `limit` of them at most.
  init(_ text: Substring, atMost limit: Int) {
    let source = text.utf8.span
    var kinds = CharacterKindReader()
    var start: Int?
    var position = 0
    while position < source.count, ranges.count < limit {
      var (kind, length) = kinds.kind(in: source, at: position)
      if kind.breakClass == .absent { kind = source.scalar(at: position).kind }
      if kind.isWordPart || source[position] == UInt8(ascii: "-") && start != nil {
        start = start ?? position
      } else if let first = start {
        ranges.append(first..<position)
        start = nil
      }
      position += length
    }
    if let first = start, ranges.count < limit { ranges.append(first..<source.count) }
    let head = text.utf8Slice(0..<(ranges.last?.upperBound ?? 0))
    _ = bytes.setLowercased(head.utf8.span)
    bytes.lowercase(&ranges, of: head)
  }
}
