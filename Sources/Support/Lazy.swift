import Synchronization

/// A value that is computed when it is first read, and kept.
///
///     let words = Lazy { Set(list.split(separator: " ")) }
///     words.value.contains("the")
package final class Lazy<Value: Sendable>: Sendable {
  private let computed = Mutex<Value?>(nil)
  private let compute: @Sendable () -> Value

  /// A value that `compute` returns. It is called once, under a lock: it must not read the value itself.
  package init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

  /// The value.
  package var value: Value {
    computed.withLock { computed in
      if let computed { return computed }
      let value = compute()
      computed = value
      return value
    }
  }
}
