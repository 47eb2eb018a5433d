extension PublishedLayout {
  /// Corpora as records.
  static let corpora = [
    PublishedLayout(
      "CNN/DailyMail", files: "article, highlights, id", reading: "the lines of highlights are sentences",
      call: "sumbench run test.jsonl", preparation: fromParquet),
    PublishedLayout(
      "XSum", files: "document, summary, id", reading: "summary is the reference",
      call: "sumbench run test.jsonl", preparation: fromParquet),
    PublishedLayout(
      "XL-Sum", files: "id, url, title, summary, text", reading: "text is the article, summary the reference",
      call: "sumbench run english_test.jsonl"),
    PublishedLayout(
      "BillSum", files: "bill_id, text, summary, title",
      reading: "text is the article, summary the reference",
      call: "sumbench run us_test.jsonl"),
    PublishedLayout(
      "SAMSum", files: "an array of id, summary, dialogue", reading: "dialogue is the article",
      call: "sumbench run test.json"),
    PublishedLayout(
      "DialogSum", files: "fname, dialogue, summary1, summary2, summary3, topic1, ...",
      reading: "dialogue is the article, the summaries are references, fname is the id",
      call: "sumbench run dialogsum.test.jsonl"),
    PublishedLayout(
      "Multi-News", files: "document with ||||| between documents, summary",
      reading: "a cluster of documents; NEWLINE_CHAR is a line break", call: "sumbench run test.jsonl",
      preparation: fromParquet),
    PublishedLayout(
      "arXiv and PubMed", files: "article_id, article_text, abstract_text, section_names, sections",
      reading: "lists of sentences; <S> and </S> are sentence marks", call: "sumbench run test.txt"),
    PublishedLayout(
      "arXiv and PubMed, Hugging Face", files: "article, abstract, section_names",
      reading: "abstract is the reference", call: "sumbench run test.jsonl", preparation: fromParquet),
    PublishedLayout(
      "GovReport", files: "id, report, summary", reading: "report is the article",
      call: "sumbench run test.jsonl",
      preparation: fromParquet),
    PublishedLayout(
      "GovReport, GAO files",
      files: "id, report and highlight, lists of sections with paragraphs and subsections",
      reading: "paragraphs become lines", call: "sumbench run gao.jsonl",
      preparation:
        "jq -c 'def text: [.[] | recurse(.subsections[]?) | .paragraphs[]?] | join(\"\\n\"); "
        + "{id, report: (.report | text), summary: (.highlight | text)}' gao/*.json > gao.jsonl"),
    PublishedLayout(
      "MLSUM", files: "text, summary, topic, url, title, date", reading: "text is the article",
      call: "sumbench run de_test.jsonl", preparation: fromParquet),
    PublishedLayout(
      "Newsroom", files: "text, summary, title, url, date, density_bin, ...",
      reading: "text is the article; further fields are kept for slices",
      call: "sumbench run test.jsonl", preparation: "zcat test.jsonl.gz > test.jsonl"),
    PublishedLayout(
      "WikiHow", files: "CSV with headline, title, text",
      reading: "headline is the summary there; empty articles are left out",
      call: "sumbench run wikihowAll.csv --fields article=text,reference=headline --skip-unusable"),
    PublishedLayout(
      "MatchSum", files: "text and summary, lists of sentences", reading: "sentences stay as they are",
      call: "sumbench run test_CNNDM.jsonl"),
    PublishedLayout(
      "SummEval", files: "id, model_id, decoded, references, expert_annotations, ...",
      reading: "decoded is the candidate of the system model_id; ratings are means over the experts",
      call: "sumbench score model_annotations.aligned.jsonl"),
  ]

  /// Corpora and summaries as folders, and as files that belong together by their lines.
  static let folders = [
    PublishedLayout(
      "articles of one's own", files: "<id>/article.txt, <id>/reference.1.txt, ...",
      reading: "a folder for each article",
      call: "sumbench run corpus"),
    PublishedLayout(
      "CNN/DailyMail stories", files: "<id>.story, with @highlight",
      reading: "the highlights are the reference",
      call: "sumbench run stories"),
    PublishedLayout(
      "XSum summary files", files: "<id>.summary, with [SN]RESTBODY[SN]",
      reading: "RESTBODY is the article, FIRST-SENTENCE the reference", call: "sumbench run xsum"),
    PublishedLayout(
      "pairs by lines", files: "test.source beside test.target (.src and .tgt; .document and .summary)",
      reading: "line N belongs to line N", call: "sumbench run test.source"),
    PublishedLayout(
      "summaries by lines", files: "hyp.txt, ref.txt, ref2.txt",
      reading: "line N belongs to line N of each file",
      call: "sumbench score hyp.txt --references ref.txt --references ref2.txt"),
    PublishedLayout(
      "a summary a file", files: "sys/doc1.txt, ref/doc1.A.txt, ref/doc1.B.txt",
      reading: "by the names of the files, lines are sentences", call: "sumbench score sys --references ref"),
    PublishedLayout(
      "DUC and TAC", files: "peers/D30001.M.100.T.1, models/D30001.M.100.T.A",
      reading: "the last part names who wrote it", call: "sumbench score peers --references models"),
    PublishedLayout(
      "plain texts", files: "<id>.txt", reading: "no references: summarized and not scored",
      call: "sumbench run texts"),
  ]

  /// What programs write.
  static let outputs = [
    PublishedLayout(
      "LLaMA-Factory", files: "prompt, predict, label",
      reading: "predict is the candidate, label the reference",
      call: "sumbench score generated_predictions.jsonl"),
    PublishedLayout(
      "lm-eval samples", files: "doc_id, doc, target, filtered_resps",
      reading: "filtered_resps is the candidate, target the reference",
      call: "sumbench score samples_xsum.jsonl"),
    PublishedLayout(
      "transformers examples", files: "generated_predictions.txt, a summary a line",
      reading: "line N is of article N",
      call: "sumbench run test.jsonl --summaries bart=generated_predictions.txt"),
    PublishedLayout(
      "evaluate", files: "an object of the lists predictions and references",
      reading: "element N belongs to element N",
      call: "sumbench score results.json"),
    PublishedLayout(
      "fairseq-generate", files: "lines S-N, T-N, H-N, D-N", reading: "by their numbers, D before H",
      call: "sumbench score generate-test.txt"),
    PublishedLayout(
      "PreSumm", files: "cnndm.candidate and cnndm.gold, sentences between <q>",
      reading: "line N belongs to line N",
      call: "sumbench score cnndm.candidate --references cnndm.gold"),
  ]
}
