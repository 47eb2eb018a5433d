/// The linear congruential generator of 48 bits that Perl draws from.
package struct Drand48: Sendable {
  private var state: UInt64

  package init(seed: UInt32) { state = UInt64(seed) << 16 + 0x330E }

  /// The next number, at least 0 and below 1.
  package mutating func next() -> Double {
    state = (state &* 0x5_DEEC_E66D &+ 0xB) & 0xFFFF_FFFF_FFFF
    return Double(state) * 0x1p-48
  }
}
