extension StopWords {
  // Words are single characters here, so these are the characters that are mostly grammar: particles, pronouns,
  // prepositions, conjunctions, adverbs and auxiliaries.
  static let chinese = Set(
    wordsOf:
      """
      的 一 了 是 我 不 在 们 有 他 这 着 个 地 到 就 得 也 和 那 要 之 可 以 么 她 只 会 当 没 而 吗 与 及 或 但 若 虽 因 为 所 于 从 对 向 被 把 将 让 给 跟 比 则 却
      即 便 且 并 又 再 还 都 很 太 更 最 已 曾 正 刚 才 仅 各 每 某 其 此 该 自 己 它 您 谁 哪 什 怎 你 咱 俩 些 能 应 须 吧 呢 啊 呀 嘛 哦 同 由 按 据 除 非 等 别 无
      未 如 何 第
      """)
}
