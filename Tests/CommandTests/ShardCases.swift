import SumbenchSupport

/// Lines of summaries and of articles with everything that a run has to say something about, and shards of them.
struct ShardCases {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let ids = (1...9).map { "doc-\($0)" } + ["é", "z/1", "10", "9"]

  /// Members of JSON for a candidate; some make a note.
  private static let candidates = [
    #""candidate":"the cat sat on the mat""#, #""candidate":"a dog ran home""#, #""candidate":"""#,
    #""candidate":"one <q> two""#, #""candidate":["one two","","three\n"]"#, #""candidate":"nan""#,
    #""candidate":"кошка сидела на ковре""#, #""candidate":"It rained. We stayed home. It was late.""#,
    #""candidate":"half \ud83d of it""#, #""candidate":"a\\n b of c","prediction":"another text of it""#,
    #""candidate":"one\ntwo\n\nthree""#, #""candidate":"x""#,
    #""candidate":"w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w""#,
  ]

  private static let references = [
    #""reference":"the cat sat""#, #""references":["the dog ran", "a cat"]"#, #""reference":"one""#,
    #""references":["the cat", null]"#, #""references":["the cat", "  "]"#,
    #""references":["A long night passed.", "The ships waited in the port."]"#,
    #""reference":"two </s> three""#, #""reference":"собака бежала домой""#,
    #""reference":"a reference that is so long that the rule of seventy-five bytes cuts it off somewhere in here""#,
  ]

  private static let further = [
    #""topic":"a""#, #""topic":"b""#, #""human":{"fluency":3}"#, #""human":{"fluency":"bad"}"#,
    #""scores":{"judge":4}"#, #""scores":{"ter":{"precision":1,"f1":0.5}}"#, #""n":7"#,
  ]

  /// A line for each system and item, some without a candidate. Where references differ, a system may have others than
  /// another of the same item.
  mutating func summaries(differingReferences: Bool) -> [String] {
    let systems = Array(["s", "t", "u"].prefix(1 + generator.index(below: 3)))
    return Self.ids.prefix(4 + generator.index(below: Self.ids.count - 3)).flatMap { id in
      let shared = one(of: Self.references)
      return systems.map { system in
        var members = [#""id":"\#(id)""#, #""system":"\#(system)""#]
        if generator.index(below: 12) > 0 || system == "s" { members.append(one(of: Self.candidates)) }
        members.append(
          differingReferences && generator.index(below: 6) == 0 ? one(of: Self.references) : shared)
        if generator.index(below: 2) == 0 { members.append(one(of: Self.further)) }
        return "{" + members.joined(separator: ",") + "}"
      }
    }
  }

  private static let texts = [
    "A storm hit the port at night. Ships waited for hours. The wind fell in the morning. All was well.",
    "One sentence is all there is here.", "<p>A page of the web.</p> <div>It has marks.</div> <b>Many.</b>",
    "По городу прошёл дождь. Люди ждали автобус. Вечером стало тихо. Утром снова пошёл снег.",
    "Read more\\n\\nA storm hit the port.\\n\\nShare this article\\n\\nShips waited.\\n\\nIt passed.\\n\\nSubscribe now",
    (1...90).map { "word\($0)" }.joined(separator: " ") + ". It ended. Nobody came.",
    "First document here. It has two sentences. <doc-sep> Second document here. It ends. It really does.",
  ]

  /// Articles, and summaries of some of them and of others that there are not.
  mutating func articles() -> (articles: [String], summaries: [String]) {
    let ids = Self.ids.prefix(6 + generator.index(below: Self.ids.count - 5))
    let articles = ids.map { id in
      let reference = generator.index(below: 9) == 0 ? #""reference":"""# : one(of: Self.references)
      return #"{"id":"\#(id)","article":"\#(one(of: Self.texts))",\#(reference),\#(one(of: Self.further))}"#
    }
    let summaries = (ids + ["nobody"]).filter { _ in generator.index(below: 8) > 0 }.map { id in
      #"{"id":"\#(id)",\#(one(of: Self.candidates.filter { $0 != #""candidate":"""# }))}"#
    }
    return (articles, summaries)
  }

  private mutating func one(of list: [String]) -> String { list[generator.index(below: list.count)] }

  /// Shards of which each has all lines of its items.
  mutating func shardsOfItems(_ lines: [String]) -> [[String]] {
    let items = Set(lines.map(Self.item)).inByteOrder()
    return shards(items.map { item in lines.filter { Self.item($0) == item } }).map {
      $0.shuffled(using: &generator)
    }
  }

  /// Shards of single lines.
  mutating func shardsOfLines(_ lines: [String]) -> [[String]] { shards(lines.map { [$0] }) }

  /// Groups of lines dealt out at random. A shard of nothing but records that cannot be used is refused: each has others.
  private mutating func shards(_ groups: [[String]]) -> [[String]] {
    var shards = [[String]](repeating: [], count: 2 + generator.index(below: 3))
    for group in groups where group.contains(where: Self.isUsable) {
      shards[generator.index(below: shards.count)] += group
    }
    shards.removeAll(where: \.isEmpty)
    for group in groups where !group.contains(where: Self.isUsable) {
      shards[generator.index(below: shards.count)] += group
    }
    return shards
  }

  private static func isUsable(_ line: String) -> Bool {
    line.contains("article") ? !line.contains(#""reference":"","#) : line.contains("candidate")
  }

  private static func item(_ line: String) -> String {
    String(line.split(separator: #""id":""#)[1].prefix { $0 != "\"" })
  }
}
