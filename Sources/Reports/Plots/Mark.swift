/// A shape of a picture: drawn by the same code on the page, in a row of a table or whole, and in a file of its own.
///
/// Places from left to right are shares of the width where the mark is in a row of the page, else points; places from top to
/// bottom are points.
struct Mark: Hashable {
  let role: Role
  let shape: Shape

  /// What a mark is, by which a style sheet or the attributes of a file say how it looks.
  enum Role: String, CaseIterable {
    case axis, tick, zero, leader
    case range, mean, beyond
    case whisker, box, median, dot, bin
    case bar, member
    case better, worse, equal, faint, middling, strong, own
    case fit, step, frame
    /// Texts: names of rows, numbers of axes, digits beside rows, words.
    case name, label, figure, words
  }

  enum Shape: Hashable {
    case line(Point, Point)
    case box(Point, width: Double, height: Double)
    case dot(Point, radius: Double)
    /// A triangle that points to the left or to the right, at its tip.
    case arrow(Point, toRight: Bool)
    /// A triangle on its base or on its tip, around its middle.
    case triangle(Point, isUp: Bool, size: Double)
    case text(Point, Lettering, Anchor)
    /// A text that runs upwards from its place.
    case rising(Point, Lettering)
  }

  struct Point: Hashable {
    let x: Double
    let y: Double
    init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
  }

  /// Which end of a text stands at its place.
  enum Anchor: String { case start, middle, end }

  init(_ role: Role, _ shape: Shape) { (self.role, self.shape) = (role, shape) }

  static func line(_ role: Role, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Mark {
    Mark(role, .line(Point(x1, y1), Point(x2, y2)))
  }

  static func text(
    _ role: Role, _ x: Double, _ y: Double, _ text: String, _ anchor: Anchor = .middle
  ) -> Mark {
    Mark(role, .text(Point(x, y), Lettering(text), anchor))
  }

  /// The mark of a row at its place in a picture: a share of the width becomes a place between `left` and `right`.
  func placed(from left: Double, to right: Double, top: Double) -> Mark {
    func moved(_ point: Point) -> Point { Point(left + point.x * (right - left), top + point.y) }
    let shape: Shape =
      switch shape {
      case .line(let from, let to): .line(moved(from), moved(to))
      case .box(let corner, let width, let height):
        .box(moved(corner), width: width * (right - left), height: height)
      case .dot(let middle, let radius): .dot(moved(middle), radius: radius)
      case .arrow(let tip, let toRight): .arrow(moved(tip), toRight: toRight)
      case .triangle(let middle, let isUp, let size): .triangle(moved(middle), isUp: isUp, size: size)
      case .text(let place, let lettering, let anchor): .text(moved(place), lettering, anchor)
      case .rising(let place, let lettering): .rising(moved(place), lettering)
      }
    return Mark(role, shape)
  }
}

extension [Mark] {
  /// The marks of a row as a picture that is as wide as its cell of the page.
  func row(_ kind: Markup, height: Int, facts: Markup = "") -> Markup {
    """
    <svg class="\(kind)" width="100%" height="\(height)" aria-hidden="true"\(facts)>\(map(\.ofRow))</svg>
    """
  }
}

extension Mark {
  /// The mark with places in percent.
  fileprivate var ofRow: Markup {
    func percent(_ share: Double) -> Markup { "\((share * 100).digits(2))%" }
    let name: Markup = "class=\"\(role.rawValue)\""
    switch shape {
    case .line(let from, let to):
      return """
        <line \(name) x1="\(percent(from.x))" x2="\(percent(to.x))" y1="\(points: from.y)" y2="\(points: to.y)"/>
        """
    case .box(let corner, let width, let height):
      return """
        <rect \(name) x="\(percent(corner.x))" width="\(percent(width))" y="\(points: corner.y)" \
        height="\(points: height)"/>
        """
    case .dot(let middle, let radius):
      return
        "<circle \(name) cx=\"\(percent(middle.x))\" cy=\"\(points: middle.y)\" r=\"\(points: radius)\"/>"
    case .arrow(let tip, let toRight):
      // A polygon knows no percent.
      return "<text \(name) x=\"\(percent(tip.x))\" y=\"\(points: tip.y + 5)\">\(toRight ? "▸" : "◂")</text>"
    case .text(let place, let lettering, _):
      return "<text \(name) x=\"\(percent(place.x))\" y=\"\(points: place.y)\">\(lettering.text)</text>"
    case .triangle, .rising: preconditionFailure("marks of whole pictures")
    }
  }
}

extension Markup.StringInterpolation {
  /// A length in points with as many decimals as are needed, two at most.
  mutating func appendInterpolation(points length: Double) {
    var text = length.digits(2)
    while text.hasSuffix("0") || text.hasSuffix(".") {
      let isPoint = text.hasSuffix(".")
      text.removeLast()
      if isPoint { break }
    }
    appendInterpolation(text)
  }
}
