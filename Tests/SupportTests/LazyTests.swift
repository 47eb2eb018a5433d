import Synchronization
import SumbenchSupport
import Testing

struct LazyTests {
  @Test func aValueIsComputedOnce() async {
    let count = Mutex(0)
    let lazy = Lazy {
      count.withLock {
        $0 += 1
        return $0
      }
    }
    #expect(count.withLock { $0 } == 0)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { lazy.value } }
      for await value in group { #expect(value == 1) }
    }
    #expect(count.withLock { $0 } == 1)
  }
}
