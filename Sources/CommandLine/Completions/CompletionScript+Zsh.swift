extension CompletionScript {
  /// To be sourced after `compinit`, or to lie as `_PROGRAM` in a folder of `fpath`.
  var zsh: String {
    """
    #compdef \(program)
    # Completion of \(program) for zsh: source this file, or put it into a folder of fpath as _\(program).
    _\(program)() {
      local command=$words[2]
      if (( CURRENT == 2 )) && [[ $command != -* ]]; then
        local -a commands=(
    \(commands.map { "      " + "\($0.path.command):\($0.summary.escaped(":"))".singleQuoted }.joined(separator: "\n"))
        )
        _describe -t commands command commands
        return
      fi
      if [[ $command == -* ]]; then
        command=\(defaultCommand.singleQuoted)
      else
        shift words
        (( CURRENT-- ))
      fi
      case $command in
    \(commands.map(zshCase).joined(separator: "\n"))
      esac
    }
    if [[ $funcstack[1] == _\(program) ]]; then _\(program) "$@"; else compdef _\(program) \(program); fi

    """
  }

  private func zshCase(of command: CommandSyntax) -> String {
    let options = command.completedOptions.flatMap(zshSpecifications)
    let operands = command.operandCompletions.enumerated().map { position, operand in
      "\(position + 1):\(operand.name.escaped(":")):\(zsh(operand.completion, isList: false))".singleQuoted
    }
    let all = options + (command.unparsedWords == nil ? operands : ["'*:file:_files'"])
    return "  \(command.path.command))\n    _arguments \\\n      "
      + all.joined(separator: " \\\n      ") + "\n    ;;"
  }

  /// One for each name; a name excludes the others unless it may be given again.
  private func zshSpecifications(of option: OptionFacts) -> [String] {
    option.names.map { name in
      let others = option.isRepeatable ? "*" : "(\(option.names.joined(separator: " ")))"
      let help = option.help.escaped("[]:")
      guard let placeholder = option.placeholder else { return "\(others)\(name)[\(help)]".singleQuoted }
      let joint = name.hasPrefix("--") ? "=" : "+"
      return
        "\(others)\(name)\(joint)[\(help)]:\(placeholder.escaped(":")):\(zsh(option.completion, isList: option.isList))"
        .singleQuoted
    }
  }

  private func zsh(_ completion: ValueCompletion, isList: Bool) -> String {
    switch completion {
    case .nothing: " "
    case .file: "_files"
    case .folder: "_files -/"
    case .names(let names):
      isList ? "_sequence compadd - \(names.joined(separator: " "))" : "(\(names.joined(separator: " ")))"
    }
  }
}

extension String {
  /// With a backslash before each of some characters, and before backslashes.
  fileprivate func escaped(_ characters: String) -> String {
    String(flatMap { characters.contains($0) || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
