import Foundation

/// Runs the fuzz target that `FUZZ_TARGET` names, under libFuzzer, whose options the arguments are.
///
/// libFuzzer brings a `main` of its own, which SwiftPM's link does not take; so its driver is called from ours.
@main
struct Fuzz {
  static let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
  }()

  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
    let code = unsafe runDriver(&count, &arguments) { bytes, size in
      unsafe Fuzz.target.read(Array(UnsafeBufferPointer(start: bytes, count: size)))
      return 0
    }
    exit(code)
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ size: Int, _ mostBytes: Int) -> Int

/// Half of the mutations are those of the target, where it has any.
@_cdecl("LLVMFuzzerCustomMutator")
public func customMutator(
  _ bytes: UnsafeMutablePointer<UInt8>, _ size: Int, _ mostBytes: Int, _ seed: UInt32
) -> Int {
  var random = SmallGenerator(seed: UInt64(seed))
  guard Bool.random(using: &random),
    let mutated = unsafe Fuzz.target.mutate(Array(UnsafeBufferPointer(start: bytes, count: size)), &random),
    mutated.count <= mostBytes
  else { return unsafe mutateBytes(bytes, size, mostBytes) }
  unsafe bytes.update(from: mutated, count: mutated.count)
  return mutated.count
}

/// SplitMix64 (Steele, Lea & Flood 2014).
struct SmallGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
