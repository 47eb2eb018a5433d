import Synchronization

/// What is known of each character, found out for 64 neighbours at a time when the first of them is met.
///
/// Asking the library for a character takes up to a microsecond; a text has few pages. What one thread has found out the
/// others need not.
struct CharacterPages: Sendable {
  /// Characters from here on are not kept.
  static let end: UInt32 = 0x1_0000
  private static let pageSize = 64

  private let source: Source
  /// For each page one more than the place of its entries, or 0.
  private var places = [UInt16](repeating: 0, count: Int(end) / pageSize)
  private var entries: [UInt32] = []

  /// The pages that all threads have found out.
  final class Source: Sendable {
    private let make: @Sendable (Unicode.Scalar) -> UInt32
    private let pages = Mutex<[Int: [UInt32]]>([:])

    /// Pages whose entries a function makes; that of a surrogate is 0.
    init(_ make: @escaping @Sendable (Unicode.Scalar) -> UInt32) { self.make = make }

    fileprivate func page(_ number: Int) -> [UInt32] {
      if let page = pages.withLock({ $0[number] }) { return page }
      let first = UInt32(number * pageSize)
      let page = (first..<first + UInt32(pageSize)).map { Unicode.Scalar($0).map(make) ?? 0 }
      pages.withLock { $0[number] = page }
      return page
    }
  }

  /// Pages that nothing has been read of.
  init(_ source: Source) { self.source = source }

  /// The entry of a character below the end.
  @inline(__always)
  mutating func entry(of value: UInt32) -> UInt32 {
    let place = places[Int(value) / Self.pageSize]
    if place == 0 { return unseenEntry(of: value) }
    return entries[(Int(place) - 1) * Self.pageSize + Int(value) % Self.pageSize]
  }

  @inline(never)
  private mutating func unseenEntry(of value: UInt32) -> UInt32 {
    let page = source.page(Int(value) / Self.pageSize)
    entries += page
    places[Int(value) / Self.pageSize] = UInt16(entries.count / Self.pageSize)
    return page[Int(value) % Self.pageSize]
  }
}
