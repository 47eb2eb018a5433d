import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct LanczosProcessTests {
  /// A symmetric matrix with these eigenvalues, two reflections away from diagonal.
  private static func matrix(_ eigenvalues: [Double]) -> ([Double]) -> [Double] {
    let size = eigenvalues.count
    let mirrors = (1...2).map { seed in
      var generator = SeededGenerator(seed: UInt64(seed))
      let vector = (0..<size).map { _ in Double(generator.index(below: 1000)) - 500 }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return vector.map { $0 / length }
    }
    func reflected(_ vector: [Double], in mirror: [Double]) -> [Double] {
      let product = zip(vector, mirror).reduce(0) { $0 + $1.0 * $1.1 }
      return zip(vector, mirror).map { $0 - 2 * product * $1 }
    }
    return { vector in
      let inside = mirrors.reduce(vector, reflected)
      return mirrors.reversed().reduce(zip(inside, eigenvalues).map(*), reflected)
    }
  }

  @Test(arguments: [
    [9, 7, 5, 3, 1], [4, 4, 4, 1, 1, 0], [2, 2, 2, 2], [100, 1e-3, 0, 0, 0, 0, 0], [5],
  ])
  func findsAllEigenvaluesWhenItRunsToTheEnd(_ eigenvalues: [Double]) {
    var process = LanczosProcess(size: eigenvalues.count, matrix: Self.matrix(eigenvalues))
    while !process.isComplete { process.step() }
    let found = process.estimates().map(\.value)
    #expect(zip(found, eigenvalues).allSatisfy { abs($0 - $1) < 1e-10 * eigenvalues[0] }, "\(found)")
  }

  @Test func findsTheGreatestEarly() {
    let eigenvalues: [Double] = [100, 90, 80, 70, 60] + (5..<200).map { 10 / Double($0) }
    var process = LanczosProcess(size: 200, matrix: Self.matrix(eigenvalues))
    while process.stepCount < 40 { process.step() }
    let estimates = process.estimates().prefix(5)
    #expect(zip(estimates, eigenvalues).allSatisfy { abs($0.value - $1) < 1e-9 && $0.error < 1e-9 })
  }

  @Test func eigenvectorsAreStretchedByTheirEigenvalue() {
    let matrix = Self.matrix([9, 7, 5, 3, 1])
    var process = LanczosProcess(size: 5, matrix: matrix)
    while !process.isComplete { process.step() }
    for (estimate, vector) in zip(process.estimates(), process.eigenvectors(5)) {
      #expect(zip(matrix(vector), vector).allSatisfy { abs($0 - estimate.value * $1) < 1e-10 })
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
    }
  }
}
