import CommandLine

/// The option by which a call says what it would do.
struct DryRunOption: OptionGroup {
  @Flag(
    "--dry-run",
    help:
      "say what would be read, run, asked and written, and how many answers of programs it costs; do nothing",
    in: .output)
  var isDry
}
