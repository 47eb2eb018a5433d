/// Items in order, the first taken at a constant cost.
struct ProgramQueue {
  private var items: [ProgramItem] = []
  private var start = 0

  var isEmpty: Bool { start == items.count }
  var count: Int { items.count - start }

  mutating func append(_ item: ProgramItem) { items.append(item) }

  mutating func popFirst() -> ProgramItem? {
    if isEmpty { return nil }
    defer {
      start += 1
      if start > 1000, start > items.count / 2 {
        items.removeFirst(start)
        start = 0
      }
    }
    return items[start]
  }

  var all: ArraySlice<ProgramItem> { items[start...] }

  mutating func removeAll() -> ArraySlice<ProgramItem> {
    defer { self = ProgramQueue() }
    return all
  }

  mutating func remove(_ item: ProgramItem) {
    items = all.filter { $0 !== item }
    start = 0
  }
}
