extension Language {
  /// The two-letter codes for codes of three letters that are in use for the same languages.
  static let shorterCodes = Dictionary(
    uniqueKeysWithValues: LanguageProfile.all.flatMap { profile in
      profile.codes.map { ($0, profile.language.rawValue) }
    })

  /// English names of languages without resources, by code.
  static let otherNames: [String: String] = {
    let list = """
      und undetermined
      af Afrikaans am Amharic az Azerbaijani be Belarusian bg Bulgarian bn Bengali bs Bosnian ca Catalan cs Czech
      cy Welsh da Danish el Greek eo Esperanto et Estonian eu Basque fa Persian fi Finnish ga Irish gl Galician
      gu Gujarati ha Hausa he Hebrew hr Croatian hu Hungarian hy Armenian id Indonesian ig Igbo is Icelandic
      ka Georgian kk Kazakh km Khmer kn Kannada ko Korean ku Kurdish ky Kyrgyz la Latin lb Luxembourgish lo Lao
      lt Lithuanian lv Latvian mk Macedonian ml Malayalam mn Mongolian mr Marathi ms Malay mt Maltese my Burmese
      nb Norwegian ne Nepali nn Norwegian no Norwegian or Odia pa Punjabi pl Polish ps Pashto ro Romanian si Sinhala
      sk Slovak sl Slovenian so Somali sq Albanian sr Serbian sw Swahili ta Tamil te Telugu tg Tajik th Thai
      ti Tigrinya tl Tagalog tr Turkish tt Tatar uk Ukrainian ur Urdu uz Uzbek vi Vietnamese xh Xhosa yo Yoruba
      yue Cantonese zu Zulu
      """
    let words = list.split(whereSeparator: \.isWhitespace).map(String.init)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) })
  }()
}
