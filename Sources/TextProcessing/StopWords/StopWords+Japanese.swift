extension StopWords {
  // Words are single characters here, so these are the hiragana, in which particles and endings are written, and a
  // few characters that do their work.
  static let japanese = Set(
    wordsOf:
      """
      ぁ あ ぃ い ぅ う ぇ え ぉ お か が き ぎ く ぐ け げ こ ご さ ざ し じ す ず せ ぜ そ ぞ た だ ち ぢ っ つ づ て で と ど な に ぬ ね の は ば ぱ ひ び ぴ ふ ぶ
      ぷ へ べ ぺ ほ ぼ ぽ ま み む め も ゃ や ゅ ゆ ょ よ ら り る れ ろ ゎ わ ゐ ゑ を ん ゔ ゕ ゖ ー ゝ ゞ 事 物 者 等 為 其 此 何 彼 私 僕 誰 各 毎
      """)
}
