import Foundation
import TestSupport
import Testing

@testable import SumbenchText

struct LanguageDetectorTests {
  @Test func everyArticleOfTheMultilingualGoldensIsTold() throws {
    for text in try texts(of: "articles-multilingual") {
      #expect(
        LanguageDetector.language(of: text.content)?.rawValue == String(text.id.prefix(2)), "\(text.id)")
    }
  }

  @Test func everyEnglishArticleAndReferenceIsTold() throws {
    for text in try texts(of: "articles") {
      #expect(LanguageDetector.language(of: text.content) == .english, "\(text.id)")
    }
  }

  @Test(arguments: [
    ("The talks began on Monday.", Language.english), ("Er hat es nicht gesehen.", .german),
    ("Il n’est pas venu.", .french),
    ("¿Qué hará la campeona?", .spanish), ("Non è mai tornato a casa.", .italian),
    ("Não sei o que fazer.", .portuguese),
    ("Het was niet zo warm.", .dutch), ("Det var inte så kallt.", .swedish), ("Лёд тронулся.", .russian),
    ("ذهب الولد", .arabic), ("यह गाँव है।", .hindi), ("今天下雨。", .chinese), ("東京へ行く。", .japanese),
    ("メール", .japanese), ("В старых Windows и Linux этого нет.", .russian), ("iPhone 16 的价格没有变。", .chinese),
  ])
  func shortTextsAreTold(text: String, language: Language) {
    #expect(LanguageDetector.language(of: text) == language)
  }

  @Test(arguments: ["", " \n", "1, 2, 3", "Qwx zrt 7.", "Ελληνικά", "한국어", "Okafor Ruiz Lindqvist Adeyemi"])
  func otherTextsAreNot(text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }

  private func texts(of folder: String) throws -> [(id: String, content: String)] {
    let root = Project.file("Goldens/\(folder)")
    return try FileManager.default.contentsOfDirectory(atPath: root.path).sorted().filter {
      !$0.hasSuffix(".txt")
    }
    .flatMap { id in
      try FileManager.default.contentsOfDirectory(atPath: root.appending(path: id).path).sorted().map {
        file in
        (id, try String(contentsOf: root.appending(path: "\(id)/\(file)"), encoding: .utf8))
      }
    }
  }
}
