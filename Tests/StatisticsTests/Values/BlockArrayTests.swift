import SumbenchStatistics
import SumbenchSupport
import Testing

struct BlockArrayTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 9000])
  func elementsComeBackAsTheyWentIn(count: Int) {
    let array = BlockArray(0..<count)
    #expect(array.count == count)
    #expect(array.elementsEqual(0..<count))
    #expect(array == BlockArray(Array(0..<count)))
  }

  @Test(arguments: [0, 1, 2, 7, 5000])
  func orderIsChangedInPlace(count: Int) {
    var generator = SeededGenerator(seed: 5)
    let order = generator.permutation(of: count).map(Int32.init)
    var array = BlockArray((0..<count).map { $0 * 3 })
    var plain = Array(0..<count)
    array.reorder(order)
    plain.reorder(order)
    #expect(array.elementsEqual(order.lazy.map { Int($0) * 3 }))
    #expect(plain == order.map(Int.init))
  }
}
