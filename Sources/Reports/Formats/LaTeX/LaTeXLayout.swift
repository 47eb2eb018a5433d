/// How a table is laid out so that it fits: the choice among its forms by the widths of its cells.
struct LaTeXLayout {
  /// Where it stands.
  let environment: Environment
  /// The size of its letters.
  let size: LaTeXPaper.Size
  /// The space on either side of a column.
  let gap: Double
  /// Whether intervals are shown as ± half their width.
  let hasHalfWidths: Bool
  /// The tables, one below the other, that the columns are spread over; each has those that name the rows.
  let parts: [Part]

  /// Where a table stands.
  enum Environment: String {
    /// In a column of the page.
    case column = "table"
    /// Over all columns of the page.
    case page = "table*"
    /// Over as many pages as it takes.
    case pages = "longtable"
  }

  /// Some of the columns, each with its width.
  struct Part {
    let columns: [Int]
    let widths: [Double]

    /// The width without the space beside the first column and the last.
    func width(gap: Double) -> Double {
      widths.reduce(0, +) + 2 * gap * Double(max(columns.count - 1, 0))
    }
  }

  /// What may be done to the cells.
  private struct Form {
    let environment: Environment
    let size: LaTeXPaper.Size
    var hasHalfWidths = false
    /// How many lines a text may be broken over.
    var most = 1
  }

  /// The first form that fits, the more legible ones first: one column before the whole page, ten points before eight,
  /// intervals before ± half their width, whole tables before parts.
  init(_ table: LaTeXColumns, paper: LaTeXPaper) {
    var forms = [LaTeXPaper.Size.ten, .nine, .eight].map { Form(environment: .column, size: $0) }
    forms.append(Form(environment: .column, size: .eight, most: 2))
    forms += [LaTeXPaper.Size.ten, .nine, .eight].map { Form(environment: .page, size: $0) }
    forms.append(Form(environment: .page, size: .eight, most: 3))
    let halves = table.hasHalfWidths ? [false, true] : [false]
    for hasHalfWidths in halves {
      for (size, most) in [(LaTeXPaper.Size.eight, 3), (.seven, 4)] {
        forms.append(
          Form(environment: .page, size: size, hasHalfWidths: hasHalfWidths, most: most))
      }
    }
    forms.append(
      Form(environment: .page, size: .eight, hasHalfWidths: table.hasHalfWidths, most: .max))
    for form in forms {
      let width = form.environment == .column ? paper.column : paper.text
      let gap = Self.gap(form.size)
      let all = Array(table.titles.indices)
      guard
        let widths = table.widths(
          of: all, upTo: width - 2 * gap * Double(max(all.count - 1, 0)), at: form.size,
          hasHalfWidths: form.hasHalfWidths, most: form.most)
      else { continue }
      self.init(
        environment: form.environment, size: form.size, gap: gap, hasHalfWidths: form.hasHalfWidths,
        parts: [Part(columns: all, widths: widths)])
      return
    }
    let gap = Self.gap(.eight)
    let parts = table.parts(upTo: paper.text, gap: gap, at: .eight, hasHalfWidths: table.hasHalfWidths)
    self.init(
      environment: .page, size: .eight, gap: gap, hasHalfWidths: table.hasHalfWidths, parts: parts)
  }

  private init(
    environment: Environment, size: LaTeXPaper.Size, gap: Double, hasHalfWidths: Bool, parts: [Part]
  ) {
    self.environment = environment
    self.size = size
    self.gap = gap
    self.hasHalfWidths = hasHalfWidths
    self.parts = parts
  }

  /// The same over as many pages as it takes.
  var overPages: LaTeXLayout {
    LaTeXLayout(environment: .pages, size: size, gap: gap, hasHalfWidths: hasHalfWidths, parts: parts)
  }

  /// The space beside columns that goes with a size.
  private static func gap(_ size: LaTeXPaper.Size) -> Double {
    switch size {
    case .ten: 6
    case .nine: 4.5
    case .eight: 3
    default: 2
    }
  }
}
