/// The n-grams of one order with their counts, sorted.
///
/// An n-gram is its units side by side in 128 bits: six characters of 21 bits, or four words of 32. Equal n-grams are equal
/// numbers, so counting is sorting, and nothing depends on the order of a hash table.
struct NGrams {
  private(set) var grams: [(gram: UInt128, count: Int)] = []
  /// The number of n-grams, each as often as it is there.
  private(set) var total = 0

  init(of units: [UInt32], order: Int, bits: Int) {
    guard units.count >= order else { return }
    total = units.count - order + 1
    let mask: UInt128 = (1 << UInt128(bits * order)) &- 1
    var all: [UInt128] = []
    all.reserveCapacity(total)
    var gram: UInt128 = 0
    for (index, unit) in units.enumerated() {
      gram = (bits * order == 128 ? gram << UInt128(bits) : (gram << UInt128(bits)) & mask) | UInt128(unit)
      if index + 1 >= order { all.append(gram) }
    }
    all.sort()
    for gram in all {
      if grams.last?.gram == gram { grams[grams.count - 1].count += 1 } else { grams.append((gram, 1)) }
    }
  }

  /// For each n-gram the greater of both counts.
  mutating func formUnion(_ others: NGrams) {
    var merged: [(gram: UInt128, count: Int)] = []
    merged.reserveCapacity(grams.count + others.grams.count)
    var (left, right) = (0, 0)
    while left < grams.count || right < others.grams.count {
      if right == others.grams.count || (left < grams.count && grams[left].gram < others.grams[right].gram) {
        merged.append(grams[left])
        left += 1
      } else if left == grams.count || others.grams[right].gram < grams[left].gram {
        merged.append(others.grams[right])
        right += 1
      } else {
        merged.append((grams[left].gram, max(grams[left].count, others.grams[right].count)))
        (left, right) = (left + 1, right + 1)
      }
    }
    grams = merged
    total = merged.reduce(0) { $0 + $1.count }
  }

  /// The number of n-grams that both have, each as often as it is in both.
  func matches(with others: NGrams) -> Int {
    var (left, right, matches) = (0, 0, 0)
    while left < grams.count, right < others.grams.count {
      if grams[left].gram < others.grams[right].gram {
        left += 1
      } else if others.grams[right].gram < grams[left].gram {
        right += 1
      } else {
        matches += min(grams[left].count, others.grams[right].count)
        (left, right) = (left + 1, right + 1)
      }
    }
    return matches
  }
}

/// Numbers of words, equal ones alike; words are equal when their bytes are.
struct WordNumbers {
  private var numbers: [[UInt8]: UInt32] = [:]

  /// The numbers of some words.
  mutating func numbers(of words: [[UInt8]]) -> [UInt32] {
    words.map { word in
      if let number = numbers[word] { return number }
      let number = UInt32(numbers.count)
      numbers[word] = number
      return number
    }
  }
}
