import CommandLine

/// The option that makes several items one observation.
struct ClusterOption: OptionGroup {
  @Option(
    "--cluster", .text("KEY", expected: "an own key of the items"),
    help: "average items that share a value of this own key, such as topic, before means and tests",
    in: .statistics, isRare: true)
  var key: String?
}
