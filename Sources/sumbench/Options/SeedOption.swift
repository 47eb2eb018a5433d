import CommandLine

/// The option that makes what is random repeatable.
struct SeedOption: OptionGroup {
  @Option("--seed", .seed, help: "seed of everything random", isRare: true) var seed: UInt64 = 1
}
