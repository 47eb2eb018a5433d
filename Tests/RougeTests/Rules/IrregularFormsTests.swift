import Testing

@testable import SumbenchRouge

struct IrregularFormsTests {
  private func forms(_ pairs: [(String, String)]) -> IrregularForms {
    pairs.reduce(into: IrregularForms()) { $0.set(base: Array($1.1.utf8)[...], of: Array($1.0.utf8)[...]) }
  }

  private func base(of form: String, in forms: IrregularForms) -> String? {
    forms.base(of: Array(form.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func nothingHasNoBases() {
    #expect(IrregularForms().isEmpty)
    #expect(base(of: "was", in: IrregularForms()) == nil)
  }

  @Test func theLastBaseSetCounts() {
    let forms = forms([("better", "good"), ("was", "be"), ("better", "well")])
    #expect(base(of: "better", in: forms) == "well")
    #expect(base(of: "was", in: forms) == "be")
  }

  @Test func basesAreNoForms() {
    let forms = forms([("was", "be"), ("be", "bee"), ("alone", "")])
    #expect(base(of: "bee", in: forms) == nil)
    #expect(base(of: "be", in: forms) == "bee")
    #expect(base(of: "alone", in: forms) == "")
    #expect(base(of: "", in: forms) == nil)
  }

  @Test func pairsComeInTheOrderOfTheForms() {
    let pairs = forms([("was", "be"), ("are", "be"), ("better", "well")]).pairs
    #expect(pairs.map { String(decoding: $0.form, as: UTF8.self) } == ["are", "better", "was"])
    #expect(pairs.map { String(decoding: $0.base, as: UTF8.self) } == ["be", "well", "be"])
  }
}
