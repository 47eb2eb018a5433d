extension SentenceRules {
  // A quotation in corner brackets is part of its sentence, and what quotes it stands right behind it.
  static let japanese = SentenceRules(
    quotatives: ["と", "って", "という", "なんて"],
    keepsCornerBracketsWhole: true)
}
