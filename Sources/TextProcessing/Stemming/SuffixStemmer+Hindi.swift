extension SuffixStemmer {
  /// The stemmer for Hindi of A. Ramanathan and D. D. Rao, "A lightweight stemmer for Hindi", EACL 2003: the longest
  /// ending of inflection that leaves two letters.
  static let hindi = SuffixStemmer(
    steps: [
      [
        (7, "ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयाँ ाइयों ाइयां"),
        (6, "ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी ूंगा ातीं नाओं नाएं ताओं ताएं ियाँ ियों ियां"),
        (5, "ाकर ाइए ाईं ाया ेगी ेगा ोगी ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं ुओं ुएं ुआं"),
        (4, "कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ाँ ां ों ें"),
        (3, "ो े ू ु ी ि ा"),
      ]
    ])
}
