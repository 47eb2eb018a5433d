import Support

extension Article {
  /// The SHA-256 of its id, text and references.
  package var digest: String {
    var hash = SHA256()
    hash.update(field: id)
    switch body {
    case .text(let text): hash.update(field: text)
    case .sentences(let sentences): hash.update(list: sentences)
    }
    hash.update(list: references)
    return hash.finish()
  }
}

extension Corpus {
  /// The digest as records of format 1 have it: of all articles in their order.
  package var formatOneDigest: String { digest }

  /// The digest of items with these digests, whatever their order.
  package static func digest(ofItems digests: [String]) -> String {
    var hash = SHA256()
    for digest in digests.inByteOrder() { hash.update(digest.utf8) }
    return hash.finish()
  }
}
