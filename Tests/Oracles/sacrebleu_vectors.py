"""Scores random and real-like texts with sacreBLEU, one JSON line a case.

    python sacrebleu_vectors.py SEED COUNT ARTICLES > sacrebleu/vectors.jsonl

Half of the cases are made of random words and marks, half of sentences of the articles, changed a little. A case has
the candidate, its references and the scores of single texts: BLEU with effective order, chrF and chrF++, as Python
prints them, which is enough to read back the same doubles. The last line has the corpus scores of every fifty cases and
of all of them, where cases have different numbers of references. Python 3.11 adds the four logarithms of BLEU one by one;
later versions compensate for rounding, and the last digit may differ.
"""

import json
import pathlib
import random
import sys

from sacrebleu.metrics import BLEU, CHRF

WORDS = (
    "the of and to in a is was for on that by with as at harbour bread baked 2026 3rd 1,000 3.5 U.S. don't well-known "
    "No. 4-year x,y $5 50% e.g. end. (a) [b] {c} a/b a&b &amp; &lt;b&gt; &quot;q&quot; <skipped> <b> \"said\" 'tis -- - . "
    ", ,, ... ?! ; : café naïve straße 東京 Москва e\u0301té \U0001f600 «bon» “x” ’s \u00a0 \u3000 a\u2028b \u0085 x\x1fy "
    "\u200b 5-3 a-5 5- -5 .5 5. ,5 a.b a,b 1.b b.1 3,b é.é é,5 日。本 x\ty"
).split(" ")


def random_text(rng):
    size = rng.choice([0, 1, 1, 2, 3, 4, 5, 8, 13, 21])
    pool = rng.sample(WORDS, rng.choice([2, 4, 8, 40]))
    text = rng.choice([" ", " ", " ", "  ", "", "\n", "-\n"]).join(rng.choice(pool) for _ in range(size))
    return text + rng.choice(["", "", ".", " ", "\n", " \u00a0"])


def changed(rng, text):
    parts = text.split(" ")
    for _ in range(rng.randint(0, max(1, len(parts) // 3))):
        at = rng.randrange(len(parts))
        parts[at : at + 1] = rng.choice([[], [parts[at]] * 2, [rng.choice(WORDS)], [parts[at] + ","]]) or [""]
    if rng.random() < 0.1:
        rng.shuffle(parts)
    return " ".join(parts)


def case(rng, lines):
    count = rng.choice([1, 1, 1, 2, 3, 4])
    if rng.random() < 0.5:
        candidate = random_text(rng)
        references = [random_text(rng) if rng.random() < 0.5 else changed(rng, candidate) for _ in range(count)]
    else:
        candidate = "\n".join(rng.sample(lines, rng.choice([1, 1, 2])))[: rng.choice([80, 160, 300])]
        other = "\n".join(rng.sample(lines, 1))[:200]
        references = [changed(rng, candidate) if rng.random() < 0.8 else other for _ in range(count)]
        candidate = changed(rng, candidate)
    return candidate, references


def main(seed, count, folder):
    rng = random.Random(int(seed))
    articles = sorted(pathlib.Path(folder).glob("*/article.txt"))
    lines = [line for path in articles for line in path.read_text("utf-8").split("\n") if len(line) > 40]
    cases = [case(rng, lines) for _ in range(int(count))]
    single = {"bleu": BLEU(effective_order=True), "chrf": CHRF(), "chrf++": CHRF(word_order=2)}
    for candidate, references in cases:
        scores = {name: metric.sentence_score(candidate, references).score for name, metric in single.items()}
        print(json.dumps({"candidate": candidate, "references": references} | scores, ensure_ascii=False))
    corpora = []
    for start, end in [(at, at + 50) for at in range(0, len(cases), 50)] + [(0, len(cases))]:
        part = cases[start:end]
        most = max(len(references) for _, references in part)
        streams = [[(refs[at] if at < len(refs) else None) for _, refs in part] for at in range(most)]
        scores = {}
        for name, metric in {"bleu": BLEU(), "chrf": CHRF(), "chrf++": CHRF(word_order=2)}.items():
            scores[name] = metric.corpus_score([candidate for candidate, _ in part], streams).score
            if end - start == len(cases):
                scores[name + " signature"] = str(metric.get_signature())
        corpora.append({"start": start, "end": min(end, len(cases))} | scores)
    print(json.dumps({"corpora": corpora}))


main(*sys.argv[1:])
