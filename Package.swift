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

// The articles of the documentation, which ‘sumbench help TOPIC’ prints.
let articles = [
  "Cleaning", "ContinuousIntegration", "Extending", "Formats", "Languages", "OfficialScript", "Rules",
  "ScalingOut", "Security", "Speed", "Statistics", "Summarizers", "Tasks",
]

// The rooms in the order of the flow: an import may only point upwards in this list.
let rooms: [(name: String, imports: [String], resources: [Resource])] = [
  ("Support", [], []),
  ("CommandLine", ["Support"], []),
  ("TextProcessing", ["Support"], []),
  ("Statistics", ["Support"], []),
  ("Programs", ["Support"], []),
  ("Rouge", ["Support", "TextProcessing", "Statistics"], []),
  ("OverlapMetrics", [], []),
  ("Summarizers", ["Support", "TextProcessing", "Programs"], []),
  ("Corpora", ["Support", "TextProcessing"], []),
  (
    "Evaluation",
    [
      "Support", "TextProcessing", "Statistics", "Programs", "Rouge", "OverlapMetrics", "Summarizers",
      "Corpora",
    ],
    scoringRules.map { .embedInCode("../../Metrics/\($0).json") }
  ),
  (
    "Reports", ["Support", "TextProcessing", "Statistics", "Rouge", "Corpora", "Evaluation"],
    pageFiles.map { .embedInCode("Page/Resources/\($0)") }
  ),
]

let commandImports = rooms.map(\.name).filter { $0 != "OverlapMetrics" }

// What the tests of a room import beside it.
let tests: [(name: String, imports: [String])] = [
  ("ArchitectureTests", []),
  ("SupportTests", ["Support"]),
  ("CommandLineTests", ["CommandLine", "Support"]),
  ("TextProcessingTests", ["TextProcessing", "Support"]),
  ("StatisticsTests", ["Statistics", "Support"]),
  ("ProgramsTests", ["Programs", "Support"]),
  ("RougeTests", ["Rouge", "Statistics", "TextProcessing", "Support"]),
  ("OverlapMetricsTests", ["OverlapMetrics", "Support"]),
  ("SummarizersTests", ["Summarizers", "Programs", "TextProcessing", "Support"]),
  ("CorporaTests", ["Corpora", "TextProcessing", "Support"]),
  (
    "EvaluationTests",
    [
      "Evaluation", "Reports", "Corpora", "Programs", "Rouge", "Statistics", "Summarizers", "Support",
      "TextProcessing",
    ]
  ),
  ("ReportsTests", ["Reports", "Evaluation", "Corpora", "Rouge", "Statistics", "Support"]),
  ("BenchmarksTests", ["benchmarks", "CommandLine", "Support", "TextProcessing"]),
  ("CommandTests", ["sumbench", "CommandLine"]),
]

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let package = Package(
  name: "sumbench",
  products: [
    .executable(name: "sumbench", targets: ["sumbench"]),
    .library(name: "SumbenchSummarizers", targets: ["TextProcessing", "Summarizers"]),
    .library(name: "SumbenchRouge", targets: ["TextProcessing", "Rouge"]),
  ],
  targets: rooms.map {
    .target(
      name: $0.name, dependencies: dependencies($0.imports), resources: $0.resources, swiftSettings: strict)
  } + [
    .executableTarget(
      name: "sumbench", dependencies: dependencies(commandImports),
      resources: articles.map { .embedInCode("sumbench.docc/\($0).md") }, swiftSettings: strict),
    .executableTarget(name: "benchmarks", dependencies: dependencies(commandImports), swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
  ]
    + tests.map {
      .testTarget(
        name: $0.name, dependencies: dependencies($0.imports + ["TestSupport"]), swiftSettings: strict)
    },
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
