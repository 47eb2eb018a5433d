import SumbenchEvaluation
import Foundation
import SumbenchSupport

extension Grid {
  /// A table for the booktabs package: the best of each column bold, significance groups as superscripts, the legend
  /// under it, notes and signature as comments. Over both columns of a page that has two; intervals stand small below their means.
  func latex() -> String { forPeople.latexOfShownColumns() }

  private func latexOfShownColumns() -> String {
    let header = line(columns.map(\.title.escapedForLaTeX))
    let body = groups.map { $0.map(lines).joined() }.joined(separator: "\\midrule\n")
    let alignment = columns.indices.map { holdsNames($0) ? "l" : "r" }.joined()
    let notes = self.notes.map { $0.kind == .warning ? "warning: \($0.sentence)" : $0.sentence }
    let comments = (failures + findings + notes + ["signature: \(signature)"]).map {
      "% \($0.withoutControls)\n"
    }
    .joined()
    let isWide = groups.joined().contains(where: \.hasIntervals)
    return """
      % needs \\usepackage{booktabs}\(foreignNames)
      \(comments)\\begin{table*}
      \\centering\(isWide ? "\\footnotesize\\setlength{\\tabcolsep}{3pt}" : "")
      \\caption{\(title.escapedForLaTeX)}
      \\begin{tabular}{\(alignment)}
      \\toprule
      \(header)\\midrule
      \(body)\\bottomrule
      \\end{tabular}\(legendInLatex)
      \\end{table*}

      """
  }

  /// What the numbers, stars, brackets, letters and marks are, under the table.
  private var legendInLatex: String {
    if legend.isEmpty { return "" }
    let sentences = legend.map { $0.escapedForLaTeX.replacing("†", with: "\\textsuperscript{$\\dagger$}") }
    return
      "\n\\par\\smallskip\n\\parbox{0.95\\textwidth}{\\footnotesize \(sentences.joined(separator: "\\par\n"))}"
  }

  /// What else is needed, for names that pdfLaTeX would stop at.
  private var foreignNames: String {
    let texts = [title] + columns.map(\.title) + groups.joined().flatMap(\.cells).compactMap(\.text)
    let foreign = texts.filter(\.needsFontsBeyondLatin).distinct().joined(separator: ", ")
    return foreign.isEmpty ? "" : "; LuaLaTeX and a font for: \(foreign.withoutControls)"
  }

  private func lines(_ row: Row) -> String {
    line(row.cells.indices.map { row.cells[$0].latex(group: row.groups.isEmpty ? "" : row.groups[$0]) })
      + (row.hasIntervals ? line(row.cells.map(\.intervalInLatex), gap: "[2pt]") : "")
  }

  private func line(_ cells: [String], gap: String = "") -> String {
    cells.joined(separator: " & ") + " \\\\\(gap)\n"
  }
}

extension Grid.Row {
  fileprivate var hasIntervals: Bool {
    cells.contains { if case .estimate(let score) = $0 { score.interval != nil } else { false } }
  }
}

extension Grid.Cell {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }

  fileprivate var intervalInLatex: String {
    guard case .estimate(let score) = self, let interval = score.interval else { return "" }
    return "{\\scriptsize [\(interval.low.withMinusSign), \(interval.high.withMinusSign)]}"
  }

  fileprivate func latex(group: String) -> String {
    switch self {
    case .text(let text): return text.escapedForLaTeX
    case .number(let digits, _): return digits.withMinusSign
    case .estimate(let score):
      let mean = score.mean.withMinusSign
      let value = score.isBest ? "\\textbf{\(mean)}" : mean
      let letters = group.isEmpty ? "" : "\\textsuperscript{\(group)}"
      let mark = score.mark.isEmpty ? "" : "\\textsuperscript{\(score.mark.asLaTeXMark)}"
      return value + letters + mark
    case .missing: return "--"
    }
  }
}

extension Character {
  fileprivate var isControl: Bool { unicodeScalars.contains { $0.isControl } }
}

extension String {
  /// The marks of a table as pdfLaTeX knows them.
  fileprivate var asLaTeXMark: String {
    replacing("†", with: "$\\dagger$").replacing("‡", with: "$\\ddagger$")
  }

  /// A hyphen is no minus sign in a typeset number.
  fileprivate var withMinusSign: String { hasPrefix("-") ? "$-$" + dropFirst() : self }

  /// The text with everything that LaTeX would read as more than itself made harmless: commands, arguments, pairs
  /// that it would draw as one sign, and control characters, which it cannot read at all.
  var escapedForLaTeX: String {
    precomposedStringWithCanonicalMapping.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "`": result += "\\textasciigrave{}"
      case "-", "'", ",", ":": result += result.last == character ? "{}\(character)" : "\(character)"
      case "{", "}", "$", "&", "#", "_", "%": result += "\\\(character)"
      // After the line break of a table these would be its arguments.
      case "[", "]", "*": result += "{\(character)}"
      case _ where character.isNewline || character == "\t": result += " "
      default: result.append(character.isControl ? "?" : character)
      }
    }
  }

  /// Whether pdfLaTeX as it comes would stop at it: beyond the Latin letters of Europe and the signs of print.
  fileprivate var needsFontsBeyondLatin: Bool {
    precomposedStringWithCanonicalMapping.unicodeScalars.contains { scalar in
      scalar.value > 0x17F && !"–—‘’‚“”„†‡•…‰‹›€™".unicodeScalars.contains(scalar)
    }
  }
}
