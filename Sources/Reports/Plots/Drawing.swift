import SumbenchSupport

/// A whole picture: marks on paper of a width in points, which grows downwards as it is drawn.
///
/// As a file it needs nothing else: lengths are in points, fonts are named by their generic family, and every shape has its
/// own attributes, in black, white and greys. On the page the style sheet says how shapes look.
package struct Drawing {
  /// What it shows, in a few words.
  package let title: String
  /// What it says, for those who do not see it: every number of it.
  package var description: [String] = []
  /// Points; an inch has 72.
  let width: Double
  private(set) var height = 0.0
  private(set) var marks: [Mark] = []

  /// The width of one column of a paper of two columns, in points.
  package static let columnWidth = 237.6
  /// The sizes of letters, in points.
  static let (nameSize, labelSize) = (7.5, 7.0)

  init(_ title: String, width: Double) { (self.title, self.width) = (title, width) }

  /// Adds marks whose places are points.
  mutating func add(_ new: [Mark]) { marks += new }

  mutating func add(_ mark: Mark) { marks.append(mark) }

  /// Adds the marks of a row between two places, at a height.
  mutating func add(_ row: [Mark], from left: Double, to right: Double, top: Double) {
    marks += row.map { $0.placed(from: left, to: right, top: top) }
  }

  /// Makes room downwards.
  mutating func grow(by points: Double) { height += points }

  /// Writes sentences across the whole width, each beginning with a new line.
  mutating func write(_ sentences: [String]) {
    for sentence in sentences {
      for line in Lettering.lines(of: sentence, within: width - 2, size: Self.labelSize) {
        height += Self.labelSize + 2
        add(.text(.words, 1, height - 2, line, .start))
      }
    }
  }

  /// The names that are not drawn whole.
  package var shortened: [String] {
    marks.compactMap { mark in
      switch mark.shape {
      case .text(_, let lettering, _), .rising(_, let lettering): lettering.whole
      default: nil
      }
    }.distinct()
  }

  /// The description as sentences.
  private var told: String {
    description.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// The picture as a file.
  package var file: String {
    let picture: Markup = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(points: width)pt" height="\(points: height)pt" \
      viewBox="0 0 \(points: width) \(points: height)" role="img" aria-labelledby="title desc" \
      font-family="sans-serif" fill="#000">
      <title id="title">\(title.showingControls)</title>
      <desc id="desc">\(told.showingControls)</desc>
      <rect width="100%" height="100%" fill="#fff"/>
      \(marks.map { "\($0.element($0.role.attributes))\n" as Markup })</svg>

      """
    return picture.text
  }

  /// The picture as a part of the page, enlarged by a factor.
  func figure(_ id: String, scale: Double) -> Markup {
    """
    <svg class="picture" width="\(points: width * scale)" height="\(points: height * scale)" \
    viewBox="0 0 \(points: width) \(points: height)" role="img" aria-labelledby="\(id)-title \(id)-desc">
    <title id="\(id)-title">\(title)</title>
    <desc id="\(id)-desc">\(told)</desc>
    \(marks.map { "\($0.element("class=\"\($0.role.rawValue)\""))\n" as Markup })</svg>

    """
  }
}

extension Mark {
  /// The mark with places in points.
  fileprivate func element(_ look: Markup) -> Markup {
    switch shape {
    case .line(let from, let to):
      return """
        <line \(look) x1="\(points: from.x)" y1="\(points: from.y)" x2="\(points: to.x)" y2="\(points: to.y)"/>
        """
    case .box(let corner, let width, let height):
      return """
        <rect \(look) x="\(points: corner.x)" y="\(points: corner.y)" width="\(points: width)" \
        height="\(points: height)"/>
        """
    case .dot(let middle, let radius):
      return "<circle \(look) cx=\"\(points: middle.x)\" cy=\"\(points: middle.y)\" r=\"\(points: radius)\"/>"
    case .arrow(let tip, let toRight):
      let back = toRight ? -5.0 : 5
      return Self.polygon(
        look, [tip, Point(tip.x + back, tip.y - 3), Point(tip.x + back, tip.y + 3)])
    case .triangle(let middle, let isUp, let size):
      let (tip, base) = isUp ? (-size / 2, size / 2) : (size / 2, -size / 2)
      return Self.polygon(
        look,
        [
          Point(middle.x, middle.y + tip), Point(middle.x + size * 0.55, middle.y + base),
          Point(middle.x - size * 0.55, middle.y + base),
        ])
    case .text(let place, let lettering, let anchor):
      return """
        <text \(look) x="\(points: place.x)" y="\(points: place.y)"\
        \(.if(anchor != .start, " text-anchor=\"\(anchor.rawValue)\""))>\(lettering.content)</text>
        """
    case .rising(let place, let lettering):
      return """
        <text \(look) transform="translate(\(points: place.x) \(points: place.y)) rotate(-90)">\
        \(lettering.content)</text>
        """
    }
  }

  private static func polygon(_ look: Markup, _ corners: [Point]) -> Markup {
    let places = corners.enumerated().map { index, corner -> Markup in
      "\(.if(index > 0, " "))\(points: corner.x),\(points: corner.y)"
    }
    return "<polygon \(look) points=\"\(places)\"/>"
  }
}

extension Lettering {
  /// The text, and the whole of it for whoever points at it.
  fileprivate var content: Markup { "\(whole.map { "<title>\($0)</title>" as Markup } ?? "")\(text)" }
}

extension Mark.Role {
  /// How the mark looks in a file: black, white and greys that stay apart on any printer.
  fileprivate var attributes: Markup {
    switch self {
    case .axis, .frame, .leader, .whisker: "fill=\"none\" stroke=\"#000\" stroke-width=\"0.5\""
    case .tick: "stroke=\"#bbb\" stroke-width=\"0.4\""
    case .zero: "stroke=\"#000\" stroke-width=\"0.6\" stroke-dasharray=\"2 2\""
    case .range: "stroke=\"#000\" stroke-width=\"1\""
    case .mean, .median: "stroke=\"#000\" stroke-width=\"1.6\""
    case .beyond, .better, .member: "fill=\"#000\""
    case .box: "fill=\"#ddd\" stroke=\"#000\" stroke-width=\"0.5\""
    case .dot: "fill=\"#555\" fill-opacity=\"0.6\""
    case .bin: "fill=\"#777\""
    case .bar: "stroke=\"#000\" stroke-width=\"1.8\""
    case .worse: "fill=\"#fff\" stroke=\"#000\" stroke-width=\"0.6\""
    case .equal: "fill=\"#999\""
    case .faint: "fill=\"#eee\""
    case .middling: "fill=\"#d4d4d4\""
    case .strong: "fill=\"#b0b0b0\""
    case .own: "fill=\"none\" stroke=\"#bbb\" stroke-width=\"0.4\""
    case .fit, .step: "stroke=\"#000\" stroke-width=\"0.8\""
    case .name, .figure: "font-size=\"7.5\""
    case .label, .words: "font-size=\"7\""
    }
  }
}
