import SumbenchSupport

/// The option by which a configuration file is given, and how the file is read.
///
/// There is no file that is read without the option: settings may name programs, and a folder that somebody has copied
/// must not run any by itself.
package struct ConfigurationSource: Sendable {
  package let option: String
  package let read: @Sendable (_ path: String) throws -> ConfigurationFile

  package init(option: String, read: @escaping @Sendable (_ path: String) throws -> ConfigurationFile) {
    self.option = option
    self.read = read
  }
}

extension CommandLineTool {
  /// Reads a configuration file and checks every section of it, those of other commands too. Throws `UsageError`, and
  /// what the reader throws.
  func configuration(at path: String, _ source: ConfigurationSource) throws -> ConfigurationFile {
    let file = try source.read(path)
    let syntaxes = commands.map { CommandSyntax(of: $0.init(), program: name) }
      .filter { $0.options.contains { $0.facts.name == source.option } }
    for section in file.sections {
      let place = "\(file.path):\(section.line)"
      guard let syntax = syntaxes.first(where: { $0.path.command == section.name }) else {
        let names = syntaxes.map(\.path.command)
        let owners = syntaxes.filter { $0.setting(section.name, besides: source.option) != nil }
        throw UsageError.unknownSection(
          section.name, at: place, known: names, ofCommands: owners.map(\.path.command))
      }
      if !section.isObject {
        throw UsageError.refusedValue(
          option: "\(place): \(section.name)", reason: "expected an object of options")
      }
      for setting in section.settings {
        try syntax.receive(setting, of: section.name, in: file, besides: source.option)
      }
    }
    return file
  }
}

extension CommandSyntax {
  /// The option or operand that a key of a configuration file names.
  func setting(_ key: String, besides option: String) -> (any ConfigurableDeclaration)? {
    configurable(besides: option).first { $0.key == key }?.declaration
  }

  private func configurable(
    besides option: String
  ) -> [(key: String, declaration: any ConfigurableDeclaration)] {
    let all = options.map { $0 as any ConfigurableDeclaration } + operands
    return all.compactMap { declaration in
      guard let key = declaration.key, "--\(key)" != option else { return nil }
      return (key, declaration)
    }
  }

  /// Gives a declaration its setting. Throws `UsageError`.
  func receive(
    _ setting: ConfigurationFile.Setting, of section: String, in file: ConfigurationFile,
    besides option: String
  ) throws {
    guard let declaration = self.setting(setting.key, besides: option) else {
      let keys = configurable(besides: option).map(\.key)
      throw UsageError.unknownSetting(
        setting.key, at: "\(file.path):\(setting.value.line)", in: path,
        nearest: keys.nearest(to: setting.key))
    }
    try declaration.receive(setting.value, from: SettingPlace(file: file, section: section, key: setting.key))
  }

  /// Gives the properties the settings of a file, except for those that the call overrides: the same option, one that
  /// excludes it or takes its place, and what is of no use without one of these. Throws `UsageError`.
  func apply(
    _ file: ConfigurationFile, besides option: String, isCalled: (any Declaration) -> Bool
  ) throws {
    guard let section = file.sections.first(where: { $0.name == path.command }) else {
      throw UsageError.missingSection(
        path.command, file: file.path, found: file.sections.map(\.name))
    }
    var dropped = Set(constraints.flatMap { $0.overridden(isCalled) }.map { ObjectIdentifier($0) })
    let named = section.settings.compactMap { self.setting($0.key, besides: option) }
    func isKept(_ declaration: any Declaration) -> Bool {
      named.contains { $0 === declaration } && !dropped.contains(ObjectIdentifier(declaration))
    }
    var size = -1
    while size != dropped.count {
      size = dropped.count
      for constraint in constraints {
        for declaration in constraint.useless(
          isGiven: { isCalled($0) || isKept($0) },
          isDropped: {
            dropped.contains(ObjectIdentifier($0))
          })
        {
          dropped.insert(ObjectIdentifier(declaration))
        }
      }
    }
    for setting in section.settings {
      if let declaration = self.setting(setting.key, besides: option),
        isCalled(declaration) || dropped.contains(ObjectIdentifier(declaration))
      {
        continue
      }
      try receive(setting, of: section.name, in: file, besides: option)
    }
  }
}

extension Constraint {
  /// What the call overrides in a file without naming it.
  fileprivate func overridden(_ isCalled: (any Declaration) -> Bool) -> [any Declaration] {
    switch self {
    case .conflict(let first, let second): isCalled(first) ? [second] : isCalled(second) ? [first] : []
    case .replacement(let word, let option): isCalled(word) ? [option] : []
    case .requirement, .anyOf, .operand: []
    }
  }

  /// What is of no use since the call has overridden what it needs.
  fileprivate func useless(
    isGiven: (any Declaration) -> Bool, isDropped: (any Declaration) -> Bool
  ) -> [any Declaration] {
    guard case .requirement(let needed, let others) = self, isDropped(needed), !isGiven(needed) else {
      return []
    }
    return others
  }
}
