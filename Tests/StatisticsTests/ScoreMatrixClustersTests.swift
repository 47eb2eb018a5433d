import Testing

@testable import SumbenchStatistics

struct ScoreMatrixClustersTests {
  @Test func rowsOfAClusterAreAveraged() {
    let scores = ScoreMatrix(columns: [[1, 2, 3, 4], [0, 0, 1, 0.5]])
    let clusters = scores.averaged(by: ["b", "a", "b", "c"])
    #expect(clusters.columns == [[2, 2, 4], [0, 0.5, 0.5]])
  }

  @Test func clustersComeInByteOrder() {
    let scores = ScoreMatrix(columns: [[1, 2, 3]])
    #expect(scores.averaged(by: ["é", "z", "Z"]).columns == [[3, 2, 1]])
  }

  @Test func intervalsHaveDegreesOfClusters() throws {
    let scores = ScoreMatrix(columns: [[0.1, 0.1, 0.1, 0.3, 0.3, 0.3]])
    let clusters = scores.averaged(by: ["a", "a", "a", "b", "b", "b"])
    #expect(StudentInterval(clusters.columns[0]).count == 2)
    #expect(ComparisonFamily([.init(second: 0)]).test(clusters, jobs: 1).adjustedP == [0.5])
  }
}
