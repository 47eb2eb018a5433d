import SumbenchSupport

/// What a cell of a table prints, with its widths at ten points.
struct LaTeXCell {
  /// Whether it is a text, which may be broken over lines, rather than a number.
  let isText: Bool
  private let content: String
  private let isBold: Bool
  /// The letters of groups and the mark.
  private let superscript: String
  /// What stands small below: the ends of the interval, or half its width.
  private let below: Below?
  private let width: Double
  private let superscriptWidth: Double
  private let widthBelow: Double

  private enum Below {
    case ends(Grid.Interval)
    case half(String)

    var plain: String {
      switch self {
      case .ends(let ends): "[\(ends.low), \(ends.high)]"
      case .half(let half): "±\(half)"
      }
    }

    var typeset: String {
      switch self {
      case .ends(let ends): "[\(ends.low.asLaTeXNumber), \(ends.high.asLaTeXNumber)]"
      case .half(let half): "$\\pm$\(half.asLaTeXNumber)"
      }
    }
  }

  /// A cell with the letters of its groups.
  init(_ cell: Grid.Cell, group: String = "", hasHalfWidth: Bool) {
    var score: Grid.Score?
    switch cell {
    case .text(let text): (isText, content) = (true, text.withoutControls)
    case .number(let digits, _): (isText, content) = (false, digits)
    case .estimate(let estimate):
      (isText, content) = (false, estimate.mean)
      score = estimate
    case .missing: (isText, content) = (false, "")
    }
    isBold = score?.isBest ?? false
    let mark = score?.mark ?? ""
    superscript = (group.isEmpty ? "" : "\\textsuperscript{\(group.escapedForLaTeX)}") + mark.withMarksOfLaTeX
    // A superscript is followed by half a point.
    superscriptWidth = group.widthInLaTeX + mark.widthInLaTeX + (superscript.isEmpty ? 0 : 1.5)
    below = score?.interval.map { interval in
      hasHalfWidth ? interval.halfWidth.map { .half($0) } ?? .ends(interval) : .ends(interval)
    }
    width = isText ? content.widthInLaTeX : max(content.widthOfLaTeXNumber, 6)
    widthBelow = below?.plain.widthOfLaTeXNumber ?? 0
  }

  /// The width at a size, on one line.
  func width(at size: LaTeXPaper.Size) -> Double {
    max(
      width * size.scale(isBold: isBold) + superscriptWidth * size.ofSuperscripts.scale(isBold: false),
      widthBelow * size.ofIntervals.scale(isBold: false))
  }

  /// The lines of the cell where it may be no wider than this at a size.
  func lines(upTo limit: Double, at size: LaTeXPaper.Size) -> [String] {
    // A column is as wide as its widest cell, to the last digit but one.
    let limit = limit + 0.01
    if isText { return content.linesInLaTeX(upTo: limit / size.scale(isBold: false)).map(\.asLaTeX) }
    if content.isEmpty { return ["--"] }
    var lines = [content.asLaTeXNumber]
    var small = below.map { [$0.typeset] } ?? []
    if width(at: size) > limit {
      let room = limit - superscriptWidth * size.ofSuperscripts.scale(isBold: false)
      lines = content.linesInLaTeX(upTo: max(room, 10) / size.scale(isBold: isBold)).map(\.asLaTeXNumber)
      small =
        below?.plain.linesInLaTeX(upTo: limit / size.ofIntervals.scale(isBold: false)).map(\.asLaTeXNumber)
        ?? []
    }
    if isBold { lines = lines.map { "\\textbf{\($0)}" } }
    lines[lines.count - 1] += superscript
    return lines + small.map { "\\interval{\($0)}" }
  }
}

extension String {
  /// The width of a number, whose minus signs are wider than hyphens.
  fileprivate var widthOfLaTeXNumber: Double { widthInLaTeX + 4.45 * Double(count { $0 == "-" }) }
}
