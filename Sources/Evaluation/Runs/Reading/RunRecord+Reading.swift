package import SumbenchCorpora
package import Foundation
import SumbenchSupport

extension RunRecord {
  /// Reads a record of format 2, or of format 1 as records before it were written.
  ///
  /// Throws `DataError` for anything else, and for values that do not fit each other, with the path of the value.
  package init(json bytes: Data, at place: Place) throws {
    let bytes = Array(bytes)
    do {
      let reader = try RecordReader(bytes, at: place)
      switch try reader.format {
      case Self.currentFormat: self = try reader.record()
      case FormatOneRecord.format: self = try FormatOneRecord.record(Data(bytes), at: place)
      default:
        throw DataError.unusableValue(
          place, key: "format", expected: "‘\(Self.currentFormat)’ or ‘\(FormatOneRecord.format)’")
      }
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    } catch let failure as ValueCheck.Failure {
      throw DataError.unusableValue(place, key: failure.path, expected: failure.expected)
    } catch let fault as JSONFault {
      throw fault.error(in: bytes, of: place.path)
    }
  }
}
