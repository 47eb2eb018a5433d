import Testing

@testable import SumbenchStatistics

struct NumberPaletteTests {
  @Test func equalNumbersHaveOneCode() {
    var palette = NumberPalette()
    let codes = [0.5, 0.25, 0.5, -0.0, 0, .nan, .nan].map { palette.code(of: $0) }
    #expect(codes == [0, 1, 0, 2, 3, 4, 4])
    #expect(palette.numbers[2].sign == .minus && palette.numbers[4].isNaN)
  }

  @Test func fullPaletteTakesNoNewNumber() {
    var palette = NumberPalette()
    for number in 0..<NumberPalette.capacity { #expect(palette.code(of: Double(number).squareRoot()) != nil) }
    #expect(palette.code(of: -1) == nil)
    #expect(palette.code(of: 3) == 9)
  }
}
