import Testing

@testable import SumbenchStatistics

struct SignificanceGroupsTests {
  @Test(arguments: [
    ([], ["a", "a", "a"], [1...3, 1...3, 1...3]),
    ([[0, 2]], ["a", "ab", "b"], [1...2, 1...3, 2...3]),
    ([[0, 1], [0, 2], [1, 2]], ["a", "b", "c"], [1...1, 2...2, 3...3]),
    ([[0, 1], [0, 2]], ["a", "b", "b"], [1...1, 2...3, 2...3]),
  ])
  func lettersAndPlacesOfThreeRows(pairs: [[Int]], letters: [String], ranks: [ClosedRange<Int>]) {
    let groups = SignificanceGroups(count: 3) { pairs.contains([$0, $1]) }
    #expect(groups.letters == letters)
    #expect(groups.ranks == ranks)
  }

  /// Rows share a letter exactly where they do not differ, whatever the pattern.
  @Test func lettersSayWhatTheTestsSaid() {
    let pairs = (0..<5).flatMap { first in (first + 1..<5).map { [first, $0] } }
    for pattern in 0..<1 << pairs.count {
      func differs(_ first: Int, _ second: Int) -> Bool {
        pattern >> pairs.firstIndex(of: [first, second])! & 1 == 1
      }
      let letters = SignificanceGroups(count: 5, differs: differs).letters
      for pair in pairs {
        let shareLetter = !Set(letters[pair[0]]).isDisjoint(with: letters[pair[1]])
        #expect(shareLetter != differs(pair[0], pair[1]))
      }
      #expect(letters.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func noRowsNoLetters() {
    #expect(SignificanceGroups(count: 0) { _, _ in true }.letters == [])
  }
}
