/// A word on its way to its stem: letters in place, of which fewer and fewer count.
///
/// A stem is never longer than its word, so nothing is allocated. What bounds a stem's time are mispredicted
/// branches, as each word takes another way through the steps.
struct PorterWord {
  /// The letters, and after them what has been cut off or fills up eight bytes.
  private var letters: [UInt8]
  /// How many letters there are.
  private(set) var count: Int

  /// The bytes an array has at least, so that the last letters can be read as one number.
  static let leastMemory = 8

  /// The first letters of an array, which is left empty until `giveBack(to:)`.
  init(taking letters: inout [UInt8], count: Int) {
    self.letters = []
    self.count = count
    swap(&self.letters, &letters)
  }

  /// Gives the array back and returns how many letters there are at its front.
  mutating func giveBack(to letters: inout [UInt8]) -> Int {
    swap(&self.letters, &letters)
    return count
  }

  /// The letter so far from the end, where 0 is the last, or zero if there is none.
  func letter(beforeEnd distance: Int) -> UInt8 {
    distance < count ? letters[count - 1 - distance] : 0
  }

  /// Whether the word ends in this suffix.
  @inline(__always)
  func ends(in suffix: StaticString) -> Bool {
    let start = count &- suffix.utf8CodeUnitCount
    guard start >= 0 else { return false }
    var index = suffix.utf8CodeUnitCount
    while index > 0 {
      index &-= 1
      guard unsafe letters[start &+ index] == suffix.utf8Start[index] else { return false }
    }
    return true
  }

  /// The last eight letters as a number, the very last one lowest, with zeros before a shorter word.
  var tail: UInt64 {
    let missing = max(8 - count, 0)
    let letters = letters.span
    let bytes = unsafe letters.bytes.unsafeLoadUnaligned(
      fromByteOffset: count + missing - 8, as: UInt64.self)
    return bytes.bigEndian &>> UInt64(8 * missing) & (count == 0 ? 0 : .max)
  }

  /// Takes letters off the end.
  mutating func removeLast(_ length: Int = 1) { count -= length }

  /// Puts another ending in the place of one of `length` letters, which is at least as long or has been cut off
  /// before.
  mutating func replaceLast(_ length: Int, with replacement: StaticString) {
    count -= length
    for index in 0..<replacement.utf8CodeUnitCount {
      letters[count] = unsafe replacement.utf8Start[index]
      count += 1
    }
  }
}

/// What the paper's conditions ask.
extension PorterWord {
  /// A bit for each of a, e, i, o and u, that of a lowest.
  private static let vowels: UInt64 = 0b1_0000_0100_0001_0001_0001

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter >= UInt8(ascii: "a") && vowels >> UInt64(letter - UInt8(ascii: "a")) & 1 != 0
  }

  /// Whether the letter is a consonant; `y` is one at the start of a word and after a vowel.
  func isConsonant(at position: Int) -> Bool {
    var first = position
    while first > 0, letters[first] == UInt8(ascii: "y") { first -= 1 }
    return PorterWord.isVowel(letters[first]) == ((position - first) % 2 == 1)
  }

  /// The paper's m: how often a vowel is directly followed by a consonant before `end`. No rule asks beyond two, so
  /// two also stands for more.
  func measure(upTo end: Int) -> Int {
    var measure = 0
    var afterVowel = false
    for position in 0..<end {
      let letter = letters[position]
      let isVowel =
        letter == UInt8(ascii: "y") ? position > 0 && !afterVowel : PorterWord.isVowel(letter)
      if afterVowel, !isVowel {
        measure += 1
        if measure == 2 { break }
      }
      afterVowel = isVowel
    }
    return measure
  }

  /// The paper's *v*: whether there is a vowel before `end`. The first `y` after the first letter is one, as there
  /// is none before it.
  func hasVowel(upTo end: Int) -> Bool {
    for position in 0..<end {
      let letter = letters[position]
      if PorterWord.isVowel(letter) || letter == UInt8(ascii: "y") && position > 0 { return true }
    }
    return false
  }

  /// The paper's *d: whether the word ends in the same consonant twice.
  var endsInDoubleConsonant: Bool {
    count >= 2 && letters[count - 1] == letters[count - 2] && isConsonant(at: count - 1)
  }

  /// The paper's *o: consonant, vowel, consonant other than w, x, y.
  func endsInShortSyllable(upTo end: Int) -> Bool {
    end >= 3 && isConsonant(at: end - 1) && !isConsonant(at: end - 2) && isConsonant(at: end - 3)
      && letters[end - 1] != UInt8(ascii: "w") && letters[end - 1] != UInt8(ascii: "x")
      && letters[end - 1] != UInt8(ascii: "y")
  }
}
