package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Drawing {
  /// Systems by a metric and by a rating of people, each with its name, and the line of least squares.
  package static func scatter(
    _ found: RatedSystems, of record: RunRecord, width: Double = columnWidth
  ) -> Drawing {
    let noun = found.areSystems ? "system" : record.noun
    let title = found.metric.title(among: record.shownColumns)
    var drawing = Drawing("\(title) against \(found.human.title), a point for each \(noun)", width: width)
    let points = found.points
    let scales = (x: Scale(roomAround: points.map(\.score)), y: Scale(roomAround: points.map(\.rating)))
    let size = width * 0.72
    let ticks = (
      x: scales.x.roundTicks(factor: found.metric.factor, about: tickCount(from: 34, to: width)),
      y: scales.y.roundTicks(factor: found.human.factor)
    )
    let left = min(
      width / 2, (ticks.y.map { Lettering.width(of: $0.label, size: labelSize) }.max() ?? 10) + 16)
    let (right, top, bottom) = (width - 3, 4.0, 4 + size)
    func place(_ point: RatedSystems.Point) -> Mark.Point {
      Mark.Point(
        left + scales.x.place(point.score) * (right - left),
        bottom - scales.y.place(point.rating) * (bottom - top))
    }
    drawing.add(
      Mark(.frame, .box(Mark.Point(left, top), width: right - left, height: bottom - top)))
    for tick in ticks.y {
      let y = bottom - tick.place * (bottom - top)
      drawing.add(.line(.axis, left - 2.5, y, left, y))
      drawing.add(.text(.label, left - 4.5, y + 2.5, tick.label, .end))
    }
    let human = Lettering(found.human.title, fitting: size, size: labelSize)
    let middle = (top + bottom) / 2 + Lettering.width(of: human.text, size: labelSize) / 2
    drawing.add(Mark(.words, .rising(Mark.Point(7, middle), human)))
    if let line = found.line {
      let ends = line.ends(on: scales.x, within: scales.y)
      let places = [ends.lowerBound, ends.upperBound].map { x in
        Mark.Point(
          left + scales.x.place(x) * (right - left),
          bottom - scales.y.place(line.value(at: x)) * (bottom - top))
      }
      drawing.add(Mark(.fit, .line(places[0], places[1])))
    }
    let isMany = points.count > 60
    drawing.add(
      points.map { Mark(found.areSystems ? .member : .dot, .dot(place($0), radius: isMany ? 1.1 : 2)) })
    drawing.grow(by: bottom)
    var key: [String] = []
    if found.areSystems {
      var labels = PointLabels(
        within: (left, right, top, bottom), points: points.map(place), size: nameSize)
      let marks = labels.marks(for: points.map(\.name))
      drawing.add(marks)
      key = labels.key
    }
    drawing.addAxis(ticks.x, title, from: left, to: right)
    let sentences = found.sentences(noun, key)
    drawing.write(sentences)
    drawing.grow(by: 2)
    drawing.description =
      points.map { "\($0.name): \(found.metric.text($0.score)), \(found.human.text($0.rating))" } + sentences
      + [
        "Coefficients: \(found.coefficientWords(Coefficient.allCases).joined(separator: ", "))",
        origin(record),
      ]
    return drawing
  }
}

extension Scale {
  /// A scale with room for names around its points.
  fileprivate init(roomAround numbers: [Double]) {
    let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 1)
    let room = high > low ? (high - low) * 0.1 : max(0.01, abs(low) * 0.1)
    self.init((low - room)...(high + room))
  }
}

extension LeastSquaresLine {
  /// The part of the line that lies on both scales.
  fileprivate func ends(on x: Scale, within y: Scale) -> ClosedRange<Double> {
    var (low, high) = (x.number(at: 0), x.number(at: 1))
    if slope != 0 {
      let crossings = [y.number(at: 0), y.number(at: 1)].map { ($0 - intercept) / slope }.sorted()
      (low, high) = (max(low, crossings[0]), min(high, crossings[1]))
    }
    return low...max(low, high)
  }
}

extension RatedSystems {
  /// Some coefficients with their intervals.
  fileprivate func coefficientWords(_ named: [Coefficient]) -> [String] {
    zip(Coefficient.allCases, coefficients).compactMap { coefficient, found in
      guard named.contains(coefficient), let found else { return nil }
      let ends = found.ends.map { " [\($0.lowerBound.digits(2)), \($0.upperBound.digits(2))]" }
      return "\(coefficient.rawValue) \(found.value.digits(2))\(ends ?? "")"
    }
  }

  /// The coefficients, or why there are none, and what is left out.
  fileprivate func sentences(_ noun: String, _ key: [String]) -> [String] {
    var sentences = key.isEmpty ? [] : [key.joined(separator: "; ") + "."]
    let known = coefficientWords([.pearson, .tauB])
    let over = "\(points.count.counted(noun)), \(count.counted("rated summary", "rated summaries"))"
    if points.count < RatedScores.leastSystems {
      sentences.append("Too few: \(over), so no fit and no coefficient.")
    } else if known.isEmpty {
      sentences.append("No coefficient: scores or ratings do not vary (\(over)).")
    } else {
      sentences.append(
        "\(areSystems ? "System level" : "Over all summaries"): \(known.joined(separator: ", ")) (\(over), "
          + "\(level.percentText) intervals). Line: least squares.")
    }
    if lacking > 0 {
      sentences.append("\(lacking.counted("summary", "summaries")) without both numbers left out.")
    }
    return sentences
  }
}
