// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "SummarizerExamples",
  dependencies: [.package(name: "sumbench", path: "../../..")],
  targets: [
    .testTarget(
      name: "SummarizerExamples", dependencies: [.product(name: "SumbenchSummarizers", package: "sumbench")])
  ]
)
