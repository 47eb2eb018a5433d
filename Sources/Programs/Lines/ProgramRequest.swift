package import Foundation
import SumbenchSupport

/// One request to a program: a line of JSON, and what its answer is known by.
package struct ProgramRequest: Sendable {
  /// The texts under the engine's key fields, which the answer repeats: an id, or an id and a system.
  package let key: [String]
  /// A JSON object without a line break.
  package let line: Data
  /// The digest of the line, in hexadecimal digits.
  package let digest: String
  /// Throws where an answer cannot be used; the request has failed then, and is repeated.
  let check: @Sendable (ProgramAnswer) throws -> Void

  /// A request. Keys of requests that one engine has at a time differ.
  package init(
    key: [String], line: Data, check: @escaping @Sendable (ProgramAnswer) throws -> Void = { _ in }
  ) {
    self.key = key
    self.line = line
    self.check = check
    var hash = SHA256()
    hash.update(line)
    digest = hash.finish()
  }

  /// A request whose line is an object with sorted keys.
  package init(
    key: [String], fields: some Encodable,
    check: @escaping @Sendable (ProgramAnswer) throws -> Void = { _ in }
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.init(key: key, line: try encoder.encode(fields), check: check)
  }
}
