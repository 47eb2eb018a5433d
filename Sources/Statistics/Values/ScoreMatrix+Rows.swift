extension ScoreMatrix {
  /// The numbers of a row.
  package func row(_ row: Int) -> [Double] { (0..<width).map { self[row, $0] } }
}
