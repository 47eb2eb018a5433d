import SumbenchSupport

/// A table for the package booktabs that fits the paper, with everything that was done so that it does.
///
/// The best of each column is bold, significance groups are superscripts, intervals stand small below their means. The caption
/// says what these signs mean where they occur; the legend stands under the table, notes and signature are comments.
struct LaTeXTable {
  private let grid: Grid
  private let columns: LaTeXColumns
  private let layout: LaTeXLayout
  private let paper: LaTeXPaper
  private let fonts: LaTeXFonts
  private let caption: LaTeXCaption

  /// The most letters of groups that are set as superscripts.
  private static let mostLetters = 4
  /// A row of more lines may be broken over pages.
  private static let mostLinesTogether = 12

  /// The table laid out for a paper.
  init(_ grid: Grid, paper: LaTeXPaper) {
    let shown = grid.forPeople
    let letters = shown.groups.joined().flatMap(\.groups)
    let hasLetters =
      shown.columns.contains { $0.key == "group" } && letters.contains { !$0.isEmpty }
      && letters.allSatisfy { $0.count <= Self.mostLetters }
    let table = hasLetters ? shown.keeping { $0.key != "group" } : shown
    self.grid = table
    self.paper = paper
    columns = LaTeXColumns(table, hasLetters: hasLetters)
    let layout = LaTeXLayout(columns, paper: paper)
    caption = LaTeXCaption(table, hasLetters: hasLetters, layout)
    self.layout =
      Self.height(table, columns, layout, caption, paper) > LaTeXPaper.height ? layout.overPages : layout
    fonts = LaTeXFonts(
      for: [table.title] + table.columns.map(\.title) + table.legend
        + table.groups.joined().flatMap(\.cells).compactMap(\.text))
  }

  /// What was done that a reader of the table might not expect, a line each.
  var remarks: [String] {
    var remarks: [String] = []
    let width = paper.text.shortDigits
    if layout.hasHalfWidths {
      remarks.append(
        "LaTeX: intervals are shown as ± half their width, so that the table fits \(width) pt; --format csv has the ends"
      )
    }
    if layout.parts.count > 1 {
      remarks.append(
        "LaTeX: too wide for \(width) pt, the columns are in \(layout.parts.count) tables, one below the other"
      )
    }
    if layout.environment == .pages {
      remarks.append(
        "LaTeX: too tall for a page, a longtable; a document of two columns begins a page of one column for it"
      )
    }
    return remarks + fonts.requirements.prefix(1).map { "LaTeX: \($0)" }
  }

  /// The table as text, with a final line break.
  var text: String {
    let body = layout.environment == .pages ? longTables : floating
    return comments + body
  }

  private var comments: String {
    let packages = layout.environment == .pages ? "booktabs,longtable" : "booktabs"
    let width = layout.parts.map { $0.width(gap: layout.gap) }.max() ?? 0
    let place =
      layout.environment == .column ? "a column of \(paper.column.shortDigits)" : "\(paper.text.shortDigits)"
    let lines =
      ["needs \\usepackage{\(packages)}"] + fonts.requirements
      + [
        "\(environment): about \(width.digits(0)) pt wide in Computer Modern of \(layout.size.rawValue) pt, "
          + "for \(place) pt; see --latex-width"
      ]
      + remarks.filter { !$0.contains("needs") }.map { String($0.dropFirst("LaTeX: ".count)) }
      + grid.failures + grid.findings
      + grid.notes.map { $0.kind == .warning ? "warning: \($0.sentence)" : $0.sentence }
      + ["signature: \(grid.signature)"]
    return lines.map { "% \($0.withoutControls)\n" }.joined()
  }

  /// The name of the environment; where a column is as wide as the page there is no need for a star.
  private var environment: String {
    layout.environment == .page && paper.column == paper.text ? "table" : layout.environment.rawValue
  }

  private var direction: String { fonts.isRightToLeft ? "\\TeXXeTstate=1\n" : "" }

  /// The size and the command for intervals.
  private var setting: String {
    let size = "\(layout.size.command)\\setlength{\\tabcolsep}{\(layout.gap.shortDigits)pt}"
    let hasIntervals = grid.groups.joined().contains { $0.hasIntervals }
    return hasIntervals
      ? "\(size)\n\\def\\interval#1{{\(layout.size.ofIntervals.command)#1}}" : size
  }

  private var floating: String {
    let tabulars = layout.parts.map { part in
      """
      \\begin{tabular}{\(alignment(part))}
      \\toprule
      \(heading(part))\\midrule
      \(body(part))\\bottomrule
      \\end{tabular}
      """
    }.joined(separator: "\\par\\medskip\n")
    let name = environment
    let legend = grid.legendInLaTeX
    return """
      \\begin{\(name)}
      \(direction)\\centering
      \(caption.command)
      \(setting)
      \(tabulars)
      \(legend.isEmpty ? "" : "\\par\\smallskip\n\\parbox{\\linewidth}{\(Grid.legendSize)\\raggedright \(legend)}\n")\\end{\(name)}

      """
  }

  private var longTables: String {
    let tables = layout.parts.indices.map { index in
      let part = layout.parts[index]
      let count = part.columns.count
      let again = index == 0 ? "" : "\\addtocounter{table}{-1}\n"
      let heading = heading(part)
      return """
        \(again)\\begin{longtable}{\(alignment(part))}
        \(index == 0 ? caption.command : caption.command(part: index + 1, of: layout.parts.count))\\\\
        \\toprule
        \(heading)\\midrule
        \\endfirsthead
        \\multicolumn{\(count)}{@{}l@{}}{\\tablename~\\thetable, continued}\\\\
        \\toprule
        \(heading)\\midrule
        \\endhead
        \\midrule
        \\multicolumn{\(count)}{@{}r@{}}{continued on the next page}\\\\
        \\endfoot
        \\bottomrule
        \\endlastfoot
        \(body(part))\\end{longtable}

        """
    }.joined()
    let legend = grid.legendInLaTeX
    return """
      \\makeatletter
      \\if@twocolumn\\onecolumn\\def\\sumbenchcolumns{\\twocolumn\\relax}\\else\\let\\sumbenchcolumns\\relax\\fi
      \\makeatother
      \\begingroup
      \(direction)\\sloppy\(setting)
      \\setlength{\\LTcapwidth}{\\linewidth}
      \(tables)\(legend.isEmpty ? "" : "{\\noindent\(Grid.legendSize)\\raggedright \(legend)\\par}\n")\\endgroup
      \\sumbenchcolumns

      """
  }

  private func alignment(_ part: LaTeXLayout.Part) -> String {
    "@{}\(part.columns.map { columns.isNames[$0] ? "l" : "r" }.joined())@{}"
  }

  private func heading(_ part: LaTeXLayout.Part) -> String {
    columns.headings(in: part, layout).map { Self.line($0) }.joined()
  }

  private func body(_ part: LaTeXLayout.Part) -> String {
    var row = 0
    return grid.groups.map { rows in
      rows.map { _ in
        defer { row += 1 }
        let lines = columns.lines(ofRow: row, in: part, layout)
        let joint = layout.environment == .pages && lines.count <= Self.mostLinesTogether ? "*" : ""
        return lines.dropLast().map { Self.line($0, end: joint) }.joined()
          + Self.line(lines[lines.count - 1], end: lines.count > 1 ? "[2pt]" : "")
      }.joined()
    }.joined(separator: "\\midrule\n")
  }

  private static func line(_ cells: [String], end: String = "") -> String {
    cells.joined(separator: " & ") + " \\\\\(end)\n"
  }

  /// About how tall the table is, in points.
  private static func height(
    _ grid: Grid, _ columns: LaTeXColumns, _ layout: LaTeXLayout, _ caption: LaTeXCaption, _ paper: LaTeXPaper
  ) -> Double {
    let width = layout.environment == .column ? paper.column : paper.text
    let tables = layout.parts.map { part in
      let lines = (0..<columns.rows).map { columns.lines(ofRow: $0, in: part, layout).count }
      return Double(columns.headings(in: part, layout).count + lines.reduce(0, +)) * layout.size.lineHeight
        + Double(lines.count { $0 > 1 } * 2 + grid.groups.count * 3 + 12)
    }
    let legend = grid.legendInLaTeX.widthInLaTeX * LaTeXPaper.Size.eight.scale(isBold: false) / (width * 0.9)
    return tables.reduce(0, +) + caption.height(upTo: width)
      + legend.rounded(.up) * LaTeXPaper.Size.eight.lineHeight
  }
}

extension Grid {
  /// A table for papers, with a final line break.
  func latex(paper: LaTeXPaper = .article) -> String { LaTeXTable(self, paper: paper).text }

  /// The size of the legend under a table.
  static let legendSize = LaTeXPaper.Size.eight.command

  /// What the numbers are, under the table; what the caption says is left out.
  var legendInLaTeX: String {
    legend.map { signs.withoutExplained($0) }.filter { !$0.isEmpty }.map(\.asLaTeXParagraph)
      .joined(separator: "\\par\n")
  }
}

extension Grid.Row {
  fileprivate var hasIntervals: Bool {
    cells.contains { if case .estimate(let score) = $0 { score.interval != nil } else { false } }
  }
}

extension Grid.Cell {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}
