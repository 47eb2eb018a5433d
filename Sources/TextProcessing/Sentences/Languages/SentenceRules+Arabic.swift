extension SentenceRules {
  static let arabic = SentenceRules([
    .neverFinal: "د أ م أ.د ص.ب",
    .beforeNumber: "ص رقم ج ط",
    .speechVerbs: """
    قال قالت قالوا يقول تقول يقولون أضاف أضافت يضيف تضيف سأل سألت يسأل تسأل تساءل تساءلت أجاب أجابت يجيب تجيب
    صرخ صرخت هتف هتفت رد ردت أوضح أوضحت أكد أكدت علق علقت ختم ختمت تابع تابعت
    """,
  ])
}
