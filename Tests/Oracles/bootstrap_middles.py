"""Prints what rouge-score's aggregator calls the middle of the means of a file's summaries.

    bootstrap_middles.py items.jsonl SEED ...

With rouge-score 0.1.2 (PyPI) and its stemmer, one line a seed of numpy's generator, which the program itself never
seeds: F of ROUGE-1, ROUGE-2 and ROUGE-L in percent, with two decimals.
"""

import json
import sys

import numpy
from rouge_score import rouge_scorer, scoring

KINDS = ["rouge1", "rouge2", "rougeL"]


def main():
    scorer = rouge_scorer.RougeScorer(KINDS, use_stemmer=True)
    with open(sys.argv[1], encoding="utf-8") as file:
        items = [json.loads(line) for line in file]
    for seed in sys.argv[2:]:
        numpy.random.seed(int(seed))
        aggregator = scoring.BootstrapAggregator()
        for item in items:
            aggregator.add_scores(scorer.score(item["reference"], item["candidate"]))
        found = aggregator.aggregate()
        print(",".join("%s=%.2f" % (kind, found[kind].mid.fmeasure * 100) for kind in KINDS))


if __name__ == "__main__":
    main()
