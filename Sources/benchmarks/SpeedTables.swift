import SumbenchEvaluation
import Foundation
import Reports

// The columns and rows that several benchmarks have.

extension Grid.Column {
  /// Columns for a name and its rate: the median, the slowest and the fastest of the repetitions; and for what one
  /// item took of time and of processors.
  static func rate(of items: String) -> [Grid.Column] {
    [
      Grid.Column(title: "work", key: "work"), Grid.Column(title: "\(items)/s", key: "median"),
      Grid.Column(title: "slowest", key: "slowest"), Grid.Column(title: "fastest", key: "fastest"),
      Grid.Column(title: "µs each", key: "microseconds"),
      Grid.Column(title: "µs of CPU", key: "processor_microseconds"),
    ]
  }
}

extension Grid.Row {
  /// A row for those columns.
  init(rateOf name: String, _ timing: Timing, count: Int) {
    let rates = [timing.median, timing.greatest, timing.least].map { Double(count) / $0 }
    self.init(
      cells: [.text(name)] + rates.map { Grid.Cell(significant: $0) }
        + [timing.median, timing.medianOfProcessors].map { Grid.Cell(significant: $0 / Double(count) * 1e6) })
  }
}

extension Grid.Cell {
  /// A number with three significant digits.
  init(significant value: Double) { self = .number(value.significantDigits, value: value) }
}

extension Double {
  /// Three significant digits at least, and no decimals from 100 on.
  var significantDigits: String {
    let places = self < 1e-4 ? 7 : max(0, 2 - Int(log10(self).rounded(.down)))
    return digits(places)
  }
}

extension [String] {
  /// What made the numbers of a speed table.
  var speedSignature: String {
    (self + ["processors:\(ProcessInfo.processInfo.activeProcessorCount)", "sumbench:\(Version.current)"])
      .joined(separator: "|")
  }
}
