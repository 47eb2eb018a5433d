extension SentenceRules {
  static let hindi = SentenceRules([
    .neverFinal:
      "डॉ डा प्रो कु सु श्रीमति कि.मी कि.ग्रा से.मी मि.मी मि.ली ई.पू बी.ए एम.ए पं स्व एड इं ले जन कै",
    .beforeNumber: "रु सं पृ क्र नं",
    .speechVerbs: "कहा कहते कहती बोला बोली बोले पूछा पूछते पूछती बताया बताते बताती चिल्लाया चिल्लाई",
  ])
}
