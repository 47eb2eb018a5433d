import SumbenchSupport

/// Where the parts of a picture with a row for each system stand.
struct RowLayout {
  /// The axis runs from one place to the other.
  let left: Double
  let right: Double
  /// The height of a row.
  let pitch: Double
  private let nameRoom: Double

  /// Names on the left take what they need, at most two fifths of the width, and digits on the right what they need.
  init(names: [String], digits: [String], width: Double, pitch: Double) {
    func widest(_ texts: [String]) -> Double {
      texts.map { Lettering.width(of: $0.showingControls, size: Drawing.nameSize) }.max() ?? 0
    }
    nameRoom = min(widest(names), width * 0.4)
    left = nameRoom + 8
    // Numbers of sixty digits leave an axis all the same.
    right = max(left + width * 0.2, width - widest(digits) - 8)
    self.pitch = pitch
  }

  /// The name of a row, at its right end.
  func name(_ name: String, top: Double) -> Mark {
    Mark(
      .name,
      .text(
        Mark.Point(nameRoom + 1, top + pitch / 2 + Drawing.nameSize * 0.35),
        Lettering(name, fitting: nameRoom, size: Drawing.nameSize), .end))
  }

  /// Digits at the right end.
  func figure(_ text: String, top: Double, width: Double) -> Mark {
    .text(.figure, width - 1, top + pitch / 2 + Drawing.nameSize * 0.35, text, .end)
  }
}
