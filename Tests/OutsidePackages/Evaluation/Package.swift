// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "EvaluationExamples",
  dependencies: [.package(name: "sumbench", path: "../../..")],
  targets: [
    .testTarget(
      name: "EvaluationExamples", dependencies: [.product(name: "SumbenchEvaluation", package: "sumbench")])
  ]
)
