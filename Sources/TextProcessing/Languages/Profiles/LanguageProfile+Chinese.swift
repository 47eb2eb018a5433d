extension Language {
  /// Chinese.
  public static let chinese = Language(known: "zh")
}

extension LanguageProfile {
  // Words are single characters here, so these are the characters that are mostly grammar: particles, pronouns,
  // prepositions, conjunctions, adverbs and auxiliaries.
  static let chinese = LanguageProfile(
    .chinese, name: "Chinese", codes: ["zho", "chi", "cmn"], script: .eastAsian, isUnspaced: true,
    functionWords: """
      的 一 了 是 我 不 在 们 有 他 这 着 个 地 到 就 得 也 和 那 要 之 可 以 么 她 只 会 当 没 而 吗 与 及 或 但 若 虽 因 为 所 于 从 对 向 被 把 将 让 给 跟 比 则 却
      即 便 且 并 又 再 还 都 很 太 更 最 已 曾 正 刚 才 仅 各 每 某 其 此 该 自 己 它 您 谁 哪 什 怎 你 咱 俩 些 能 应 须 吧 呢 啊 呀 嘛 哦 同 由 按 据 除 非 等 别 无
      未 如 何 第
      """,
    // A clause that names the speaker goes on after the quotation: `“去哪里？”他问。`
    sentences: SentenceRules(
      [.speechVerbs: "说 道 问 答 喊 称 叫 表示 写道 回忆 感叹 感慨 解释 补充 强调 回答"],
      keepsCornerBracketsWhole: true),
    page: PagePhrases.Additions(
      lines: [
        .relatedArticles: "相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读", .shareLine: "分享|分享到|打印", .commentForm: "评论|发表评论|网友评论",
        .advertisement: "广告", .navigation: "返回顶部|返回首页|版权所有",
      ],
      labels: [.caption: "图|摄影|图片", .byline: "记者|作者"]))
}
