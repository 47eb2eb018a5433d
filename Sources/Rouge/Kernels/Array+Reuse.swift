/// Filling an array again without giving its memory back.
extension Array {
  /// Makes this a copy of another array.
  mutating func copy(_ other: [Element]) {
    removeAll(keepingCapacity: true)
    append(contentsOf: other)
  }

  /// Makes this so many equal elements.
  mutating func reset(to element: Element, count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(element, count: count))
  }
}

extension Array where Element: ExpressibleByIntegerLiteral {
  /// Makes this so many zeros.
  mutating func reset(count: Int) { reset(to: 0, count: count) }
}
