import Testing

@testable import SumbenchRouge

/// What perl 5.36 prints for the same operations.
struct PerlNumberTests {
  @Test(arguments: [
    ("1.2abc", 1.2), ("0x3", 0), ("abc", 0), ("", 0), (" 7", 7), ("+.5e1x", 5), ("1e", 1), ("2.", 2),
    ("-3words", -3),
    ("1e-2", 0.01), (".", 0), ("-inf", -.infinity), ("Infinity", .infinity),
  ])
  func numbersAreTheLongestPrefixThatIsOne(_ text: String, _ number: Double) {
    #expect(perlNumber(text) == number)
  }

  @Test(arguments: [
    (5, "5", "3125", "298023223876953125"), (63, "3", "250047", "15633814156853823"),
    (64, "3", "262144", "1.8014398509482e+16"), (100, "3", "1000000", "1000000000000000000"),
    (6, "5", "7776", "2.84302880299297e+19"), (5, "5.0", "3125", "2.98023223876953e+17"),
    (3, "33", "5559060566555523", "1.19769370031127e+519"),
  ])
  func powersWithWholeWeightsAreIntegersWhileTheyFit(
    _ case: (count: Int, weight: String, once: String, twice: String)
  ) {
    let weight = TypedNumber(`case`.weight)
    let once = PerlNumber(`case`.count).raised(to: weight)
    #expect(once.printed == `case`.once)
    let twice = PerlNumber(0) + once.raised(to: weight)
    if twice.value.isFinite { #expect(twice.printed == `case`.twice) }
  }

  @Test func sumsOfDoublesThatAreWholeBecomeIntegers() {
    let large = PerlNumber(64).raised(to: TypedNumber("3")).raised(to: TypedNumber("3"))
    let sum = PerlNumber(0) + large + large
    #expect(sum.printed == "36028797018963968")
    #expect((sum + large).printed == "5.4043195528446e+16")
    #expect((sum + large).printedWhole == "54043195528445952")
  }

  @Test func fractionsHaveFifteenDigits() {
    #expect(PerlNumber.real(19.97328878242584).printed == "19.9732887824258")
    #expect(PerlNumber.real(25).printed == "25")
    #expect(PerlNumber.real(2.9).printedWhole == "2")
  }
}
