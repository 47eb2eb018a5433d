import SumbenchSupport
import Testing

struct DigestTests {
  private let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func digitsComeBackAsTheyWentIn() {
    #expect(Digest(hexadecimal: digits)?.description == digits)
  }

  @Test(arguments: [
    "", "d", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
    "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
  ])
  func anythingElseIsNoDigest(text: String) {
    #expect(Digest(hexadecimal: text) == nil)
  }

  @Test func orderIsThatOfTheDigits() throws {
    var hash = SHA256()
    hash.update("x".utf8)
    let all = [try #require(Digest(hexadecimal: digits)), hash.finished(), SHA256().finished()]
    #expect(all.sorted().map(\.description) == all.map(\.description).inByteOrder())
    let many = try (0..<5000).map { number in
      var hash = SHA256()
      hash.update("\(number)".utf8)
      // Many with the same first bytes.
      return try #require(Digest(hexadecimal: "\(number % 3)000" + hash.finish().dropFirst(4)))
    }
    #expect(many.digestOrder().map { many[Int($0)] } == many.sorted())
  }
}
