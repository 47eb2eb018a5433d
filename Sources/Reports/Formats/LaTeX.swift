extension Grid {
  /// A table for the booktabs package: the best of each column bold, significance groups as superscripts, notes and
  /// signature as comments.
  func latex() -> String {
    let header = line(columns.map(\.title.escapedForLaTeX))
    let body = groups.map { rows in
      rows.map { row in
        line(row.cells.indices.map { row.cells[$0].latex(group: row.groups.isEmpty ? "" : row.groups[$0]) })
      }.joined()
    }.joined(separator: "\\midrule\n")
    let alignment = columns.indices.map { $0 == 0 ? "l" : "r" }.joined()
    let comments = (notes + ["signature: \(signature)"]).map { "% \($0.onOneLine)\n" }.joined()
    return """
      % needs \\usepackage{booktabs}
      \(comments)\\begin{table}
      \\centering
      \\caption{\(title.escapedForLaTeX)}
      \\begin{tabular}{\(alignment)}
      \\toprule
      \(header)\\midrule
      \(body)\\bottomrule
      \\end{tabular}
      \\end{table}

      """
  }

  private func line(_ cells: [String]) -> String { cells.joined(separator: " & ") + " \\\\\n" }
}

extension Grid.Cell {
  fileprivate func latex(group: String) -> String {
    switch self {
    case .text(let text): return text.escapedForLaTeX
    case .number(let digits): return digits.withMinusSign
    case .estimate(let mean, let interval, let isBest):
      let value = isBest ? "\\textbf{\(mean.withMinusSign)}" : mean.withMinusSign
      let letters = group.isEmpty ? "" : "\\textsuperscript{\(group)}"
      let ends = interval.map { " {\\small [\($0.low.withMinusSign), \($0.high.withMinusSign)]}" } ?? ""
      return value + letters + ends
    case .missing: return "--"
    }
  }
}

extension String {
  /// A hyphen is no minus sign in a typeset number.
  fileprivate var withMinusSign: String { hasPrefix("-") ? "$-$" + dropFirst() : self }

  /// The text with everything that LaTeX would read as more than itself made harmless.
  var escapedForLaTeX: String {
    reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "{", "}", "$", "&", "#", "_", "%": result += "\\\(character)"
      // After the line break of a table these would be its arguments.
      case "[", "]", "*": result += "{\(character)}"
      case _ where character.isNewline || character == "\t": result += " "
      default: result.append(character)
      }
    }
  }
}
