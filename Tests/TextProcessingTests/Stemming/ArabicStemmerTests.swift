import Testing

@testable import SumbenchText

/// Stems worked out by hand from the rules of light10 as published.
struct ArabicStemmerTests {
  @Test(arguments: [
    ("والمزارعون", "مزارع"), ("المزارعين", "مزارع"), ("مزارع", "مزارع"), ("المدرسة", "مدرس"),
    ("مدرسة", "مدرس"),
    ("أسعار", "اسعار"), ("الأسعار", "اسعار"), ("للقوارب", "قوارب"), ("موسمًا", "موسما"), ("قاربها", "قارب"),
  ])
  func endingsAndTheArticleAreCutOff(word: String, stem: String) { #expect(ArabicStemmer.stem(word) == stem) }

  @Test(arguments: ["", "و", "ال", "من", "يد"])
  func shortWordsStay(word: String) { #expect(ArabicStemmer.stem(word) == word) }
}
