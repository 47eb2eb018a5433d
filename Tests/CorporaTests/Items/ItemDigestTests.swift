import SumbenchSupport
import Testing

@testable import SumbenchCorpora

struct ItemDigestTests {
  @Test func digestKnowsWhereOneTextEndsAndTheNextBegins() {
    let items = [
      Item(id: "a", articles: [.text("b")], references: [.text("c"), .text("d")]),
      Item(id: "a", articles: [.text("bc")], references: [.text("d")]),
      Item(id: "a", articles: [.sentences(["b"])], references: [.text("c"), .text("d")]),
      Item(id: "a", articles: [.text("b"), .text("c")], references: [.text("d")]),
      Item(id: "ab", articles: [], references: [.text("c"), .text("d")]),
    ]
    #expect(Set(items.map(\.digest)).count == items.count)
  }

  /// Python 3.11.7: hashlib.sha256(b"1:a1#1:b2#1:c1:d").hexdigest()
  @Test func digestIsThatOfItsFieldsWithTheirLengths() {
    let item = Item(id: "a", articles: [.text("b")], references: [.text("c"), .text("d")])
    #expect(item.digest.description == "d01d2c2f1885919b9062f9bb17cfdeed7a5755ec748441a9a0da5d6484e5e347")
  }

  @Test func digestOfACorpusComposesAndKnowsNoOrder() throws {
    let items = ["x", "y", "z"].map { Item(id: $0, articles: [.text("t")], references: [.text("r")]) }
    let whole = Corpus(name: "c", items: items)
    #expect(Corpus(name: "d", items: items.reversed()).digest == whole.digest)
    let parts = [Corpus(name: "p", items: [items[2]]), Corpus(name: "q", items: [items[0], items[1]])]
    #expect(Corpus.digest(of: parts.flatMap { $0.entries.map(\.digest) }) == whole.digest)
    #expect(try whole.formatOneDigest != Corpus(name: "d", items: items.reversed()).formatOneDigest)
  }
}
