extension SentenceRules {
  // A clause that names the speaker goes on behind the quotation: `“去哪里？”他问。`
  static let chinese = SentenceRules(
    [.speechVerbs: "说 道 问 答 喊 称 叫 表示 写道 回忆 感叹 感慨 解释 补充 强调 回答"],
    keepsCornerBracketsWhole: true)
}
