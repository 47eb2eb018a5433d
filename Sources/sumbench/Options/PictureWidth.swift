import CommandLine
import Reports

/// The width of a picture, as it is typed.
struct PictureWidth: Sendable {
  let text: String
  let points: Double

  static let column = PictureWidth(text: "3.3in", points: Drawing.columnWidth)

  /// Reads `3.3in`, `84mm`, `8.4cm` or `240pt`: an inch to three feet.
  init?(_ text: String) {
    guard let match = text.wholeMatch(of: /([0-9.]+)(in|mm|cm|pt)/), let number = Double(match.1) else {
      return nil
    }
    let unit =
      switch match.2 {
      case "mm": 72 / 25.4
      case "cm": 72 / 2.54
      case "pt": 1.0
      default: 72.0
      }
    guard (72...2592).contains(number * unit) else { return nil }
    self.init(text: text, points: number * unit)
  }

  private init(text: String, points: Double) { (self.text, self.points) = (text, points) }
}

extension ValueSyntax where Value == PictureWidth {
  static var pictureWidth: Self {
    Self(
      "W", expected: "a width from 1in to 36in, such as 3.3in, 84mm or 240pt", text: { $0.text },
      nearest: { text in Double(text).map { "\($0 > 20 ? text + "mm" : text + "in")" } },
      read: { PictureWidth($0) })
  }
}
