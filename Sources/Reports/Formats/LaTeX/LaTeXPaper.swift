/// The widths that a table for LaTeX has to fit, in points.
///
/// `article` has the narrowest of the usual documents: a column of the class `article` with two of them (200 pt), and a page
/// of the same class with one column (345 pt). A table that fits these fits wider ones.
package struct LaTeXPaper: Hashable, Sendable {
  /// The width of a column, `\columnwidth`.
  package let column: Double
  /// The width of a page, `\textwidth`.
  package let text: Double
  /// The height up to which a table may float: less than the page of any usual document.
  static let height = 500.0

  /// What is assumed where nothing is said.
  package static let article = LaTeXPaper(column: 200, text: 345)

  /// Both widths; a column is not wider than the page.
  package init(column: Double, text: Double) {
    self.column = min(column, text)
    self.text = text
  }
}

extension LaTeXPaper {
  /// One of the sizes that the fonts of LaTeX are drawn in.
  enum Size: Int, CaseIterable, Sendable {
    case five = 5
    case six, seven, eight, nine, ten

    /// The distance between two lines, in points.
    var lineHeight: Double { [6, 7, 8, 9.5, 11, 12][rawValue - 5] }

    /// The command that chooses the size, whatever the size of the document.
    var command: String { "\\fontsize{\(rawValue)}{\(lineHeight.shortDigits)}\\selectfont" }

    /// How wide a text is, for its width at ten points: small letters are drawn wider.
    ///
    /// Source: `\the\wd0` of letters and digits in Latin Modern at these sizes over that at ten points, the wider of both; bold
    /// digits over plain ones of ten points.
    func scale(isBold: Bool) -> Double {
      isBold
        ? [0.7583, 0.8322, 0.9061, 0.98, 1.065, 1.15][rawValue - 5]
        : [0.6866, 0.7368, 0.7995, 0.8505, 0.9253, 1][rawValue - 5]
    }

    /// The size of what stands small in a table: intervals under their means.
    var ofIntervals: Size { self == .ten ? .eight : .seven }

    /// The size of superscripts.
    var ofSuperscripts: Size { self == .ten ? .seven : self == .seven ? .five : .six }
  }
}
