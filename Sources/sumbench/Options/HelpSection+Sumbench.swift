import CommandLine

extension HelpSection {
  static let input = HelpSection("Input")
  static let strategies = HelpSection("Strategies")
  static let programs = HelpSection("Programs")
  static let summaries = HelpSection("Summaries")
  static let scoring = HelpSection("Scoring")
  static let statistics = HelpSection("Statistics")
  static let rules = HelpSection("Rules of the check")
  static let output = HelpSection("Output")
}
