extension ScoreMatrix {
  /// One number.
  package subscript(row: Int, column: Int) -> Double { four(column / 4, ofRow: row)[column % 4] }

  /// The numbers of a row.
  package func row(_ row: Int) -> [Double] { (0..<width).map { self[row, $0] } }

  /// Puts the rows in another order: row `order[n]` becomes row `n`. Every row is in `order` once.
  package mutating func reorder(_ order: [Int]) {
    precondition(order.count == count)
    var isPlaced = [Bool](repeating: false, count: count)
    for start in 0..<count where !isPlaced[start] {
      isPlaced[start] = true
      if order[start] == start { continue }
      // Each cycle of the permutation is followed once, so that no second matrix is needed.
      let first = copy(ofRow: start)
      var place = start
      while order[place] != start {
        move(order[place], to: place)
        place = order[place]
        isPlaced[place] = true
      }
      put(first, into: place)
    }
  }
}
