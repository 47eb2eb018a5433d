/// A shell that can complete calls.
package enum CompletionShell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}
