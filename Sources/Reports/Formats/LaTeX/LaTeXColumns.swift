import SumbenchSupport

/// The cells of a table column by column, for the question how wide each has to be.
struct LaTeXColumns {
  /// The headings.
  let titles: [String]
  /// For each column whether it is set to the left.
  let isNames: [Bool]
  /// How many of the first columns say which row it is.
  let names: Int
  /// Whether intervals may be shown as ± half their width.
  let hasHalfWidths: Bool
  private let whole: [[LaTeXCell]]
  private let halves: [[LaTeXCell]]

  /// The columns of a table, with the letters of groups as superscripts or without them.
  init(_ grid: Grid, hasLetters: Bool) {
    titles = grid.columns.map(\.title.withoutControls)
    isNames = grid.columns.indices.map(grid.holdsNames)
    let rows = grid.groups.flatMap(\.self)
    func columns(hasHalfWidth: Bool) -> [[LaTeXCell]] {
      grid.columns.indices.map { column in
        rows.map { row in
          LaTeXCell(
            row.cells[column], group: hasLetters && !row.groups.isEmpty ? row.groups[column] : "",
            hasHalfWidth: hasHalfWidth)
        }
      }
    }
    whole = columns(hasHalfWidth: false)
    hasHalfWidths =
      grid.narrowings.contains(.halfWidths) && rows.contains { $0.cells.contains(where: \.hasHalf) }
    halves = hasHalfWidths ? columns(hasHalfWidth: true) : whole
    let first = grid.columns.indices.first { column in
      rows.contains { if case .estimate = $0.cells[column] { true } else { false } }
    }
    let last = isNames[..<(first ?? isNames.count)].lastIndex(of: true) ?? 0
    names = first == nil || rows.isEmpty ? 1 : last + 1
  }

  /// How many rows there are.
  var rows: Int { whole.first?.count ?? 0 }

  /// The lines of a row, each with a cell for every column of a part.
  func lines(ofRow row: Int, in part: LaTeXLayout.Part, _ layout: LaTeXLayout) -> [[String]] {
    let cells = zip(part.columns, part.widths).map { column, width in
      (layout.hasHalfWidths ? halves : whole)[column][row].lines(upTo: width, at: layout.size)
    }
    return (0..<(cells.map(\.count).max() ?? 1)).map { line in
      cells.map { line < $0.count ? $0[line] : "" }
    }
  }

  /// The lines of the headings: the last word of each stands right above the numbers.
  func headings(in part: LaTeXLayout.Part, _ layout: LaTeXLayout) -> [[String]] {
    let cells = zip(part.columns, part.widths).map { column, width in
      titles[column].linesInLaTeX(upTo: (width + 0.01) / layout.size.scale(isBold: false)).map(\.asLaTeX)
    }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in
      cells.map { line >= height - $0.count ? $0[line - height + $0.count] : "" }
    }
  }

  /// How wide each of these columns is where all may be this wide together; `nil` where that cannot be with texts on at
  /// most `most` lines.
  func widths(
    of columns: [Int], upTo limit: Double, at size: LaTeXPaper.Size, hasHalfWidths: Bool, most: Int
  ) -> [Double]? {
    let natural = columns.map { width(of: $0, at: size, hasHalfWidths) }
    let headings = columns.map { titles[$0].widthInLaTeX * size.scale(isBold: false) }
    let wide = zip(natural, headings).map { max($0, $1) }
    if wide.reduce(0, +) <= limit { return wide }
    // Headings on several lines take less than a text on two.
    let narrow = zip(columns, natural).map { column, width in
      max(width, titles[column].widestPartInLaTeX * size.scale(isBold: false))
    }
    if narrow.reduce(0, +) <= limit { return Self.shared(limit, least: narrow, most: wide) }
    if most == 1 { return nil }
    let isText = columns.map { column in whole[column].contains(where: \.isText) }
    let fixed = zip(narrow, isText).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
    let widths = Self.capped(zip(narrow, isText).map { $1 ? $0 : 0 }, sum: limit - fixed)
    guard let widths else { return nil }
    for (index, column) in columns.enumerated() where isText[index] {
      let word = titles[column].widestPartInLaTeX * size.scale(isBold: false)
      if widths[index] < min(narrow[index], max(word, Self.leastText)) { return nil }
    }
    let result = zip(narrow, zip(widths, isText)).map { $1.1 ? $1.0 : $0 }
    if most == .max { return result }
    let fits = zip(columns, result).allSatisfy { column, width in
      !whole[column].contains { $0.isText && $0.lines(upTo: width, at: size).count > most }
    }
    return fits ? result : nil
  }

  /// The columns spread over tables that each fit, with texts and numbers broken over as many lines as it takes.
  func parts(
    upTo limit: Double, gap: Double, at size: LaTeXPaper.Size, hasHalfWidths: Bool
  ) -> [LaTeXLayout.Part] {
    let named = Array(0..<min(names, titles.count))
    let least = named.map { column in
      max(
        width(of: column, at: size, hasHalfWidths),
        titles[column].widestPartInLaTeX * size.scale(isBold: false))
    }
    let room = limit / 2 - 2 * gap * Double(named.count)
    let first = Self.capped(least, sum: room) ?? least.map { _ in room / Double(named.count) }
    var parts: [LaTeXLayout.Part] = []
    var (columns, widths) = (named, first)
    for column in titles.indices.dropFirst(named.count) {
      let natural = max(
        width(of: column, at: size, hasHalfWidths),
        titles[column].widestPartInLaTeX * size.scale(isBold: false))
      let rest = limit - first.reduce(0, +) - 2 * gap * Double(named.count)
      let width = min(natural, rest)
      let used = widths.reduce(0, +) + 2 * gap * Double(columns.count)
      if columns.count > named.count, used + width > limit {
        parts.append(LaTeXLayout.Part(columns: columns, widths: widths))
        (columns, widths) = (named, first)
      }
      columns.append(column)
      widths.append(width)
    }
    return parts + [LaTeXLayout.Part(columns: columns, widths: widths)]
  }

  /// The least width of a column of texts that are broken.
  private static let leastText = 50.0

  private func width(of column: Int, at size: LaTeXPaper.Size, _ hasHalfWidths: Bool) -> Double {
    (hasHalfWidths ? halves : whole)[column].map { $0.width(at: size) }.max() ?? 0
  }

  /// Widths from `least` to `most` that use what there is.
  private static func shared(_ limit: Double, least: [Double], most: [Double]) -> [Double] {
    var rest = limit - least.reduce(0, +)
    return zip(least, most).map { least, most in
      let more = most - least <= rest ? most - least : 0
      rest -= more
      return least + more
    }
  }

  /// The widths with the widest made equal, so that they have this sum; `nil` where there is no room at all.
  private static func capped(_ widths: [Double], sum limit: Double) -> [Double]? {
    if limit <= 0 { return nil }
    var rest = limit
    for (position, width) in widths.sorted().enumerated() {
      let share = rest / Double(widths.count - position)
      if width > share { return widths.map { min($0, share) } }
      rest -= width
    }
    return widths
  }
}

extension Grid.Cell {
  fileprivate var hasHalf: Bool {
    if case .estimate(let score) = self { score.interval?.halfWidth != nil } else { false }
  }
}
