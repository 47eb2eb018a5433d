import SumbenchSupport
import Testing

struct SHA256Tests {
  /// The first two from FIPS 180-4's example pages; the others from Python 3.11.7,
  /// `hashlib.sha256(b"a" * n).hexdigest()`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ])
  func digestIsTheStandards(text: String, expected: String) {
    var hash = SHA256()
    hash.update(text.utf8)
    #expect(hash.finish() == expected)
  }
}
