import SumbenchSupport
import Testing

struct IDListTests {
  private let long = String(repeating: "ä", count: 40_000)

  @Test func idsComeBackAsTheyWentIn() {
    let ids = ["", "a", "1.", long, "\u{0}b", "Ü", long + "x", String(repeating: "z", count: 127)]
    let list = IDList(ids)
    #expect(Array(list) == ids)
    #expect(list == IDList(ids) && list != IDList(ids.reversed()))
    #expect(list.description == ids.description)
  }

  @Test func blocksHoldAnyNumberOfIDs() {
    let ids = (0..<20_000).map { "id-\($0)" }
    let list = IDList(ids)
    #expect(list[0] == "id-0" && list[9_999] == "id-9999" && list[19_999] == "id-19999")
  }

  /// One bucket, many buckets, long shared beginnings, ids that others begin with, and ids given twice.
  @Test(arguments: ["", "article-", "same/very/long/beginning/of/all/ids/"], [3, 40, 5000])
  func orderIsThatOfTexts(prefix: String, count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let alphabet = Array("019-./az\u{0}Ü".unicodeScalars)
    let ids = (0..<count).map { _ in
      prefix
        + String(
          String.UnicodeScalarView(
            (0..<generator.index(below: 14)).map { _ in alphabet[generator.index(below: alphabet.count)] }))
    }
    var list = IDList(ids)
    let order = list.itemOrder()
    let expected = ids.indices.sorted { first, second in
      ids[first] == ids[second] ? first < second : ids[first].precedesAsID(ids[second])
    }
    #expect(order.map(Int.init) == expected)
    list.reorder(order)
    #expect(Array(list) == expected.map { ids[$0] })
    #expect(list.itemOrder().map(Int.init) == Array(0..<count))
    for id in ids { #expect(list.position(of: id).map { list[$0] } == id) }
    #expect(list.position(of: "nowhere") == nil)
  }
}
