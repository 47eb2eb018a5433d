import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

extension DataError {
  /// The same error, with the key it is about and the names that the key takes. What was decoded is the value of a path,
  /// or a list of what stands under `inner` in the elements of that value.
  init(_ error: DecodingError, at place: Place, under path: [String] = [], then inner: [String] = []) {
    self.init(error, at: place, choices: Self.choices, under: path, then: inner)
  }

  private static let choices: [String: [String]] = [
    "words": WordRule.allCases.map(\.rawValue), "stemming": StemmingRule.allCases.map(\.rawValue),
    "stopWords": StopWordRule.allCases.map(\.rawValue), "rounding": RoundingRule.allCases.map(\.rawValue),
    "measures": Measure.allCases.map(\.rawValue), "sentences": SentenceRule.allCases.map(\.rawValue),
    "letterCase": LetterCaseRule.allCases.map(\.rawValue),
    "contractions": ContractionRule.allCases.map(\.rawValue), "counts": CountRule.allCases.map(\.rawValue),
    "subsequences": CountRule.allCases.map(\.rawValue),
    "ties": TieRule.allCases.map(\.rawValue), "sides": SideRule.allCases.map(\.rawValue),
    "fMeasure": FMeasureRule.allCases.map(\.rawValue),
    "method": IntervalRule.Method.allCases.map(\.rawValue),
    "role": System.Role.allCases.map(\.rawValue), "source": SystemRecord.Source.allCases.map(\.rawValue),
    "direction": ScoreColumn.Direction.allCases.map(\.rawValue),
    "origin": ScoreColumn.Origin.allCases.map(\.rawValue), "measure": Measure.allCases.map(\.rawValue),
    "cleaning": CleaningMode.allCases.map(\.rawValue), "missing": MissingRule.allCases.map(\.rawValue),
    "kind": Note.Kind.allCases.map(\.rawValue),
  ]
}
