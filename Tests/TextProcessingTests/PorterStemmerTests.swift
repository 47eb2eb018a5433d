import Foundation
import TestSupport
import Testing

@testable import TextProcessing

struct PorterStemmerTests {
  /// The first words are examples of Porter's paper; the expected stems are those of nltk 3.10.4
  /// (`PorterStemmer(mode=PorterStemmer.ORIGINAL_ALGORITHM)` and the default mode) and of ROUGE-1.5.5.pl -m.
  @Test(arguments: [
    ("caresses", "caress", "caress", "caress"), ("ponies", "poni", "poni", "poni"),
  ])
  func stemsAsTheThreePrograms(word: String, original: String, official: String, nltk: String) {
    #expect(PorterStemmer(.original).stem(word) == original)
    #expect(PorterStemmer(.official).stem(word) == official)
    #expect(PorterStemmer(.nltk).stem(word) == nltk)
  }
}
