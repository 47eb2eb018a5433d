import Testing

@testable import SumbenchText

/// Stems worked out by hand from the rules as published.
struct SuffixStemmerTests {
  @Test(arguments: [
    ("häuser", "haus"), ("haus", "haus"), ("hauses", "haus"), ("kindern", "kind"), ("kinder", "kind"),
    ("kind", "kind"),
    ("grünen", "grun"), ("schnellsten", "schnell"), ("bahn", "bahn"), ("bahnen", "bahn"), ("des", "des"),
  ])
  func german(word: String, stem: String) { #expect(SuffixStemmer.german.stem(word) == stem) }

  @Test(arguments: [
    ("flickorna", "flick"), ("flicka", "flick"), ("flickor", "flick"), ("husets", "hus"), ("hus", "hus"),
    ("nyheten", "nyhet"), ("bro", "bro"), ("broar", "bro"),
  ])
  func swedish(word: String, stem: String) { #expect(SuffixStemmer.swedish.stem(word) == stem) }

  @Test(arguments: [
    ("chevaux", "cheval"), ("cheval", "cheval"), ("gardienne", "gardien"), ("gardien", "gardien"),
    ("voisines", "voisin"), ("voisin", "voisin"), ("vigne", "vigne"), ("récoltes", "récolt"),
    ("récolte", "récolt"), ("eau", "eau"), ("hiboux", "hibou"),
  ])
  func french(word: String, stem: String) { #expect(SuffixStemmer.french.stem(word) == stem) }

  @Test(arguments: [
    ("corredores", "corredor"), ("corredor", "corredor"), ("niebla", "niebl"), ("nieblas", "niebl"),
    ("veces", "vez"),
    ("franceses", "frances"), ("inglés", "ingl"), ("sal", "sal"), ("maratón", "maraton"),
  ])
  func spanish(word: String, stem: String) { #expect(SuffixStemmer.spanish.stem(word) == stem) }

  @Test(arguments: [
    ("campane", "campan"), ("campana", "campan"), ("vecchio", "vecch"), ("vecchia", "vecch"),
    ("vecchie", "vecch"),
    ("banche", "banc"), ("violini", "violin"), ("violino", "violin"), ("città", "città"),
    ("servizi", "serviz"),
  ])
  func italian(word: String, stem: String) { #expect(SuffixStemmer.italian.stem(word) == stem) }

  @Test(arguments: [
    ("mulheres", "mulher"), ("homens", "homem"), ("animais", "animal"), ("animal", "animal"),
    ("papéis", "papel"),
    ("milhões", "milha"), ("milhão", "milha"), ("rapidamente", "rapid"), ("gatos", "gato"),
    ("operária", "operari"),
    ("operárias", "operari"), ("cozinha", "cozinh"), ("mar", "mar"),
  ])
  func portuguese(word: String, stem: String) { #expect(SuffixStemmer.portuguese.stem(word) == stem) }

  @Test(arguments: [
    ("реки", "рек"), ("река", "рек"), ("рекой", "рек"), ("льдинами", "льдин"), ("лёд", "лед"),
    ("длинная", "длин"),
    ("мост", "мост"), ("мостов", "мост"), ("дом", "дом"),
  ])
  func russian(word: String, stem: String) { #expect(SuffixStemmer.russian.stem(word) == stem) }

  @Test(arguments: [
    ("लड़कियाँ", "लड़क"), ("लड़कियों", "लड़क"), ("लड़की", "लड़क"), ("गाँवों", "गाँव"), ("गाँव", "गाँव"),
  ])
  func hindi(word: String, stem: String) { #expect(SuffixStemmer.hindi.stem(word) == stem) }

  @Test func theEmptyWordStaysEmpty() {
    for stemmer in [
      SuffixStemmer.german, .swedish, .french, .spanish, .italian, .portuguese, .russian, .hindi,
    ] {
      #expect(stemmer.stem("").isEmpty)
    }
  }
}
