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
  "rouge-score", "rouge-1.5.5", "hf-evaluate", "rouge-pltrdy", "py-rouge", "rouge-metric", "torchmetrics",
  "rouge-chinese", "sumeval", "lawrouge", "xlsum", "unicode", "characters",
  "cnndm-see", "cnndm-rouge-score", "helm-summ", "xsum", "newsroom", "nyt-limited-recall", "gigaword-f1",
  "gigaword-recall-75b", "pubmed-arxiv", "govreport", "multinews", "billsum",
  "samsum-py-rouge", "samsum-files2rouge",
  "duc2001-2002", "duc2004-t1", "duc2004-t2", "duc2004-hong", "duc2005-2007", "duc2007-update",
  "tac2008-2011",
]

// The style and the script of the HTML report, which travel inside it.
let pageFiles = [
  "page.css", "print.css", "page.js", "state.js", "tables.js", "charts.js", "matches.js", "pair.js",
  "matrix.js", "list.js", "reader.js",
]

// The articles of the documentation, which ‘sumbench help TOPIC’ prints.
let articles = [
  "Cleaning", "Configuration", "ContinuousIntegration", "Extending", "Formats", "Identifying", "Languages",
  "OfficialScript", "Rules",
  "ScalingOut", "Security", "Speed", "Statistics", "Summarizers", "Tasks",
]

// The rooms in the order of the flow: an import may only point upwards in this list. A module that leaves the
// package has the prefix Sumbench, so that it clashes with no module of the package that uses it; its folder has not.
let rooms: [(name: String, imports: [String], resources: [Resource])] = [
  ("SumbenchSupport", [], []),
  ("CommandLine", ["SumbenchSupport"], []),
  ("SumbenchText", ["SumbenchSupport"], []),
  ("SumbenchStatistics", ["SumbenchSupport"], []),
  ("SumbenchPrograms", ["SumbenchSupport"], []),
  ("SumbenchRouge", ["SumbenchSupport", "SumbenchText", "SumbenchStatistics"], []),
  ("SumbenchOverlapMetrics", [], []),
  ("SumbenchSummarizers", ["SumbenchSupport", "SumbenchText", "SumbenchPrograms"], []),
  ("SumbenchCorpora", ["SumbenchSupport", "SumbenchText"], []),
  (
    "SumbenchEvaluation",
    [
      "SumbenchSupport", "SumbenchText", "SumbenchStatistics", "SumbenchPrograms", "SumbenchRouge",
      "SumbenchOverlapMetrics", "SumbenchSummarizers",
      "SumbenchCorpora",
    ],
    scoringRules.map { .embedInCode("../../Metrics/\($0).json") }
  ),
  (
    "Reports",
    [
      "SumbenchSupport", "SumbenchText", "SumbenchStatistics", "SumbenchRouge", "SumbenchCorpora",
      "SumbenchEvaluation",
    ],
    pageFiles.map { .embedInCode("Page/Resources/\($0)") }
  ),
]

let commandImports = rooms.map(\.name).filter { $0 != "SumbenchOverlapMetrics" }

// What the tests of a room import beside it.
let tests: [(name: String, imports: [String])] = [
  ("ArchitectureTests", []),
  ("SupportTests", ["SumbenchSupport"]),
  ("CommandLineTests", ["CommandLine", "SumbenchSupport"]),
  ("TextProcessingTests", ["SumbenchText", "SumbenchSupport"]),
  ("StatisticsTests", ["SumbenchStatistics", "SumbenchSupport"]),
  ("ProgramsTests", ["SumbenchPrograms", "SumbenchSupport"]),
  ("RougeTests", ["SumbenchRouge", "SumbenchStatistics", "SumbenchText", "SumbenchSupport"]),
  ("OverlapMetricsTests", ["SumbenchOverlapMetrics", "SumbenchSupport"]),
  ("SummarizersTests", ["SumbenchSummarizers", "SumbenchPrograms", "SumbenchText", "SumbenchSupport"]),
  ("CorporaTests", ["SumbenchCorpora", "SumbenchText", "SumbenchSupport"]),
  (
    "EvaluationTests",
    [
      "SumbenchEvaluation", "Reports", "SumbenchCorpora", "SumbenchPrograms", "SumbenchRouge",
      "SumbenchStatistics", "SumbenchSummarizers", "SumbenchSupport",
      "SumbenchText",
    ]
  ),
  (
    "ReportsTests",
    [
      "Reports", "SumbenchEvaluation", "SumbenchCorpora", "SumbenchRouge", "SumbenchStatistics",
      "SumbenchSupport",
    ]
  ),
  ("BenchmarksTests", ["benchmarks", "CommandLine", "SumbenchSupport", "SumbenchText"]),
  ("CommandTests", ["sumbench", "CommandLine", "SumbenchSupport"]),
]

/// The folder of a module in Sources.
func folder(_ module: String) -> String {
  let name = module.hasPrefix("Sumbench") ? String(module.dropFirst("Sumbench".count)) : module
  return "Sources/" + (name == "Text" ? "TextProcessing" : name)
}

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let package = Package(
  name: "sumbench",
  products: [
    .executable(name: "sumbench", targets: ["sumbench"]),
    .library(name: "SumbenchRouge", targets: ["SumbenchText", "SumbenchRouge"]),
    .library(name: "SumbenchSummarizers", targets: ["SumbenchText", "SumbenchSummarizers"]),
    .library(
      name: "SumbenchEvaluation",
      targets: ["SumbenchText", "SumbenchRouge", "SumbenchSummarizers", "SumbenchEvaluation"]),
  ],
  targets: rooms.map {
    .target(
      name: $0.name, dependencies: dependencies($0.imports), path: folder($0.name), resources: $0.resources,
      swiftSettings: strict)
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
      name: "fuzz",
      dependencies: [
        "SumbenchText", "SumbenchRouge", "SumbenchCorpora", "SumbenchEvaluation", "SumbenchPrograms",
        "SumbenchSummarizers",
      ],
      path: "Tests/Fuzz",
      exclude: ["README.md", "build.sh", "run.sh", "sanitize.sh", "thread.suppressions", "Seeds"],
      swiftSettings: strict))
}
