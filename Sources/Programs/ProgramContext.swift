/// What the programs of one run share: how patient sumbench is with them, where answers are kept, and who may interrupt.
package struct ProgramContext: Sendable {
  /// Time-outs, retries and requests at a time.
  package var settings: ProgramSettings
  /// Where answers are added; those that it held before are used.
  package var journal: Journal?
  /// Further answers that need no request.
  package var earlier: EarlierAnswers
  /// What stops asking.
  package var interruption: Interruption?

  /// For commands that are not run in the current folder, the folder.
  package var folders: [String: String] = [:]
  /// Whether nothing is asked: a request without a kept answer fails and is counted.
  package var isDry = false

  /// A context, in which nothing is kept unless a journal is given.
  package init(
    settings: ProgramSettings = ProgramSettings(), journal: Journal? = nil,
    earlier: EarlierAnswers = EarlierAnswers(), interruption: Interruption? = nil
  ) {
    self.settings = settings
    self.journal = journal
    self.earlier = earlier
    self.interruption = interruption
  }
}
