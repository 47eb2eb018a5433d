import SumbenchSupport

/// Names beside points, where they touch neither each other nor other points; a point without such a place has a number, and
/// the name stands in a key.
struct PointLabels {
  private let bounds: Box
  private let points: [Mark.Point]
  private let size: Double
  private var taken: [Box]
  /// `1 textrank`: the names that are not at their points.
  private(set) var key: [String] = []

  init(
    within edges: (left: Double, right: Double, top: Double, bottom: Double), points: [Mark.Point],
    size: Double
  ) {
    bounds = Box(edges.left, edges.top, edges.right, edges.bottom)
    self.points = points
    self.size = size
    taken = points.map { Box($0.x - 2, $0.y - 2, $0.x + 2, $0.y + 2) }
  }

  /// A mark for each name, in the order of the points.
  mutating func marks(for names: [String]) -> [Mark] {
    zip(points, names).map { point, name in
      let lettering = Lettering(name, fitting: (bounds.right - bounds.left) * 0.6, size: size)
      if let mark = mark(lettering, at: point) { return mark }
      let number = "\(key.count + 1)"
      // A no-break space keeps a number at its name.
      key.append("\(number)\u{A0}\(name.replacing(" ", with: "\u{A0}"))")
      return mark(Lettering(number), at: point)
        ?? Mark(.name, .text(Mark.Point(point.x + 3, point.y + size * 0.35), Lettering(number), .start))
    }
  }

  /// The text at the first place that is free.
  private mutating func mark(_ lettering: Lettering, at point: Mark.Point) -> Mark? {
    let width = Lettering.width(of: lettering.text, size: size)
    let places: [(x: Double, y: Double, anchor: Mark.Anchor)] = [
      (3.2, 0.35 * size, .start), (-3.2, 0.35 * size, .end), (0, -3.4, .middle), (0, size + 1.6, .middle),
      (2, -2.6, .start), (2, size + 0.6, .start), (-2, -2.6, .end), (-2, size + 0.6, .end),
    ]
    for place in places {
      let (x, y) = (point.x + place.x, point.y + place.y)
      let left = place.anchor == .start ? x : place.anchor == .end ? x - width : x - width / 2
      let box = Box(left, y - size * 0.75, left + width, y + size * 0.2)
      guard bounds.contains(box), !taken.contains(where: box.touches) else { continue }
      taken.append(box)
      return Mark(.name, .text(Mark.Point(x, y), lettering, place.anchor))
    }
    return nil
  }

  private struct Box {
    let (left, top, right, bottom): (Double, Double, Double, Double)

    init(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
      (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    func touches(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
  }
}
