import Foundation
import TestSupport
import Testing

/// The completions, typed into interactive shells in a terminal.
@Suite(.serialized)
struct CompletionsInShellsTests {
  private static let shells = ["bash", "zsh", "fish"].filter { shell in
    (try? SumbenchCommand.runShell("command -v tmux && command -v \(shell)").status) == 0
  }

  @Test(arguments: shells) func tabKeyCompletesCalls(shell: String) throws {
    let result = try SumbenchCommand.runShell("Tests/Shells/completions.sh \(shell)")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.split(separator: "\n").count >= 7)
  }
}
