/// Filling an array again without giving its memory back.
extension Array where Element: ExpressibleByIntegerLiteral {
  /// Makes this a copy of another array.
  mutating func copy(_ other: [Element]) {
    resize(other.count)
    var elements = mutableSpan
    let others = other.span
    for index in others.indices { elements[index] = others[index] }
  }

  /// Makes this an array of `count` elements of any value.
  mutating func resize(_ count: Int) {
    if self.count > count {
      removeLast(self.count - count)
    } else if self.count < count {
      let missing = count - self.count
      append(addingCapacity: missing) { $0.append(repeating: 0, count: missing) }
    }
  }

  /// Makes the first `count` elements zero; there are more where the array was once longer.
  mutating func clear(_ count: Int) {
    if self.count < count { resize(count) }
    var elements = mutableSpan
    for index in 0..<count { elements[index] = 0 }
  }
}
