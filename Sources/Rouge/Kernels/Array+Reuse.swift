/// Filling an array again without giving its memory back.
extension Array {
  /// Makes this a copy of another array.
  mutating func copy(_ other: [Element]) {
    if other.count == count {
      var elements = mutableSpan
      let others = other.span
      for index in others.indices { elements[index] = others[index] }
    } else {
      removeAll(keepingCapacity: true)
      append(contentsOf: other)
    }
  }
}

extension Array where Element: ExpressibleByIntegerLiteral {
  /// Makes the first so many elements zero; there are more where the array was once longer.
  mutating func clear(_ count: Int) {
    if self.count < count { append(contentsOf: repeatElement(0, count: count - self.count)) }
    var elements = mutableSpan
    for index in 0..<count { elements[index] = 0 }
  }
}
