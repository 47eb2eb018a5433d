/// Finds the runs of letters and digits of ASCII in part of a text, a kilobyte at a time.
///
/// Sixty-four bytes become one bit each without a branch on what the bytes are; a bit that differs from the one
/// before is an edge of a run. Measured, a byte of news takes 0.5 ns, where copying one within the first-level cache
/// takes 0.013. A quarter of that is the classification, about 100 instructions for 64 bytes; the rest are the edges,
/// seven instructions each, and the branch that ends each window, which cannot be foretold.
package struct WordRuns: Sendable {
  private static let windowsAtATime = 16

  /// Where runs start and end, in turn; the last start may have no end yet.
  package private(set) var edges = [Int](repeating: 0, count: 64 * windowsAtATime + 2)
  /// How many runs have been found that have an end.
  package private(set) var count = 0
  private var isOpen = false
  private var window = 1
  private var end = 0

  /// A finder that has no text yet.
  package init() {}

  /// Turns to a part of a text.
  package mutating func start(in range: Range<Int>) {
    window = range.lowerBound
    end = range.upperBound
    isOpen = false
  }

  /// Finds the next runs in the text, after which there is padding; returns false at the end.
  package mutating func findNext(in text: Span<UInt8>) -> Bool {
    // The window that holds the end of the range ends every run, even where nothing else is in it.
    guard window <= end else { return false }
    if isOpen { edges[0] = edges[2 * count] }
    let windows = min((end - window) / 64 + 1, Self.windowsAtATime)
    let found = findEdges(in: text, windows, isOpen ? 1 : 0)
    window += 64 * windows
    count = found / 2
    isOpen = found % 2 == 1
    return true
  }

  /// Classifies all bytes before any edge is looked for, since the processor cannot foretell how many there are and
  /// would begin each window anew.
  private mutating func findEdges(in text: Span<UInt8>, _ windows: Int, _ open: Int) -> Int {
    var masks = InlineArray<16, UInt64>(repeating: 0)
    for index in 0..<windows { masks[index] = text.highBits(at: window &+ 64 &* index) { $0.wordBytes } }
    let left = end - window - 64 * (windows - 1)
    if left < 64 { masks[windows - 1] &= 1 << UInt64(left) - 1 }
    return Self.findEdges(masks.span.extracting(first: windows), from: window, open, &edges)
  }

  private static func findEdges(
    _ masks: Span<UInt64>, from start: Int, _ open: Int, _ edges: inout [Int]
  ) -> Int {
    var edges = edges.mutableSpan
    var count = open
    var carry = UInt64(open)
    for index in masks.indices {
      let words = masks[index]
      let window = start &+ 64 &* index
      var bits = words ^ (words << 1 | carry)
      carry = words >> 63
      while bits != 0 {
        unsafe edges[unchecked: count] = window &+ bits.trailingZeroBitCount
        count &+= 1
        bits &= bits &- 1
      }
    }
    return count
  }
}
