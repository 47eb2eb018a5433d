/// Why a ROUGE-1.5.5 job cannot be done, or cannot be finished.
///
/// Blocks that were complete before the failure have been handed out, as the official script does it.
package enum Rouge155JobError: Error, Hashable, Sendable {
  /// No job was named, or help was requested.
  case usage(detailed: Bool)
  /// A job without `-a` and without the name of a system.
  case missingSystem
  /// Both `-l` and `-b`.
  case twoLimits
  /// A number outside the range of its option.
  case numberOutOfRange(option: Character, text: String)
  /// A basic-element mode that does not exist.
  case unknownBasicElementMode(String)
  /// More positional words than a list job takes.
  case tooManyWords([String])
  /// A file that cannot be opened; `reason` is the system's own.
  case unreadable(path: String, reason: String)
  /// XML that is not well formed, or that declares what a job must not: anything but entities of plain text.
  case malformedXML(path: String, line: Int, reason: String)
  /// An element of the XML job that lacks something or is in the wrong place; the line is that where its tag ends.
  case misplacedElement(path: String, line: Int, element: String, reason: String)
  /// A line of a list job with a candidate but no reference.
  case listLineWithoutReference(path: String, line: Int)
  /// A text whose format is unknown, missing, or of no use for the metric.
  case unfitFormat(path: String, format: String, metric: String)
  /// A line of a basic-element file that is not `head|modifier|relation`.
  case malformedElement(path: String, line: Int)
  /// A reference without a single word left, for which ROUGE-W has no value.
  case emptyReference(path: String, metric: String)
  /// A ROUGE-W weight under which the counts leave the range of a double.
  case weightOverflow(weight: String, path: String)
}

extension Rouge155JobError: CustomStringConvertible {
  /// One line for the user.
  package var description: String {
    switch self {
    case .usage: "no evaluation job given"
    case .missingSystem: "name the system to evaluate after the job file, or evaluate all of them with -a"
    case .twoLimits: "-l and -b exclude each other"
    case .numberOutOfRange(let option, let text): "‘\(text)’ is out of range for -\(option)"
    case .unknownBasicElementMode(let mode):
      "‘\(mode)’ is not a basic-element mode; the modes are H, HM, HMR, HM1, HMR1 and HMR2"
    case .tooManyWords(let words):
      "a list job takes one file and one system name; left over: \(words.joined(separator: " "))"
    case .unreadable(let path, let reason): "cannot open ‘\(path)’: \(reason)"
    case .malformedXML(let path, let line, let reason):
      "\(path):\(line): not well-formed XML, or not of the kind that a job may be: \(reason)"
    case .misplacedElement(let path, let line, let element, let reason):
      "\(path):\(line): \(element): \(reason)"
    case .listLineWithoutReference(let path, let line):
      "\(path):\(line): a line needs a candidate and at least one reference"
    case .unfitFormat(let path, let format, let metric):
      format.isEmpty
        ? "\(path): the job names no input format" : "\(path): \(metric) cannot read the format ‘\(format)’"
    case .malformedElement(let path, let line): "\(path):\(line): not of the form head|modifier|relation"
    case .emptyReference(let path, let metric): "\(path): no word is left, and \(metric) needs one"
    case .weightOverflow(let weight, let path): "\(path): the weight \(weight) makes counts too large to hold"
    }
  }
}
