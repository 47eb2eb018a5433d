extension RulesCatalog {
  /// Every file of Metrics/, by what it is for.
  package static let groups = [
    Group(
      title: "programs as they come",
      entries: [
        Entry("rouge-score", PackageResources.rouge_score_json),
        Entry("rouge-1.5.5", PackageResources.rouge_1_5_5_json),
        Entry("hf-evaluate", PackageResources.hf_evaluate_json, aliases: ["cnndm-hf-default"]),
        Entry("rouge-pltrdy", PackageResources.rouge_pltrdy_json),
        Entry("py-rouge", PackageResources.py_rouge_json),
        Entry("rouge-metric", PackageResources.rouge_metric_json),
        Entry("torchmetrics", PackageResources.torchmetrics_json),
        Entry("rouge-chinese", PackageResources.rouge_chinese_json),
        Entry("sumeval", PackageResources.sumeval_json),
        Entry("lawrouge", PackageResources.lawrouge_json),
        Entry("xlsum", PackageResources.xlsum_json),
      ]),
    Group(
      title: "texts in any language",
      entries: [
        Entry("unicode", PackageResources.unicode_json),
        Entry("characters", PackageResources.characters_json),
      ]),
    Group(
      title: "news articles",
      entries: [
        Entry("cnndm-see", PackageResources.cnndm_see_json),
        Entry("cnndm-rouge-score", PackageResources.cnndm_rouge_score_json),
        Entry("helm-summ", PackageResources.helm_summ_json),
        Entry("xsum", PackageResources.xsum_json),
        Entry("newsroom", PackageResources.newsroom_json),
        Entry("nyt-limited-recall", PackageResources.nyt_limited_recall_json),
        Entry("gigaword-f1", PackageResources.gigaword_f1_json),
        Entry("gigaword-recall-75b", PackageResources.gigaword_recall_75b_json),
      ]),
    Group(
      title: "long articles, and several at once",
      entries: [
        Entry("pubmed-arxiv", PackageResources.pubmed_arxiv_json, aliases: ["pubmed", "arxiv"]),
        Entry("govreport", PackageResources.govreport_json),
        Entry("multinews", PackageResources.multinews_json),
        Entry("billsum", PackageResources.billsum_json),
      ]),
    Group(
      title: "dialogues",
      entries: [
        Entry("samsum-py-rouge", PackageResources.samsum_py_rouge_json),
        Entry("samsum-files2rouge", PackageResources.samsum_files2rouge_json),
      ]),
    Group(
      title: "conferences: DUC and TAC",
      entries: [
        Entry("duc2001-2002", PackageResources.duc2001_2002_json, aliases: ["duc2001", "duc2002"]),
        Entry("duc2004-t1", PackageResources.duc2004_t1_json, aliases: ["duc2003-t1"]),
        Entry("duc2004-t2", PackageResources.duc2004_t2_json),
        Entry("duc2004-hong", PackageResources.duc2004_hong_json),
        Entry(
          "duc2005-2007", PackageResources.duc2005_2007_json, aliases: ["duc2005", "duc2006", "duc2007"]),
        Entry("duc2007-update", PackageResources.duc2007_update_json),
        Entry(
          "tac2008-2011", PackageResources.tac2008_2011_json,
          aliases: ["tac2008", "tac2009", "tac2010", "tac2011"]),
      ]),
  ]
}
