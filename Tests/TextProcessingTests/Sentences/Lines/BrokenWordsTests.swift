import Testing

@testable import SumbenchText

struct BrokenWordsTests {
  @Test(arguments: [
    ("one\ntwo", "one two"), ("one  \r\n\t two", "one two"), ("well-\nknown", "well-known"),
    ("1990-\n95", "1990-95"), ("a -\nb", "a - b"), ("one  two", "one  two"), ("one\n\n\ntwo", "one two"),
    ("one\u{2028}two", "one two"), ("the re-\npairs", "the repairs"), ("the re\u{AD}\npairs", "the repairs"),
    ("the re\u{2010}\npairs", "the repairs"), ("Nord-\nSüd", "Nord-Süd"),
    ("pre-\nand post-war", "pre- and post-war"),
    ("a 55-year-\nold man", "a 55-year-old man"), ("Brücken-\nbögen", "Brückenbögen"), ("東京へ\n行く", "東京へ行く"),
    ("the far-off re-\npairs of far-\noff towns", "the far-off repairs of far-off towns"),
    ("an op-ed of the op-\ned page", "an op-ed of the op-ed page"),
    ("they cooperate, and co-\noperate", "they cooperate, and cooperate"),
  ])
  func linesAreJoinedByOneSpaceOrAtTheirHyphen(text: String, joined: String) {
    let bytes = Array(text.utf8)
    let block = TextBlock(bytes: bytes.indices, lines: 0...1)
    #expect(BrokenWords([block], in: bytes).unwrapped(bytes.indices, of: bytes) == joined)
  }
}
