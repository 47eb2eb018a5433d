package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Drawing {
  /// A matrix of all pairs, row minus column: a full triangle where the row is better, an empty one where it is worse, a
  /// grey for the size of the effect.
  package static func pairs(
    _ comparison: Comparison, of record: RunRecord, width: Double = columnWidth
  ) -> Drawing {
    let column = comparison.columns[0]
    let title = column.title(among: record.shownColumns)
    let names = RowGroups(comparison).rows.map(\.name)
    var drawing = Drawing("Pairs: \(title), row minus column", width: width)
    let widest = names.map { Lettering.width(of: $0.showingControls, size: nameSize) }.max() ?? 0
    // Columns too narrow for a name have the number of its row.
    let isNumbered = (width - min(widest, width * 0.35) - 4) / Double(names.count) < 8.5
    let room = min(widest + (isNumbered ? 13 : 0), width * 0.35)
    let left = room + 4
    let cell = min(44, (width - left - 1) / Double(names.count))
    let pitch = max(9, min(cell, 13))
    let numberRoom = isNumbered ? 13.0 : 0
    drawing.addColumnNames(names, isNumbered: isNumbered, left: left, cell: cell)
    let digits = comparison.pairs.map { column.signedText($0.results[0].difference.mean) }
    let hasDigits = cell >= (digits.map { Lettering.width(of: $0, size: labelSize) }.max() ?? 0) + 12
    for (index, name) in names.enumerated() {
      let top = drawing.height
      let lettering = Lettering(name, fitting: room - numberRoom, size: nameSize)
      let base = top + pitch / 2 + 2.6
      drawing.add(Mark(.name, .text(Mark.Point(room - numberRoom, base), lettering, .end)))
      if isNumbered { drawing.add(.text(.label, room, base, "\(index + 1)", .end)) }
      for (place, other) in names.enumerated() {
        let corner = Mark.Point(left + Double(place) * cell, top)
        guard name != other else {
          drawing.add(.line(.own, corner.x, top + pitch, corner.x + cell, top))
          continue
        }
        guard let result = comparison.result(name, minus: other) else { continue }
        if comparison.items > 1, let shade = result.greyRole {
          drawing.add(Mark(shade, .box(corner, width: cell, height: pitch)))
        }
        drawing.add(result.marks(in: corner, cell, pitch, digits: hasDigits ? column : nil))
      }
      drawing.grow(by: pitch)
    }
    drawing.add(
      Mark(
        .frame,
        .box(
          Mark.Point(left, drawing.height - pitch * Double(names.count)), width: cell * Double(names.count),
          height: pitch * Double(names.count))))
    let isPossible = comparison.isPossible
    drawing.grow(by: 4)
    if comparison.items > 1 { drawing.addLegend(hasVerdicts: isPossible) }
    let items = comparison.items.counted(comparison.noun)
    let sentences = [
      isPossible
        ? "Row minus column on \(title); \(items), corrected for all pairs at \(comparison.rules.level.percentText). "
          + "No triangle: no evidence of a difference."
        : "Row minus column on \(title). Too few: \(items) cannot tell rows apart."
    ]
    drawing.write(sentences)
    drawing.grow(by: 2)
    drawing.description =
      comparison.pairs.map { pair in
        let result = pair.results[0]
        return
          "\(pair.second) minus \(pair.first): \(column.signedText(result.difference.mean)), "
          + "\(result.verdict.rawValue), \(result.probability)"
      } + sentences + [origin(record)]
    return drawing
  }

  private mutating func addColumnNames(
    _ names: [String], isNumbered: Bool, left: Double, cell: Double
  ) {
    guard !isNumbered else {
      grow(by: 9)
      // As many numbers as do not touch each other.
      let step = [1, 2, 5, 10, 20, 50, 100].first { Double($0) * cell >= 11 } ?? 100
      for index in names.indices where index == 0 || (index + 1) % step == 0 {
        add(.text(.label, left + (Double(index) + 0.5) * cell, height - 2, "\(index + 1)"))
      }
      return
    }
    let letterings = names.map { Lettering($0, fitting: 70, size: Self.nameSize) }
    grow(by: (letterings.map { Lettering.width(of: $0.text, size: Self.nameSize) }.max() ?? 0) + 4)
    for (index, lettering) in letterings.enumerated() {
      let x = left + (Double(index) + 0.5) * cell + 2.6
      add(Mark(.name, .rising(Mark.Point(x, height - 2), lettering)))
    }
  }

  /// What triangles and greys mean.
  private mutating func addLegend(hasVerdicts: Bool) {
    let middle = height + 5
    var x = 5.0
    func text(_ words: String) -> Mark { .text(.words, x, middle + 2.5, words, .start) }
    if hasVerdicts {
      for (role, words) in [(Mark.Role.better, "row better"), (.worse, "row worse")] {
        add(Mark(role, .triangle(Mark.Point(x, middle), isUp: role == .better, size: 5)))
        x += 6
        add(text(words))
        x += Lettering.width(of: words, size: Self.labelSize) + 8
      }
    }
    add(text("effect"))
    x += Lettering.width(of: "effect", size: Self.labelSize) + 3
    for (role, words) in [(Mark.Role.faint, "0.2"), (.middling, "0.5"), (.strong, "0.8")] {
      add(Mark(role, .box(Mark.Point(x, middle - 4), width: 8, height: 8)))
      x += 10
      add(text(words))
      x += Lettering.width(of: words, size: Self.labelSize) + 4
    }
    add(text("SD"))
    grow(by: 11)
  }
}

extension Comparison {
  /// Whether any pair could have shown a difference.
  fileprivate var isPossible: Bool { RowGroups(self).isPossible }
}

extension PairedDifference {
  /// Cohen's three sizes as greys.
  fileprivate var greyRole: Mark.Role? {
    switch shade.last {
    case "1": .faint
    case "2": .middling
    case "3": .strong
    default: nil
    }
  }

  /// The verdict as a triangle, and the difference where there is room for its digits.
  fileprivate func marks(
    in corner: Mark.Point, _ width: Double, _ height: Double, digits column: ScoreColumn?
  ) -> [Mark] {
    let middle = corner.y + height / 2
    var marks: [Mark] = []
    let x = column == nil ? corner.x + width / 2 : corner.x + 5
    let size = min(6, 0.8 * width, 0.7 * height)
    switch verdict {
    case .better: marks.append(Mark(.better, .triangle(Mark.Point(x, middle), isUp: true, size: size)))
    case .worse: marks.append(Mark(.worse, .triangle(Mark.Point(x, middle), isUp: false, size: size)))
    case .noEvidence, .tooFewItems: break
    }
    if let column {
      marks.append(
        .text(
          .label, corner.x + width - 2, middle + 2.5, column.signedText(difference.mean), .end))
    }
    return marks
  }
}
