import CommandLine

/// The option that leaves out what is printed.
struct QuietOption: OptionGroup {
  @Flag("--quiet", short: "q", help: "print no table and no progress", in: .output) var isQuiet
}
