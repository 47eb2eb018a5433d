extension CompletionScript {
  /// For bash from 3.2, the one of macOS.
  var bash: String {
    """
    # Completion of \(program) for bash: source this file.
    _\(program)() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"
      local kind='' names='' list='' valued='' options='' operand=0 index=2 prefix='' file
      COMPREPLY=()
      # bash takes --name=value for three words.
      if [[ $current == '=' ]]; then
        current=''
      elif [[ $previous == '=' ]]; then
        previous="${COMP_WORDS[COMP_CWORD-2]}"
      fi
      if [[ $COMP_CWORD -eq 1 && $current != -* ]]; then
        COMPREPLY=($(compgen -W \(commands.map(\.path.command).joined(separator: " ").singleQuoted) -- "$current"))
        return
      fi
      if [[ $command == -* ]]; then command=\(defaultCommand.singleQuoted); index=1; fi
      case "$command" in
    \(commands.map(bashOptions).joined(separator: "\n"))
      esac
      case "$command $previous" in
    \(commands.flatMap(bashValues).joined(separator: "\n"))
      esac
      if [[ -z $kind ]]; then
        if [[ $current == -* ]]; then
          kind=names
          names="$options"
        else
          while [[ $index -lt $COMP_CWORD ]]; do
            if [[ " $valued " == *" ${COMP_WORDS[index]} "* ]]; then
              [[ ${COMP_WORDS[index+1]} == '=' ]] && index=$((index + 1))
              index=$((index + 1))
            elif [[ ${COMP_WORDS[index]} != -* ]]; then
              operand=$((operand + 1))
            fi
            index=$((index + 1))
          done
          case "$command $operand" in
    \(commands.flatMap(bashOperands).joined(separator: "\n"))
          esac
        fi
      fi
      if [[ -n $list && $current == *,* ]]; then
        prefix="${current%,*},"
        current="${current##*,}"
      fi
      case "$kind" in
      names) COMPREPLY=($(compgen -P "$prefix" -W "$names" -- "$current")) ;;
      file | folder)
        [[ $kind == file ]] && index=-f || index=-d
        while IFS='' read -r file; do COMPREPLY+=("$file"); done < <(compgen "$index" -- "$current")
        compopt -o filenames 2> /dev/null
        ;;
      esac
    }
    complete -F _\(program) \(program)

    """
  }

  private func bashOptions(of command: CommandSyntax) -> String {
    let options = command.completedOptions
    let valued = options.filter { $0.placeholder != nil }.flatMap(\.names).joined(separator: " ")
    let all = options.flatMap(\.names).joined(separator: " ")
    return "  \(command.path.command)) options=\(all.singleQuoted) valued=\(valued.singleQuoted) ;;"
  }

  private func bashValues(of command: CommandSyntax) -> [String] {
    command.completedOptions.filter { $0.placeholder != nil }.map { option in
      let patterns = option.names.map { "'\(command.path.command) \($0)'" }.joined(separator: " | ")
      return "  \(patterns)) \(bash(option.completion))\(option.isList ? " list=yes" : "") ;;"
    }
  }

  private func bashOperands(of command: CommandSyntax) -> [String] {
    command.operandCompletions.enumerated().map { position, operand in
      "      '\(command.path.command) \(position)') \(bash(operand.completion)) ;;"
    }
  }

  private func bash(_ completion: ValueCompletion) -> String {
    switch completion {
    case .nothing: "kind=nothing"
    case .file: "kind=file"
    case .folder: "kind=folder"
    case .names(let names): "kind=names names=\(names.joined(separator: " ").singleQuoted)"
    }
  }
}
