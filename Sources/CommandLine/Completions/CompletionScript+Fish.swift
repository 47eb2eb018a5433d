extension CompletionScript {
  var fish: String {
    """
    # Completion of \(program) for fish: source this file, or put it into ~/.config/fish/completions as \(program).fish.
    function __\(program)_is --argument-names command
      set -l words (commandline -opc)
      set -l current (commandline -ct)
      if set -q words[2]
        string match -q -- '-*' $words[2]; and test $command = \(defaultCommand.fishQuoted); or test $command = $words[2]
      else
        string match -q -- '-*' $current; and test $command = \(defaultCommand.fishQuoted)
      end
    end
    function __\(program)_at --argument-names command position valued
      __\(program)_is $command; or return 1
      set -l words (commandline -opc)
      set -l index 3
      string match -q -- '-*' $words[2]; and set index 2
      set -l count 0
      while test $index -le (count $words)
        if contains -- $words[$index] (string split ' ' -- $valued)
          set index (math $index + 1)
        else if not string match -q -- '-*' $words[$index]
          set count (math $count + 1)
        end
        set index (math $index + 1)
      end
      test $count -eq $position
    end
    function __\(program)_list
      set -l current (string replace -r -- '^--[^=]*=' '' (commandline -ct))
      set -l start (string match -r -- '^.*,' $current)
      for name in $argv
        echo "$start$name"
      end
    end
    complete -c \(program) -f
    \(commands.map(fishCommand).joined(separator: "\n"))
    \(commands.flatMap(fishOptions).joined(separator: "\n"))
    \(commands.flatMap(fishOperands).joined(separator: "\n"))

    """
  }

  private func fishCommand(_ command: CommandSyntax) -> String {
    "complete -c \(program) -n 'test (count (commandline -opc)) -eq 1' "
      + "-a \(command.path.command) -d \(command.summary.fishQuoted)"
  }

  private func fishOptions(of command: CommandSyntax) -> [String] {
    command.completedOptions.map { option in
      let names = option.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }
      let value = option.placeholder == nil ? "" : " -r \(fish(option.completion, isList: option.isList))"
      return "complete -c \(program) -n '__\(program)_is \(command.path.command)' "
        + "\(names.joined(separator: " "))\(value) -d \(option.help.fishQuoted)"
    }
  }

  private func fishOperands(of command: CommandSyntax) -> [String] {
    let valued = command.completedOptions.filter { $0.placeholder != nil }.flatMap(\.names).joined(
      separator: " ")
    return command.operandCompletions.enumerated().compactMap { position, operand in
      if operand.completion == .nothing { return nil }
      return "complete -c \(program) -n '__\(program)_at \(command.path.command) \(position) \"\(valued)\"' "
        + fish(operand.completion, isList: false)
    }
  }

  private func fish(_ completion: ValueCompletion, isList: Bool) -> String {
    switch completion {
    case .nothing: "-f"
    case .file: "-F"
    case .folder: "-f -a '(__fish_complete_directories (commandline -ct))'"
    case .names(let names) where isList: "-f -a '(__\(program)_list \(names.joined(separator: " ")))'"
    case .names(let names): "-f -a '\(names.joined(separator: " "))'"
    }
  }
}

extension String {
  /// The text within single quotes, as fish reads it.
  fileprivate var fishQuoted: String {
    "'" + replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
