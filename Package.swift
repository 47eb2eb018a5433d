// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .strictMemorySafety(),
]

// The files of Metrics/, which travel inside the program.
let scoringRules = [
  "rouge-score", "rouge-1.5.5", "hf-evaluate", "unicode", "characters",
  "cnndm-see", "cnndm-rouge-score", "helm-summ", "xsum", "newsroom", "nyt-limited-recall", "gigaword-f1",
  "gigaword-recall-75b", "pubmed-arxiv", "govreport", "multinews",
  "duc2001-2002", "duc2004-t1", "duc2004-t2", "duc2004-hong", "duc2005-2007", "duc2007-update",
  "tac2008-2011",
]

// The style and the script of the HTML report, which travel inside it.
let pageFiles = ["page.css", "page.js", "tables.js", "charts.js", "matches.js", "articles.js"]

// Targets stand in pipeline order: an import may only point upwards in this list.
let package = Package(
  name: "sumbench",
  products: [
    .executable(name: "sumbench", targets: ["sumbench"]),
    .library(name: "SumbenchSummarizers", targets: ["TextProcessing", "Summarizers"]),
    .library(name: "SumbenchRouge", targets: ["TextProcessing", "Rouge"]),
  ],
  targets: [
    .target(name: "Support", swiftSettings: strict),
    .target(name: "TextProcessing", swiftSettings: strict),
    .target(name: "Rouge", dependencies: ["TextProcessing"], swiftSettings: strict),
    .target(name: "Summarizers", dependencies: ["TextProcessing"], swiftSettings: strict),
    .target(name: "Corpora", dependencies: ["Support", "TextProcessing"], swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Support", "TextProcessing", "Rouge", "Summarizers", "Corpora"],
      resources: scoringRules.map { .embedInCode("../../Metrics/\($0).json") },
      swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["Support", "TextProcessing", "Rouge", "Corpora", "Evaluation"],
      resources: pageFiles.map { .embedInCode("Page/Resources/\($0)") },
      swiftSettings: strict),
    .executableTarget(
      name: "sumbench",
      dependencies: [
        "Support", "TextProcessing", "Rouge", "Summarizers", "Corpora", "Evaluation", "Reports",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["TextProcessing", "Rouge", "Summarizers", "Corpora", "Evaluation", "Reports"],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "SupportTests", dependencies: ["Support", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TextProcessingTests", dependencies: ["TextProcessing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RougeTests", dependencies: ["Rouge", "TextProcessing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SummarizersTests", dependencies: ["Summarizers", "TextProcessing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CorporaTests", dependencies: ["Corpora", "Support", "TextProcessing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "Corpora", "Rouge", "Summarizers", "TextProcessing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Support", "Evaluation", "Rouge", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BenchmarksTests", dependencies: ["benchmarks", "TextProcessing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["sumbench", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz targets, which nothing but Tests/Fuzz/build.sh builds.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["TextProcessing", "Rouge", "Corpora", "Evaluation"], path: "Tests/Fuzz",
      exclude: ["README.md", "build.sh", "run.sh", "sanitize.sh", "thread.suppressions", "Seeds"],
      swiftSettings: strict))
}
