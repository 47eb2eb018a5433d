/// The forms in which a list can be had.
enum ListFormat: String, CaseIterable, Sendable {
  case terminal, json
}
