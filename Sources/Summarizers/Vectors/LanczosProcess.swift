import SumbenchSupport
import SumbenchText

/// The greatest eigenvalues of a symmetric matrix that is only known by what it does to a vector.
///
/// Lanczos' process with full reorthogonalisation, from a fixed start. Where the vectors reached so far are closed
/// under the matrix, it goes on from a fresh vector at right angles to them, so that equal eigenvalues are all
/// found when the process runs to the end.
struct LanczosProcess {
  private let size: Int
  private let matrix: ([Double]) -> [Double]
  private var generator = SeededGenerator(seed: 0)
  private var basis: [[Double]] = []
  private var projected = TridiagonalMatrix()
  /// The part of the matrix's reach that lies outside the basis.
  private var remainder: [Double]
  private var remainderLength = 0.0

  init(size: Int, matrix: @escaping ([Double]) -> [Double]) {
    self.size = size
    self.matrix = matrix
    remainder = [Double](repeating: 0, count: size)
  }

  var stepCount: Int { basis.count }
  var isComplete: Bool { basis.count == size }

  /// Takes the basis one vector further.
  mutating func step() {
    if !basis.isEmpty {
      let scale = projected.diagonal.reduce(0) { max($0, $1.magnitude) }
      if remainderLength <= 1e-10 * scale {
        remainderLength = 0
        startAfresh()
      }
      projected.beside.append(remainderLength)
    } else {
      startAfresh()
    }
    let length = remainder.length
    let vector = remainder.map { $0 / length }
    basis.append(vector)
    remainder = matrix(vector)
    projected.diagonal.append(remainder.product(with: vector))
    orthogonalise()
    remainderLength = remainder.length
  }

  /// The eigenvalues found so far in descending order, each with a bound on how far off it is.
  func estimates() -> [(value: Double, error: Double)] {
    let last = basis.count - 1
    let (values, components) = projected.eigenvalues(withComponents: last..<last + 1)
    return zip(values, components).map { ($0, (remainderLength * $1[0]).magnitude) }
  }

  /// The first eigenvectors, in the order of the estimates.
  func eigenvectors(_ count: Int) -> [[Double]] {
    projected.eigenvalues(withComponents: basis.indices).components.prefix(count).map { components in
      var vector = [Double](repeating: 0, count: size)
      for (component, direction) in zip(components, basis) { vector.add(component, times: direction) }
      return vector
    }
  }

  private mutating func startAfresh() {
    remainder = (0..<size).map { _ in Double(generator.index(below: 1 << 30)) / Double(1 << 30) - 0.5 }
    orthogonalise()
  }

  /// Twice is enough (Parlett 1980).
  private mutating func orthogonalise() {
    for _ in 0..<2 {
      for direction in basis { remainder.add(-remainder.product(with: direction), times: direction) }
    }
  }
}

extension [Double] {
  fileprivate var length: Double { product(with: self).squareRoot() }

  fileprivate func product(with other: [Double]) -> Double {
    var sum = 0.0
    for index in indices { sum += self[index] * other[index] }
    return sum
  }

  fileprivate mutating func add(_ factor: Double, times other: [Double]) {
    for index in indices { self[index] += factor * other[index] }
  }
}
