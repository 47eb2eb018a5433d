extension RougeResources {
  /// Reads the word lists from a directory laid out like the `data` of ROUGE-1.5.5.
  ///
  /// The stop list is `smart_common_words.txt`, a word a line. The irregular forms are `adj.exc`, `adv.exc`,
  /// `noun.exc` and `verb.exc`, in the directory or in its `WordNet-2.0-Exceptions`, read in that order: a form
  /// and its base on each line, and a later line replaces an earlier one. That is the order of the database
  /// file of the release, where `better` is a form of `well`; databases built anew may have another, so
  /// `exceptions` can name directories or single lists to be read instead, in the order given.
  ///
  /// The directory may be that of the Python package py-rouge as well, with its `wordnet_key_value.txt` and
  /// `wordnet_key_value_special_cases.txt`: a form, a bar and what stands for it on each line.
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
    if !lists.isEmpty {
      var forms = IrregularForms()
      for list in lists { Self.readForms(try list.contents(), into: &forms) }
      exceptions = forms
    }
    pyRougeForms = try Self.pyRougeForms(in: directory)
  }

  /// py-rouge's own forms, where both of its files are there: it always reads both.
  private static func pyRougeForms(in directory: String) throws(Rouge155JobError) -> IrregularForms? {
    let files = ["wordnet_key_value.txt", "wordnet_key_value_special_cases.txt"].map { name in
      BytePath(directory + "/" + name)
    }
    guard files.contains(where: \.exists) else { return nil }
    var forms = IrregularForms()
    for file in files {
      for line in try file.contents().split(whereSeparator: {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }) {
        let parts = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        guard parts.count == 2 else {
          throw .unreadable(
            path: file.description,
            reason: "‘\(String(decoding: line, as: UTF8.self))’ is not a form, a bar and what stands for it")
        }
        forms.set(base: parts[1], of: parts[0])
      }
    }
    return forms
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
