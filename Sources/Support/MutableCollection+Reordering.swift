extension MutableCollection where Index == Int {
  /// Puts the elements in another order: element `order[n]` becomes element `n`. Every index is in `order` once.
  ///
  /// Each cycle of the permutation is followed once, so that no second array is needed.
  package mutating func reorder(_ order: [Int32]) {
    precondition(order.count == count)
    var isPlaced = [Bool](repeating: false, count: order.count)
    for start in order.indices where !isPlaced[start] {
      isPlaced[start] = true
      if order[start] == start { continue }
      let first = self[start]
      var place = start
      while order[place] != start {
        self[place] = self[Int(order[place])]
        place = Int(order[place])
        isPlaced[place] = true
      }
      self[place] = first
    }
  }
}
