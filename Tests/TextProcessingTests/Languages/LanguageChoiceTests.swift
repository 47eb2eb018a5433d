import SumbenchText
import Testing

struct LanguageChoiceTests {
  @Test func theLanguageAskedForGoesFirst() {
    let choice = LanguageChoice(for: "The talks began.", given: .german)
    #expect(choice.language == .german && choice.basis == .given)
  }

  @Test func otherwiseTheTextShowsIt() {
    let choice = LanguageChoice(for: "Er hat es nicht gesehen.")
    #expect(choice.language == .german && choice.basis == .detected)
  }

  @Test func whatCannotBeToldIsReadAsEnglish() {
    let choice = LanguageChoice(for: "42")
    #expect(choice.language == .english && choice.basis == .assumed)
  }
}
