import Testing

@testable import SumbenchRouge

struct TruncationTests {
  @Test(arguments: [
    (["one two", "three four"], 3.0, ["one two", "three"]),
    (["one two", "three"], 2.0, ["one two"]),
    (["one two", "three"], 9.0, ["one two", "three"]),
    ([" one two"], 2.0, [" one"]),
    ([" one two"], 1.0, [""]),
    (["   ", "one two"], 1.0, ["   ", "one"]),
    (["one  \t two "], 2.0, ["one  \t two"]),
    (["well-known -- fact"], 2.0, ["well-known --"]),
    (["one two three"], 1.5, ["one"]),
    (["one"], -1.0, [""]),
    ([String](), 3.0, [String]()),
  ])
  func countsWordsBetweenWhiteSpace(text: [String], limit: Double, kept: [String]) {
    #expect(strings(Truncation.words(limit).cut(RougeText(sentences: text)), text) == kept)
  }

  @Test(arguments: [
    (["abcd", "efgh"], 6.0, ["abcd", "ef"], ["abcd", "efgh"]),
    (["abcd", "efgh"], 4.0, ["abcd"], ["abcd"]),
    (["abcd", "efgh"], 3.0, ["abc"], ["abc"]),
    (["ab", "cdefgh", "ij"], 5.0, ["ab", "cde"], ["ab", "cdefg"]),
    (["abcd"], -1.0, ["abc"], ["abc"]),
    (["abcd"], 2.9, ["ab"], ["ab"]),
  ])
  func addsUpBytesForNGramsOnly(text: [String], limit: Double, flat: [String], sentences: [String]) {
    let rougeText = RougeText(sentences: text)
    #expect(strings(Truncation.bytes(limit).cut(rougeText), text) == flat)
    #expect(strings(Truncation.bytes(limit).cutSentences(rougeText), text) == sentences)
  }

  @Test(arguments: [
    ([" one two", "three  four"], 3.0, [" one two", "three"]),
    (["   ", "one"], 1.0, ["", "one"]), (["one"], 0.5, [""]), ([String](), 3.0, [String]()),
  ])
  func countsRunsBetweenWhiteSpace(text: [String], limit: Double, kept: [String]) {
    #expect(strings(Truncation.runs(limit).cut(RougeText(sentences: text)), text) == kept)
  }

  @Test(arguments: [
    ([" éa b ", "  cd"], 5.0, ["éa b", "c"]), (["a", "  ", "b"], 2.0, ["a", "", "b"]), (["ab"], 1.0, ["a"]),
  ])
  func countsCharactersOfTrimmedSentences(text: [String], limit: Double, kept: [String]) {
    let cut = Truncation.characters(limit).cut(RougeText(sentences: text))
    #expect(cut == Truncation.characters(limit).cutSentences(RougeText(sentences: text)))
    #expect(strings(cut, text) == kept)
  }

  @Test(arguments: [
    "none", "100 words", "665 bytes", "100 runs", "665 characters", "2.5 words", "reference words",
  ])
  func hasAShortForm(form: String) {
    #expect(Truncation(form)?.description == form)
  }

  @Test(arguments: [
    "1e300 words", "1e13 bytes", "0 words", "-1 words", "nan words", "inf bytes", "1e-320 words",
  ])
  func refusesLimitsOutOfRange(form: String) {
    #expect(Truncation(form) == nil)
  }

  @Test func longestLimitIsLongerThanAnyText() {
    #expect(Truncation("1e12 words")?.description == "1000000000000 words")
    #expect(Truncation.words(1e300).description == "1e+300 words")
    #expect(strings(Truncation.words(1e12).cut(RougeText(sentences: ["a b"])), ["a b"]) == ["a b"])
  }

  private func strings(_ ranges: [Range<Int>], _ text: [String]) -> [String] {
    let bytes = RougeText(sentences: text).bytes
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
