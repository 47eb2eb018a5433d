import Foundation

@main
struct Sumbench {
  static func main() { print(ProcessInfo.processInfo.processName) }
}
