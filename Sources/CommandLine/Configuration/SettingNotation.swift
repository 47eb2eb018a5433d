import Foundation

/// How a value is written in a configuration file.
package enum SettingNotation: Sendable {
  case text, number, either
}
