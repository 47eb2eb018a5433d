extension SentenceRules {
  static let japanese = SentenceRules(keepsCornerBracketsWhole: true)
}
