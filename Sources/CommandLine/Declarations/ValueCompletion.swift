/// What a shell offers where a value is typed.
package enum ValueCompletion: Equatable, Sendable {
  case nothing
  case file
  case folder
  case names([String])
}
