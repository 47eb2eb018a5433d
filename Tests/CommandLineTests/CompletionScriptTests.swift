import Foundation
import TestSupport
import Testing

@testable import CommandLine

/// The scripts, driven in the shells that are installed.
struct CompletionScriptTests {
  /// What is typed before the completion is asked for, and what is offered.
  static let calls: [(typed: String, offered: [String])] = [
    ("program s", ["sample"]),
    ("program ", ["sample"]),
    ("program sample --out", ["--output"]),
    ("program sample --colour ", ["blue", "green", "red"]),
    ("program sample --colour g", ["green"]),
    ("program sample --names ", ["all", "anna", "bert"]),
    ("program sample --names bert,a", ["bert,all", "bert,anna"]),
    ("program sample --jobs ", []),
    ("program sample --output d", ["dir/"]),
    ("program sample --article d", ["data.txt", "dir/"]),
    ("program sample d", ["data.txt", "dir/"]),
    ("program sample -o dir data.txt w", ["west"]),
    ("program sample --output=dir data.txt w", ["west"]),
    ("program --colo", ["--colour"]),
    ("program sample --colour=b", ["blue"]),
  ]

  private static func isInstalled(_ shell: CompletionShell) -> Bool {
    ["/bin", "/usr/bin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(shell.rawValue)")
    }
  }

  @Test(.enabled(if: isInstalled(.bash)), arguments: calls)
  func bashOffersWhatFits(typed: String, offered: [String]) throws {
    // bash splits words at =, as here.
    let words = typed.replacing("=", with: " = ").split(separator: " ").map(String.init)
    let all = typed.hasSuffix(" ") ? words + [""] : words
    let script = """
      COMP_WORDS=(\(all.map(\.singleQuoted).joined(separator: " "))); COMP_CWORD=\(all.count - 1)
      source program.bash; _program; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let lines = try lines(of: .bash, script, marksFolders: true)
    #expect(lines == offered)
  }

  @Test(.enabled(if: isInstalled(.fish)), arguments: calls)
  func fishOffersWhatFits(typed: String, offered: [String]) throws {
    let lines = try lines(
      of: .fish, "fish --no-config -c 'source program.fish; complete -C \"\(typed)\"'", marksFolders: false)
    // fish repeats the option before an attached value, and adds descriptions.
    let names = lines.map { String($0.split(separator: "\t")[0].replacing(/^--[a-z]+=/, with: "")) }
    #expect(names.sorted() == offered)
  }

  /// zsh completes in an interactive session alone: what it makes of the line is written down by a key.
  @Test(.enabled(if: isInstalled(.zsh)))
  func zshCompletesWhatFits() throws {
    let typed = [
      ("program s", "program sample "), ("program sample --outp", "program sample --output="),
      ("program sample --colour g", "program sample --colour green "),
      ("program sample --names bert,an", "program sample --names bert,anna,"),
      ("program sample --colour=b", "program sample --colour=blue "),
      ("program sample --article da", "program sample --article data.txt "),
      ("program sample data.txt w", "program sample data.txt west "),
      ("program --colour g", "program --colour green "),
    ]
    let script = """
      zmodload zsh/zpty
      zpty session 'TERM=dumb zsh -f -i'
      zpty -w session 'autoload -U compinit; compinit -u -D; source ./program.zsh; unsetopt zle_bracketed_paste'
      zpty -w session 'show() { print -r -- "$BUFFER" >> lines; BUFFER= }; zle -N show; bindkey "^T" show'
      : > lines
      count=0
      for line in \(typed.map(\.0.singleQuoted).joined(separator: " ")); do
        zpty -w -n session "$line"$'\\t\\x14'
        count=$((count + 1))
        repeat 500 {
          zpty -r -t session drained
          [[ $(wc -l < lines) -ge $count ]] && break
          sleep 0.02
        }
      done
      zpty -d session
      cat lines
      """
    let lines = try lines(
      of: .zsh, "cat > drive.zsh <<'END'\n\(script)\nEND\nzsh -f drive.zsh", marksFolders: false)
    for (line, (typed, completed)) in zip(lines, typed) {
      #expect(line.trimmingSuffix(" ") == completed.trimmingSuffix(" "), "\(typed)")
    }
    #expect(lines.count == typed.count)
  }

  /// What a script prints, in a folder with the completion script and a few names to complete.
  private func lines(of shell: CompletionShell, _ script: String, marksFolders: Bool) throws -> [String] {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "dir"), withIntermediateDirectories: true)
      try Data().write(to: folder.appending(path: "data.txt"))
      let program = CommandLineTool(
        name: "program", introduction: "", commands: [CompletedCommand.self],
        defaultCommand: CompletedCommand.self)
      let text = program.completionScript(for: shell)
      try Data(text.utf8).write(to: folder.appending(path: "program.\(shell.rawValue)"))
      let result = try SumbenchCommand.runShell(script, in: folder)
      #expect(result.complaint.isEmpty)
      // bash marks folders as it shows them.
      return result.output.split(separator: "\n").map { marksFolders && $0 == "dir" ? "dir/" : String($0) }
        .sorted { shell == .zsh ? false : $0 < $1 }
    }
  }

  private struct CompletedCommand: Subcommand {
    static let name = "sample"
    static let summary = "Isn't more: than a \"test\" [of quotes]."

    @Option("--output", .folder(), short: "o", help: "it's [where]: results are") var output = "Results"
    @Option("--jobs", .wholeNumber(in: 1...8), short: "j", help: "threads") var jobs = 2
    @Option("--colour", .choice("C|D"), help: "the colour") var colour = SampleCommand.Colour.red
    @Option("--names", list: .text("A,B", names: ["all", "anna", "bert"]), help: "names") var names = ["all"]
    @Option("--article", .file(), help: "an article") var article: String?
    @Operand(.file("RUN")) var path: String
    @Operand(.text("SIDE", names: ["east", "west"])) var side: String?

    func run() {}
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
