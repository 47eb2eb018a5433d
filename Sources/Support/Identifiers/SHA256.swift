/// The Secure Hash Algorithm with 256 bits (FIPS 180-4), which Foundation lacks on Linux.
///
///     var hash = SHA256()
///     hash.update("abc".utf8)
///     hash.finish()      // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
package struct SHA256 {
  private var state = initialState
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var filled = 0
  private var byteCount: UInt64 = 0

  package init() {}

  /// Adds bytes.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { unsafe update(Span(_unsafeElements: $0)) }
    if isDone == nil { for byte in bytes { update(byte) } }
  }

  /// Adds a text with its length before it, so that no two lists of texts give the same bytes.
  package mutating func update(field: String) {
    update("\(field.utf8.count):".utf8)
    update(field.utf8)
  }

  /// Adds a list of texts, in their order, with their number before them.
  package mutating func update(list: [String]) {
    update("\(list.count)#".utf8)
    for field in list { update(field: field) }
  }

  /// The digest in hexadecimal digits.
  package consuming func finish() -> String { finished().description }

  /// The digest.
  package consuming func finished() -> Digest {
    let bitCount = byteCount * 8
    update(0x80)
    while filled != 56 { update(0) }
    for shift: UInt64 in [56, 48, 40, 32, 24, 16, 8, 0] {
      update(UInt8(truncatingIfNeeded: bitCount >> shift))
    }
    return Digest(words: state)
  }

  private mutating func update(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      if filled == 0, bytes.count - index >= 64 {
        for offset in 0..<64 { block[offset] = bytes[index + offset] }
        byteCount += 64
        index += 64
        compress()
      } else {
        update(bytes[index])
        index += 1
      }
    }
  }

  private mutating func update(_ byte: UInt8) {
    block[filled] = byte
    filled += 1
    byteCount += 1
    if filled == 64 { compress() }
  }

  private mutating func compress() {
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      schedule[index] =
        UInt32(block[4 * index]) << 24 | UInt32(block[4 * index + 1]) << 16
        | UInt32(block[4 * index + 2]) << 8 | UInt32(block[4 * index + 3])
    }
    for index in 16..<64 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      schedule[index] =
        schedule[index - 16] &+ schedule[index - 7]
        &+ (early.rotated(7) ^ early.rotated(18) ^ early >> 3)
        &+ (late.rotated(17) ^ late.rotated(19) ^ late >> 10)
    }
    let constants = roundConstants
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first =
        h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice
        &+ constants[index] &+ schedule[index]
      let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
    filled = 0
  }
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}

/// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
private let initialState = SIMD8(primes.prefix(8).map { UInt32(fractionOf: Double($0).squareRoot()) })

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants = primes.map { UInt32(fractionOf: cubeRoot(Double($0))) }

private let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }

private func cubeRoot(_ value: Double) -> Double {
  var root = value / 3 + 1
  for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
  return root
}

extension UInt32 {
  fileprivate init(fractionOf value: Double) {
    self = UInt32((value - value.rounded(.down)) * 0x1p32)
  }
}
