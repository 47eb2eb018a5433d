import SumbenchCorpora
import SumbenchRouge

extension RougeScorer {
  /// What is computed of the texts of an item; where one of them is no list of Basic Elements the error names it.
  ///
  /// Throws `DataError.notABasicElement`, and what `body` throws.
  func locating<Found>(
    _ place: Place, id: String, _ candidate: RougeText, _ references: [RougeText], _ body: () throws -> Found
  ) throws -> Found {
    do {
      return try body()
    } catch let error as RougeError {
      guard case .notABasicElement = error else { throw error }
      for (number, text) in ([candidate] + references).enumerated() {
        do throws(RougeError) {
          _ = try prepare(text)
        } catch .notABasicElement(let line) {
          throw DataError.notABasicElement(place, id: id, reference: number == 0 ? nil : number, line: line)
        } catch {
          continue
        }
      }
      throw error
    }
  }
}
