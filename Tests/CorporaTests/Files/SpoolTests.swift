import SumbenchSupport
import Testing

@testable import SumbenchCorpora

/// Pieces shorter and longer than what is read at first and than what is kept in memory.
struct SpoolTests {
  static let counts = [0, 1, 3, 1019, 1020, 1021, 1024, 1 << 20, 5, (1 << 20) + 7, 2000, 0, 12]

  static func piece(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) }
  }

  @Test func piecesComeBackAsTheyWereAdded() throws {
    let spool = Spool()
    let pieces = Self.counts.enumerated().map { Self.piece($0, $1) }
    var places: [Spool.Place] = []
    for piece in pieces {
      places.append(try spool.add(piece))
      // The last one is in memory or was just written.
      #expect(try spool.bytes(at: places.last!) == piece)
    }
    for index in pieces.indices.reversed() { #expect(try spool.bytes(at: places[index]) == pieces[index]) }
  }

  @Test func aPieceIsAppended() throws {
    let spool = Spool()
    let place = try spool.add([3, 4])
    var bytes: [UInt8] = [1, 2]
    try spool.append(at: place, to: &bytes)
    try spool.append(at: .none, to: &bytes)
    #expect(bytes == [1, 2, 3, 4])
  }

  @Test func threadsAddAndReadAtTheSameTime() {
    let spool = Spool()
    let same = inParallel(4, workers: 4) { workers in
      workers.map { worker in
        let added = (0..<600).map { Self.piece(worker, ($0 * 37) % 5000) }
        let places = added.map { try? spool.add($0) }
        return zip(added, places).allSatisfy { piece, place in
          place.flatMap { try? spool.bytes(at: $0) } == piece
        }
      }
    }
    #expect(same == [true, true, true, true])
  }
}
