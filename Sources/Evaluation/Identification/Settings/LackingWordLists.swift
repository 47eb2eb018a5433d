import SumbenchRouge
import SumbenchSupport

/// What was left out of a search because word lists were not there.
struct LackingWordLists {
  private var withoutStopList: [String] = []
  private var withoutForms: [String] = []
  private var withoutPyRougeForms: [String] = []

  /// Notes what some rules ask for and these lists lack.
  mutating func add(_ rules: ScoringRules, _ wordLists: RougeResources) {
    if wordLists.lacksStopWords(for: rules.rouge) { withoutStopList.append(rules.name) }
    if wordLists.lacksPyRougeForms(for: rules.rouge) {
      withoutPyRougeForms.append(rules.name)
    } else if wordLists.lacksExceptions(for: rules.rouge) {
      withoutForms.append(rules.name)
    }
  }

  /// What is to be said of it.
  var notes: [Note] {
    var notes: [Note] = []
    func add(_ names: [String], _ text: String) {
      if names.isEmpty { return }
      let rest = names.count > 4 ? " and \(names.count - 4) more" : ""
      notes.append(
        Note(.warning, "not-tried", "\(text) (\(names.prefix(4).joined(separator: ", "))\(rest))"))
    }
    add(
      withoutStopList,
      "not tried: without the stop list of ROUGE-1.5.5 (--exceptions DIR with smart_common_words.txt) the rules that "
        + "remove stop words")
    add(
      withoutForms,
      "not tried: without the lists of WordNet (--exceptions DIR with *.exc) irregular forms, under the rules that "
        + "look them up")
    add(
      withoutPyRougeForms,
      "not tried: without py-rouge's own list of stems (--exceptions DIR, the folder of that package) what py-rouge "
        + "prints of words such as ‘statement’")
    return notes
  }
}
