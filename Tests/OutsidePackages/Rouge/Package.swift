// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "RougeExamples",
  dependencies: [.package(name: "sumbench", path: "../../..")],
  targets: [
    .testTarget(name: "RougeExamples", dependencies: [.product(name: "SumbenchRouge", package: "sumbench")])
  ]
)
