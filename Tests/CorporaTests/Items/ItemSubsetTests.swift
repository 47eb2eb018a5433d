import SumbenchSupport
import Testing

@testable import SumbenchCorpora

struct ItemSubsetTests {
  static let ids = (1...10).map { "a\($0)" }

  @Test func firstItemsAreThoseOfTheFile() throws {
    #expect(try chosen(.first(2), from: ["b", "a", "b", "c"]) == ["b", "a"])
    #expect(try chosen(.first(9), from: ["b", "a"]) == ["a", "b"])
  }

  /// Python 3.12: sorted(ids, key=lambda id: hashlib.sha256(f"{seed}:{id}".encode()).hexdigest())[:4]
  @Test(arguments: [(1, ["a4", "a10", "a8", "a3"]), (2, ["a2", "a9", "a7", "a5"])] as [(UInt64, [String])])
  func sampleHasTheLeastDigests(seed: UInt64, expected: [String]) throws {
    #expect(try chosen(.sample(4, seed: seed), from: Self.ids) == Set(expected))
  }

  @Test func sampleDependsOnNoOrderAndGrows() throws {
    let three = try chosen(.sample(3, seed: 7), from: Self.ids)
    #expect(try chosen(.sample(3, seed: 7), from: Self.ids.reversed()) == three)
    #expect(try chosen(.sample(5, seed: 7), from: Self.ids).isSuperset(of: three))
    #expect(three.count == 3)
  }

  @Test func unknownIDsAreNamed() {
    #expect(throws: DataError.unknownIDs(["x", "y"], path: "f")) {
      try chosen(.ids(["a1", "x", "y"]), from: Self.ids)
    }
  }

  @Test func partIsSaidInWordsAndInTheNameOfTheFolder() {
    #expect(ItemSubset.first(50).words(of: 300) == "the first 50 of 300")
    #expect(ItemSubset.first(50).words(of: 30) == "the first 30 of 30")
    #expect(ItemSubset.sample(50, seed: 3).words(of: 300) == "50 of 300, drawn with seed 3")
    #expect(ItemSubset.sample(50, seed: 3).name == "sample-50-seed3")
    #expect(ItemSubset.ids(["a", "b"]).name == ItemSubset.ids(["b", "a"]).name)
    #expect(ItemSubset.ids(["a", "b"]).name != ItemSubset.ids(["ab"]).name)
  }

  private func chosen(_ subset: ItemSubset, from ids: [String]) throws -> Set<String> {
    try subset.chosen(from: ids, path: "f")
  }
}
