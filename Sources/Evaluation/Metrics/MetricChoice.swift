package import SumbenchPrograms
import SumbenchRouge
import SumbenchSupport

/// A metric as it is named on the command line.
///
///     MetricChoice("bleu")                                    // .overlap(.bleu)
///     MetricChoice("judge=exec:python3 judge.py")             // .program
///     MetricChoice("judge:1..5=exec:python3 judge.py")        // .program with a scale
///     MetricChoice("judge:1..5")                              // .scale, for a program or for scores of the input
package enum MetricChoice: Hashable, Sendable {
  case overlap(OverlapMetric)
  case program(Program, scale: GivenMetric?)
  case scale(GivenMetric)

  /// `nil` where it is none; `number` is that of a program without a name.
  package init?(_ text: String, number: Int = 1) {
    if let metric = OverlapMetric(rawValue: text) {
      self = .overlap(metric)
    } else if let program = Program(text, number: number) {
      self = .program(program, scale: nil)
    } else if let equals = text.firstIndex(of: "="), let scale = GivenMetric(String(text[..<equals])),
      let program = Program(scale.name + text[equals...])
    {
      self = .program(program, scale: scale)
    } else if let scale = GivenMetric(text) {
      self = .scale(scale)
    } else {
      return nil
    }
  }

  /// The names that are known by themselves.
  package static let names = OverlapMetric.allCases.map(\.rawValue)

  /// Whether a program may not have this name: it is that of ROUGE, of a metric known by itself or of ratings by people, so
  /// that its columns would be taken for theirs.
  package static func isReserved(_ name: String) -> Bool {
    let stem = Measure.allCases.first { name.hasSuffix("_\($0.rawValue)") }.map {
      String(name.dropLast($0.rawValue.count + 1))
    }
    let variants = [name, stem ?? name].flatMap { name in
      [name, name.hasPrefix("R-") ? "rouge" + name.dropFirst(2) : name]
    }
    return names.contains(name) || variants.contains { RougeVariant($0) != nil }
      || name == "human" || name.hasPrefix("human_") || name == "words"
  }
}

extension [MetricChoice] {
  /// The metrics that compute scores, in their order.
  package func metrics(context: ProgramContext = ProgramContext()) -> [any Metric] {
    compactMap { choice in
      switch choice {
      case .overlap(let metric): metric
      case .program(let program, _): ProgramMetric(program, scales: scales, context: context)
      case .scale: nil
      }
    }
  }

  /// What is said about the scores of programs and of the input.
  package var scales: [GivenMetric] {
    compactMap { choice in
      switch choice {
      case .overlap: nil
      case .program(_, let scale): scale
      case .scale(let scale): scale
      }
    }
  }
}
