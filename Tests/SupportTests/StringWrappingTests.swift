import SumbenchSupport
import Testing

struct StringWrappingTests {
  @Test func wordsAreWrappedAtTheWidth() {
    #expect("one two three".wrapped(at: 7) == ["one two", "three"])
    #expect("one\n\ntwo".wrapped(at: 7) == ["one", "", "two"])
    #expect("a-long-word b".wrapped(at: 3) == ["a-long-word", "b"])
    #expect("".wrapped(at: 3) == [""])
  }
}
