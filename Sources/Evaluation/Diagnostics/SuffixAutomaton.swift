/// The runs of a text, found by one step a word (the suffix automaton of Blumer et al. 1985).
///
///     SuffixAutomaton([1, 2, 1, 3]).longestRuns(endingIn: [2, 1, 3, 1, 2, 2])   // [1, 2, 3, 1, 2, 1]
///
/// Making it takes time and memory in proportion to the text, however often its words are said again.
struct SuffixAutomaton {
  /// For each state the longest of the runs that lead to it, the state of the longest run at their ends that occurs
  /// elsewhere too, and the edge that was added last of those that leave it.
  private var lengths: [Int32] = [0]
  private var links: [Int32] = [-1]
  private var lastEdges: [Int32] = [-1]
  private var edges: [Edge] = []
  /// One more than the place of an edge, by state and word, or zero in a free slot; half of them are free, and there are as
  /// many as a power of two.
  private var slots: [Int32]

  private struct Edge {
    let state: Int32
    let word: Int32
    var target: Int32
    /// The edge of the same state that was added before.
    let previous: Int32
  }

  init(_ text: some Collection<Int32>) {
    // There are at most twice as many states as words, and three times as many edges; mostly far fewer.
    lengths.reserveCapacity(text.count * 2)
    links.reserveCapacity(text.count * 2)
    lastEdges.reserveCapacity(text.count * 2)
    edges.reserveCapacity(text.count * 2)
    var size = 64
    while size < 4 * text.count { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    var last: Int32 = 0
    for word in text { last = append(word, after: last) }
  }

  /// For each word of another text the length of the longest run that ends with it and is in this one.
  func longestRuns(endingIn text: some Sequence<Int32>) -> [Int] {
    var state: Int32 = 0
    var length: Int32 = 0
    return text.map { word in
      while true {
        if let edge = edge(from: state, by: word) {
          state = edges[edge].target
          length += 1
          return Int(length)
        }
        if state == 0 { return 0 }
        state = links[Int(state)]
        length = lengths[Int(state)]
      }
    }
  }

  private mutating func append(_ word: Int32, after last: Int32) -> Int32 {
    let added = addState(length: lengths[Int(last)] + 1)
    var state = last
    var found: Int?
    while state >= 0 {
      found = edge(from: state, by: word)
      if found != nil { break }
      join(state, word, to: added)
      state = links[Int(state)]
    }
    guard let found else {
      links[Int(added)] = 0
      return added
    }
    let next = edges[found].target
    let length = lengths[Int(state)] + 1
    links[Int(added)] = lengths[Int(next)] == length ? next : split(next, length, from: state, by: word)
    return added
  }

  /// Gives the shorter runs that lead to a state one of their own.
  private mutating func split(_ whole: Int32, _ length: Int32, from start: Int32, by word: Int32) -> Int32 {
    let part = addState(length: length)
    links[Int(part)] = links[Int(whole)]
    links[Int(whole)] = part
    var leaving = lastEdges[Int(whole)]
    while leaving >= 0 {
      let edge = edges[Int(leaving)]
      join(part, edge.word, to: edge.target)
      leaving = edge.previous
    }
    var state = start
    while state >= 0, let edge = edge(from: state, by: word), edges[edge].target == whole {
      edges[edge].target = part
      state = links[Int(state)]
    }
    return part
  }

  private mutating func addState(length: Int32) -> Int32 {
    lengths.append(length)
    links.append(-1)
    lastEdges.append(-1)
    return Int32(lengths.count - 1)
  }

  private mutating func join(_ state: Int32, _ word: Int32, to target: Int32) {
    edges.append(Edge(state: state, word: word, target: target, previous: lastEdges[Int(state)]))
    lastEdges[Int(state)] = Int32(edges.count - 1)
    if 2 * edges.count > slots.count {
      slots = [Int32](repeating: 0, count: 2 * slots.count)
      for place in edges.indices { fillSlot(with: place) }
    } else {
      fillSlot(with: edges.count - 1)
    }
  }

  private mutating func fillSlot(with place: Int) {
    var slot = firstSlot(edges[place].state, edges[place].word)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place + 1)
  }

  /// The place of the edge that leaves a state with a word.
  private func edge(from state: Int32, by word: Int32) -> Int? {
    var slot = firstSlot(state, word)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if edges[place].state == state, edges[place].word == word { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func firstSlot(_ state: Int32, _ word: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }
}
