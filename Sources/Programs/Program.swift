/// An external program as it is named on the command line: `exec:COMMAND` or `batch:COMMAND`, with or without a name.
///
///     Program("judge=exec:python3 judge.py")?.name      // "judge"
///     Program("lead-3")                                 // nil
///
/// The command is run by the shell. It may hold passwords, so nothing that is kept or printed has it in it: a row without
/// a name is numbered, and answers are kept under the command's digest.
package struct Program: Hashable, Sendable {
  /// How the program wants its requests.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// As they come; it answers while it is fed.
    case exec
    /// All at once and then the end of input, after which it answers.
    case batch
  }

  /// The name in tables, `exec-1` where none was given.
  package let name: String
  /// How it wants its requests.
  package let kind: Kind
  /// What the shell runs.
  package let command: String

  /// A program with a name.
  package init(name: String, kind: Kind = .exec, command: String) {
    self.name = name
    self.kind = kind
    self.command = command
  }

  /// The program of a name such as `exec:python3 my.py` or `mine=batch:python3 my.py`, `nil` of any other.
  ///
  /// `number` is the number of the program among those of its kind that have no name, from 1.
  package init?(_ description: String, number: Int = 1) {
    guard let parts = description.wholeMatch(of: /(?:([^=:]+)=)?(exec|batch):(\s*\S[\s\S]*)/)?.output,
      let kind = Kind(rawValue: String(parts.2))
    else { return nil }
    self.init(
      name: parts.1.map(String.init) ?? "\(kind.rawValue)-\(number)", kind: kind, command: String(parts.3))
  }

  /// The same names, in which each program without a name has got one: `exec-1=exec:...`, `exec-2=exec:...`.
  ///
  ///     Program.numbered(["lead-3", "exec:a", "exec:b"])      // ["lead-3", "exec-1=exec:a", "exec-2=exec:b"]
  package static func numbered(_ names: [String]) -> [String] {
    var counts: [Kind: Int] = [:]
    return names.map { name in
      guard let kind = Kind.allCases.first(where: { name.hasPrefix("\($0.rawValue):") }),
        let program = Program(name, number: counts[kind, default: 0] + 1)
      else { return name }
      counts[kind, default: 0] += 1
      return "\(program.name)=\(name)"
    }
  }
}
