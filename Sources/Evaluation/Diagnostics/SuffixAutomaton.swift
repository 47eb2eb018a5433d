/// The runs of a text, found by one step a word (the suffix automaton of Blumer et al. 1985).
///
///     SuffixAutomaton([1, 2, 1, 3]).longestRuns(endingIn: [2, 1, 3, 1, 2, 2])   // [1, 2, 3, 1, 2, 1]
///
/// Making it takes time and memory in proportion to the text, however often its words are said again.
struct SuffixAutomaton {
  private var states = [State(length: 0, link: -1)]
  private var targets: [Edge: Int32] = [:]

  private struct State {
    /// The longest of the runs that lead here.
    var length: Int32
    /// The state of the longest run at their ends that occurs elsewhere too.
    var link: Int32
    /// The words of the edges that leave.
    var words: [Int32] = []
  }

  private struct Edge: Hashable {
    let state: Int32
    let word: Int32
  }

  init(_ text: some Collection<Int32>) {
    states.reserveCapacity(text.count * 2)
    targets.reserveCapacity(text.count * 2)
    var last: Int32 = 0
    for word in text { last = append(word, after: last) }
  }

  /// For each word of another text the length of the longest run that ends with it and is in this one.
  func longestRuns(endingIn text: some Sequence<Int32>) -> [Int] {
    var state: Int32 = 0
    var length: Int32 = 0
    return text.map { word in
      while true {
        if let next = targets[Edge(state: state, word: word)] {
          state = next
          length += 1
          return Int(length)
        }
        if state == 0 { return 0 }
        state = states[Int(state)].link
        length = states[Int(state)].length
      }
    }
  }

  private mutating func append(_ word: Int32, after last: Int32) -> Int32 {
    let added = addState(length: states[Int(last)].length + 1)
    var state = last
    while state >= 0, targets[Edge(state: state, word: word)] == nil {
      join(state, word, to: added)
      state = states[Int(state)].link
    }
    guard state >= 0 else {
      states[Int(added)].link = 0
      return added
    }
    let next = targets[Edge(state: state, word: word)]!
    let length = states[Int(state)].length + 1
    states[Int(added)].link =
      states[Int(next)].length == length ? next : split(next, length, from: state, by: word)
    return added
  }

  /// Gives the shorter runs that lead to a state one of their own.
  private mutating func split(_ whole: Int32, _ length: Int32, from start: Int32, by word: Int32) -> Int32 {
    let part = addState(length: length)
    states[Int(part)].link = states[Int(whole)].link
    states[Int(whole)].link = part
    for edge in states[Int(whole)].words { join(part, edge, to: targets[Edge(state: whole, word: edge)]!) }
    var state = start
    while state >= 0, targets[Edge(state: state, word: word)] == whole {
      targets[Edge(state: state, word: word)] = part
      state = states[Int(state)].link
    }
    return part
  }

  private mutating func addState(length: Int32) -> Int32 {
    states.append(State(length: length, link: -1))
    return Int32(states.count - 1)
  }

  private mutating func join(_ state: Int32, _ word: Int32, to target: Int32) {
    states[Int(state)].words.append(word)
    targets[Edge(state: state, word: word)] = target
  }
}
