extension [Double] {
  /// The numbers in ascending order.
  ///
  /// They are first spread over as many buckets as there are numbers, which for averages of samples leaves
  /// about one in each; that is several times faster than comparing them all. Infinite numbers and NaN are not
  /// allowed.
  func ranked() -> [Double] {
    guard let low = self.min(), let high = self.max(), low < high else { return self }
    let scale = Double(count - 1) / (high - low)
    guard scale.isFinite else { return sorted() }
    let buckets = map { Int32(($0 - low) * scale) }
    var ends = [Int32](repeating: 0, count: count)
    for bucket in buckets { ends[Int(bucket)] += 1 }
    for bucket in 1..<count { ends[bucket] += ends[bucket - 1] }
    var positions = ends
    var ranked = self
    for (bucket, number) in zip(buckets, self) {
      positions[Int(bucket)] -= 1
      ranked[Int(positions[Int(bucket)])] = number
    }
    for (start, end) in zip(positions, ends) where end - start > 1 { ranked.sortPart(Int(start)..<Int(end)) }
    return ranked
  }

  private mutating func sortPart(_ part: Range<Int>) {
    if part.count > 24 { return self[part].sort() }
    for next in part.dropFirst() {
      let number = self[next]
      var position = next
      while position > part.lowerBound, self[position - 1] > number {
        self[position] = self[position - 1]
        position -= 1
      }
      self[position] = number
    }
  }
}
