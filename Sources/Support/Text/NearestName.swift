extension Sequence where Element == String {
  /// The element that a mistyped name most likely meant, or `nil` where none is close.
  ///
  ///     ["textrank", "tfidf"].nearest(to: "textrnk")     // "textrank"
  ///     ["textrank", "tfidf"].nearest(to: "bert")        // nil
  ///
  /// Close is at most one edit (insertion, deletion, replacement, exchange of neighbours) for every three
  /// characters of the longer name, case ignored. The first of equals wins.
  package func nearest(to name: String) -> String? {
    let typed = Array(name.lowercased())
    var best: (name: String, distance: Int)?
    for candidate in self {
      let known = Array(candidate.lowercased())
      let distance = editDistance(typed, known)
      let bound = Swift.max(1, Swift.max(typed.count, known.count) / 3)
      if distance <= bound, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }
}

/// The optimal string alignment distance (Damerau 1964).
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
      var cheapest = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        cheapest = Swift.min(cheapest, beforeLast[column - 1] + 1)
      }
      current.append(cheapest)
    }
    (beforeLast, last) = (last, current)
  }
  return last[second.count]
}
