import SumbenchEvaluation
import Foundation
import SumbenchSupport

/// What a browser may do with the page: run these scripts, use these styles, and nothing else at all.
struct ContentSecurityPolicy {
  let scripts: [String]
  let styles: [String]

  var text: String {
    "default-src 'none'; script-src \(Self.sources(scripts)); style-src \(Self.sources(styles)); "
      + "base-uri 'none'; form-action 'none'"
  }

  private static func sources(_ contents: [String]) -> String {
    contents.map { "'sha256-\(hash($0))'" }.joined(separator: " ")
  }

  /// The digest in base64, of the characters between the tags.
  private static func hash(_ content: String) -> String {
    var hash = SHA256()
    hash.update(content.utf8)
    var digits = hash.finish()[...]
    var bytes = Data()
    while !digits.isEmpty {
      bytes.append(UInt8(digits.prefix(2), radix: 16)!)
      digits = digits.dropFirst(2)
    }
    return bytes.base64EncodedString()
  }
}
