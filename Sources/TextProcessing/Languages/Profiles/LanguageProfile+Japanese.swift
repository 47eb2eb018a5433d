extension Language {
  /// Japanese.
  public static let japanese = Language(known: "ja")
}

extension LanguageProfile {
  // Words are single characters here, so these are the hiragana, in which particles and endings are written, and a
  // few characters that do their work.
  static let japanese = LanguageProfile(
    .japanese, name: "Japanese", codes: ["jpn"], script: .eastAsian, isUnspaced: true,
    functionWords: """
      ぁ あ ぃ い ぅ う ぇ え ぉ お か が き ぎ く ぐ け げ こ ご さ ざ し じ す ず せ ぜ そ ぞ た だ ち ぢ っ つ づ て で と ど な に ぬ ね の は ば ぱ ひ び ぴ ふ ぶ
      ぷ へ べ ぺ ほ ぼ ぽ ま み む め も ゃ や ゅ ゆ ょ よ ら り る れ ろ ゎ わ ゐ ゑ を ん ゔ ゕ ゖ ー ゝ ゞ 事 物 者 等 為 其 此 何 彼 私 僕 誰 各 毎
      """,
    sentences: SentenceRules(keepsCornerBracketsWhole: true),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles: "関連記事|関連ニュース|あわせて読みたい|おすすめ記事", .shareLine: "シェアする|シェア|印刷",
        .commentForm: "コメント|コメントを残す",
        .advertisement: "広告", .newsletter: "メルマガ登録", .navigation: "トップへ戻る|ページトップへ",
      ],
      labels: [.caption: "写真|撮影|画像", .byline: "記者|文"]))
}
