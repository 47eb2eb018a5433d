extension [Int32] {
  /// Each id once, ascending.
  func sortedDistinct() -> [Int32] {
    var result: [Int32] = []
    for id in sorted() where id != result.last { result.append(id) }
    return result
  }
}
