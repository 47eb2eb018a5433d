import SumbenchCorpora
import SumbenchStatistics
import SumbenchSupport

/// One system's items in the order in which they came, then in the order of items.
///
/// There may be a million of them: a field of one item is a few bytes in a list of its own, and the order is changed in
/// place.
struct ScoreSheet {
  let system: String
  var ids = IDList()
  var values: ScoreMatrix
  private(set) var words: [Int32] = []
  var referenceHashes: [UInt32] = []
  private(set) var concerns: [ItemNoteSet] = []
  private(set) var texts: [SummarySpool.Place] = []
  private(set) var digests = BlockArray<Digest>()
  private(set) var references: [Int32] = []
  private var referenceWords: [UInt32] = []
  private(set) var given: [GivenName: [Double]] = [:]
  private var lines: [UInt32] = []
  /// Where the items of each file begin.
  private var files: [(first: Int, path: String)] = []
  private(set) var lengths = LengthComparison()

  init(system: String, width: Int) {
    self.system = system
    values = ScoreMatrix(width: width)
  }

  /// Adds an item; `isWhole`: whether a record is to be written.
  mutating func add(_ item: ItemScore, numbers: some Collection<Double>, isWhole: Bool) {
    if files.last?.path != item.place.path { files.append((ids.count, item.place.path)) }
    ids.append(item.id)
    lines.append(UInt32(clamping: item.place.line ?? 0))
    values.append(numbers)
    words.append(Int32(clamping: item.words))
    referenceHashes.append(item.referenceHash)
    concerns.append(ItemNoteSet(item.concerns))
    lengths.add(
      words: item.words, referenceWords: Double(item.referenceWords) / Double(max(1, item.references)))
    if isWhole, let digest = item.digest {
      references.append(Int32(clamping: item.references))
      referenceWords.append(UInt32(clamping: item.referenceWords))
      digests.append(digest)
      texts.append(item.text)
    }
    for number in item.given { given[number.name, default: []].pad(to: ids.count - 1, with: number.value) }
  }

  /// The mean words of a reference of an item.
  func referenceWords(_ item: Int) -> Double {
    Double(referenceWords[item]) / Double(max(1, references[item]))
  }

  /// Puts the items in their order. Throws `DataError.repeatedSummary`.
  mutating func sort() throws {
    let order = ids.itemOrder()
    for (one, next) in zip(order, order.dropFirst()) where ids.bytes(of: Int(one)) == ids.bytes(of: Int(next))
    {
      throw DataError.repeatedSummary(
        place(of: Int(max(one, next))), first: place(of: Int(min(one, next))), id: ids[Int(one)],
        system: system)
    }
    (lines, files) = ([], [])
    if order.elementsEqual(0..<Int32(order.count)) { return }
    ids.reorder(order)
    values.reorder(order)
    words.reorder(order)
    referenceHashes.reorder(order)
    concerns.reorder(order)
    if !references.isEmpty {
      references.reorder(order)
      referenceWords.reorder(order)
      digests.reorder(order)
      texts.reorder(order)
    }
    for (name, numbers) in given {
      given[name] = order.map { $0 < numbers.count ? numbers[Int($0)] : .nan }
    }
  }

  private func place(of item: Int) -> Place {
    let path = files.last { $0.first <= item }?.path ?? ""
    return Place(path, line: lines[item] == 0 ? nil : Int(lines[item]))
  }

  /// Whether every item has a number of this name.
  func hasEverywhere(_ name: GivenName) -> Bool {
    given[name].map { $0.count == ids.count && !$0.contains(where: \.isNaN) } ?? false
  }

  /// Adds the numbers of these names as columns.
  mutating func widen(_ names: [GivenName]) {
    if names.isEmpty { return }
    var wide = ScoreMatrix(width: values.width + names.count)
    for item in ids.indices {
      wide.append(
        values.row(item)
          + names.map { name in given[name].flatMap { item < $0.count ? $0[item] : nil } ?? .nan })
    }
    (values, given) = (wide, [:])
  }

  /// Forgets what only the table of items needs.
  mutating func dropItemFacts() {
    (digests, references, referenceWords, referenceHashes, concerns) = (BlockArray(), [], [], [], [])
  }

  /// Makes room for the items that the system lacks.
  mutating func spread(over all: IDList) {
    if all.count == ids.count { return }
    var (spreadValues, spreadWords, spreadTexts) = (
      ScoreMatrix(width: values.width), [Int32](), [SummarySpool.Place]()
    )
    let missing = [Double](repeating: .nan, count: values.width)
    var next = 0
    for place in all.indices {
      let isThere = next < ids.count && ids.bytes(of: next) == all.bytes(of: place)
      spreadValues.append(isThere ? values.row(next) : missing)
      spreadWords.append(isThere ? words[next] : -1)
      spreadTexts.append(isThere && !texts.isEmpty ? texts[next] : .none)
      if isThere { next += 1 }
    }
    (values, words, texts) = (spreadValues, spreadWords, spreadTexts)
  }
}

extension [Double] {
  /// Puts a number at a place, after what is not a number where places before it are empty.
  fileprivate mutating func pad(to place: Int, with number: Double) {
    while count < place { append(.nan) }
    append(number)
  }
}
