import SumbenchSupport
import Testing

struct SeededGeneratorTests {
  /// The published algorithm in C, compiled with gcc 12.2; for seed 1234567 the numbers also stand on Rosetta Code's
  /// page on SplitMix64.
  @Test(arguments: [
    Sequence(seed: 0, numbers: [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f]),
    Sequence(
      seed: 1_234_567, numbers: [0x599e_d017_fb08_fc85, 0x2c73_f084_5854_0fa5, 0x883e_bce5_a3f2_7c77]),
  ])
  func generatorIsSplitMix64(expected: Sequence) {
    var generator = SeededGenerator(seed: expected.seed)
    #expect(expected.numbers.map { _ in generator.next() } == expected.numbers)
  }

  struct Sequence {
    let seed: UInt64
    let numbers: [UInt64]
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func indexesStayBelowTheirBoundAndReachAllOfIt(bound: Int) {
    var generator = SeededGenerator(seed: 5)
    let drawn = Set((0..<bound * 20).map { _ in generator.index(below: bound) })
    #expect(drawn == Set(0..<bound))
  }

  @Test(arguments: [1, 3, 1000, Int.max / 2 + 2])
  func aListIsFilledWithTheIndexesOfSingleDraws(bound: Int) {
    var (one, other) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5))
    var filled = [Int](repeating: 0, count: 300)
    one.fill(&filled, below: bound)
    #expect(filled == filled.map { _ in other.index(below: bound) })
    #expect(one.next() == other.next())
  }

  @Test func permutationHoldsEachNumberOnce() {
    var generator = SeededGenerator(seed: 5)
    let permutation = generator.permutation(of: 100)
    #expect(permutation.sorted() == Array(0..<100))
    #expect(permutation != Array(0..<100))
  }

  @Test func namesAndStreamsDrawDifferentNumbers() {
    var generators = [
      SeededGenerator(seed: 1), SeededGenerator(seed: 1, name: "a"), SeededGenerator(seed: 1, name: "b"),
    ]
    generators += (0..<5).map { SeededGenerator(seed: 1, stream: $0) }
    let numbers = generators.indices.map { generators[$0].next() }
    #expect(Set(numbers).count == 8)
  }
}
