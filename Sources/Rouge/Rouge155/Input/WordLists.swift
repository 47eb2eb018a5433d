extension RougeResources {
  /// Reads the word lists from a directory laid out like the `data` of ROUGE-1.5.5.
  ///
  /// The stop list is `smart_common_words.txt`, a word a line. The irregular forms are `adj.exc`, `adv.exc`,
  /// `noun.exc` and `verb.exc`, in the directory or in its `WordNet-2.0-Exceptions`, read in that order: a form
  /// and its base on each line, and a later line replaces an earlier one. That is the order of the database
  /// file of the release, where `better` is a form of `well`; databases built anew may have another, so
  /// `exceptions` can name directories or single lists to be read instead, in the order given.
  ///
  /// Lists that are not there are left out; one that is there and cannot be read is an error.
  package init(directory: String, exceptions paths: [String] = []) throws(Rouge155JobError) {
    self = .none
    let stopList = BytePath(directory + "/smart_common_words.txt")
    if stopList.exists {
      var words: Set<[UInt8]> = []
      for line in try stopList.contents().split(separator: UInt8(ascii: "\n")) { words.insert(Array(line)) }
      stopWords = words
    }
    var lists: [BytePath] = []
    for path in paths.isEmpty ? [directory] : paths { lists += try Self.exceptionLists(at: path) }
    guard !lists.isEmpty else { return }
    var forms = IrregularForms()
    for list in lists { Self.readForms(try list.contents(), into: &forms) }
    exceptions = forms
  }

  /// The lists in a directory, or the one that is named itself.
  private static func exceptionLists(at path: String) throws(Rouge155JobError) -> [BytePath] {
    if path.hasSuffix(".exc") { return [BytePath(path)] }
    return ["adj.exc", "adv.exc", "noun.exc", "verb.exc"].compactMap { name in
      [path + "/WordNet-2.0-Exceptions/" + name, path + "/" + name].map { BytePath($0) }.first(
        where: \.exists)
    }
  }

  /// A form without a base stands for the empty word, as in the database that the script's own tool builds.
  private static func readForms(_ bytes: [UInt8], into forms: inout IrregularForms) {
    var position = 0
    func nextWord() -> ArraySlice<UInt8> {
      let start = position
      while position < bytes.count, !bytes[position].isASCIISpace { position += 1 }
      return bytes[start..<position]
    }
    while position < bytes.count {
      let form = nextWord()
      while position < bytes.count, bytes[position].isASCIISpace, bytes[position] != UInt8(ascii: "\n") {
        position += 1
      }
      let base = nextWord()
      if !form.isEmpty { forms.set(base: base, of: form) }
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      position += 1
    }
  }
}
