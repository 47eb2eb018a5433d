"""Puts the summaries of runs together as items of one system, for the table of rules in the documentation.

    sumbench run Goldens/articles --output OUT; sumbench run Goldens/articles-news --output OUT
    rules_table.py OUT/articles/rouge-score Goldens/articles OUT/articles-news/rouge-score Goldens/articles-news > all.jsonl
    sumbench score all.jsonl --sample 250 --compare-rules --exceptions DATA --format markdown

Each item is a summary of a strategy beside the first reference of its article.
"""

import glob
import json
import os
import sys


def main():
    for run, corpus in zip(sys.argv[1::2], sys.argv[2::2]):
        with open(os.path.join(run, "summaries.jsonl"), encoding="utf-8") as file:
            for summary in map(json.loads, file):
                reference = sorted(glob.glob(os.path.join(corpus, summary["id"], "reference.*")))[0]
                with open(reference, encoding="utf-8") as text:
                    print(json.dumps({"id": "%s/%s" % (summary["id"], summary["system"]),
                                      "candidate": summary["summary"], "references": [text.read().strip()]},
                                     ensure_ascii=False))


if __name__ == "__main__":
    main()
