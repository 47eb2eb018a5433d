import Foundation
import Testing

@testable import Reports

struct PageDataTests {
  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--", "-->", "a\u{2028}b\u{2029}c", "&amp;", "😀 ünï",
  ])
  func escapesStayTheSameText(text: String) throws {
    let json = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self).escapedForScript
    #expect(!json.contains { "<>&\u{2028}\u{2029}".contains($0) })
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
  }

  @Test func policyNamesTheDigestsAlone() {
    // The digest of nothing, from FIPS 180-4's vectors.
    let policy = ContentSecurityPolicy(scripts: [""], styles: ["", ""]).text
    let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    #expect(
      policy
        == "default-src 'none'; script-src \(empty); style-src \(empty) \(empty); base-uri 'none'; form-action 'none'"
    )
  }
}
