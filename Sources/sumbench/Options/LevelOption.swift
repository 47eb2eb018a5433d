import CommandLine

/// The option for the level of intervals and verdicts.
struct LevelOption: OptionGroup {
  @Option(
    "--level", .level, help: "level of intervals and verdicts, 0.95 or 95%",
    default: "the level of the rules",
    in: .statistics)
  var level: Double?
}
