import SumbenchSupport

/// Four columns of numbers: for each number the code of it in a palette of 65,535, or the numbers themselves as soon as a
/// column has more different ones.
struct ScoreStrip: Sendable {
  typealias Four = ScoreMatrix.Four
  typealias Code = SIMD4<UInt16>

  private var palettes = [NumberPalette](repeating: NumberPalette(), count: 4)
  private var codes = BlockArray<Code>()
  /// Empty as long as there are codes.
  private var numbers = BlockArray<Four>()
  private var isCoded = true

  init() {}

  /// One to four columns of other strips, of all their rows or of some.
  init(lanes: [(strip: ScoreStrip, lane: Int)], rows: [Int]?, of count: Int) {
    guard lanes.allSatisfy(\.strip.isCoded) else {
      isCoded = false
      for place in 0..<(rows?.count ?? count) {
        let row = rows?[place] ?? place
        var four = Four.zero
        for (lane, source) in lanes.enumerated() { four[lane] = source.strip[row, source.lane] }
        numbers.append(four)
      }
      return
    }
    for (lane, source) in lanes.enumerated() { palettes[lane] = source.strip.palettes[source.lane] }
    for lane in lanes.count..<4 { _ = palettes[lane].code(of: 0) }
    for place in 0..<(rows?.count ?? count) {
      let row = rows?[place] ?? place
      var code = Code.zero
      for (lane, source) in lanes.enumerated() { code[lane] = source.strip.codes[row][source.lane] }
      codes.append(code)
    }
  }

  mutating func append(_ four: Four) {
    if isCoded {
      var code = Code.zero
      for lane in 0..<4 {
        guard let found = palettes[lane].code(of: four[lane]) else {
          giveUpCodes()
          break
        }
        code[lane] = found
      }
      if isCoded {
        codes.append(code)
        return
      }
    }
    numbers.append(four)
  }

  private mutating func giveUpCodes() {
    for row in codes.indices { numbers.append(self[row]) }
    (isCoded, codes, palettes) = (false, BlockArray(), [])
  }

  /// The numbers of a row.
  subscript(row: Int) -> Four {
    if !isCoded { return numbers[row] }
    let code = codes[row]
    return Four(
      palettes[0].numbers[Int(code[0])], palettes[1].numbers[Int(code[1])],
      palettes[2].numbers[Int(code[2])], palettes[3].numbers[Int(code[3])])
  }

  /// One number of a row.
  subscript(row: Int, lane: Int) -> Double {
    isCoded ? palettes[lane].numbers[Int(codes[row][lane])] : numbers[row][lane]
  }

  /// One number of each row, copied.
  func numbers(_ lane: Int) -> [Double] {
    if !isCoded { return numbers.indices.map { numbers[$0][lane] } }
    let palette = palettes[lane].numbers
    return codes.indices.map { palette[Int(codes[$0][lane])] }
  }

  mutating func reorder(_ order: [Int32]) {
    if isCoded { codes.reorder(order) } else { numbers.reorder(order) }
  }

  /// The sum of rows, each as it is drawn.
  @inline(__always)
  func sum(_ count: Int, _ draw: () -> Int) -> Four {
    var sum = Four.zero
    let (bits, mask) = (BlockArray<Code>.blockBits, BlockArray<Code>.blockMask)
    if isCoded {
      let blocks = codes.blocks.span
      // Pointers, since every code has a number: four checks for each row would be a third of the time.
      unsafe palettes[0].numbers.withUnsafeBufferPointer { first in
        unsafe palettes[1].numbers.withUnsafeBufferPointer { second in
          unsafe palettes[2].numbers.withUnsafeBufferPointer { third in
            unsafe palettes[3].numbers.withUnsafeBufferPointer { fourth in
              for _ in 0..<count {
                let row = draw()
                let code = blocks[row >> bits][row & mask]
                sum += unsafe Four(
                  first[Int(code[0])], second[Int(code[1])], third[Int(code[2])], fourth[Int(code[3])])
              }
            }
          }
        }
      }
    } else {
      let blocks = numbers.blocks.span
      for _ in 0..<count {
        let row = draw()
        sum += blocks[row >> bits][row & mask]
      }
    }
    return sum
  }
}
