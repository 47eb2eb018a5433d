import Synchronization

/// A run that was interrupted: what the command needs for telling how to go on.
///
/// Everything that had been answered is in the journal, if there is one.
package struct Interrupted: Error, Hashable {
  /// SIGINT or SIGTERM.
  package let signal: Int32
  /// The program's name.
  package let program: String
  /// Requests that have a usable answer, those from earlier runs among them.
  package let answered: Int
  /// Requests that have none and are to be asked again.
  package let open: Int
}
