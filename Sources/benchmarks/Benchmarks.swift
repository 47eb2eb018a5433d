import Foundation

/// Measurements that are no tests: they take long, or show a number that the README's notes quote.
///
///     swift run -c release benchmarks falsealarms
@main
struct Benchmarks {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    switch words.first {
    case "falsealarms":
      exit(FalseAlarms(trials: words.dropFirst().first.flatMap { Int($0) } ?? 1000).run() ? 0 : 1)
    default:
      print("usage: benchmarks falsealarms [TRIALS]")
      exit(64)
    }
  }
}
