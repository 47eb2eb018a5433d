"""Scores random texts with rouge-score, one JSON line a case.

    python rouge_score_vectors.py SEED COUNT > rouge-score/random.jsonl

A case has the candidate, its references, whether the stemmer was on, and for each type precision, recall and
F as Python prints them, which is enough to read back the same doubles. With several references the scores are
those of score_multi.
"""

import json
import random
import sys

from rouge_score.rouge_scorer import RougeScorer

TYPES = [f"rouge{n}" for n in range(1, 10)] + ["rougeL", "rougeLsum"]
WORDS = (
    "the of and to in a is was for on that by with as at from his her it an be were are which this has had not "
    "harbour harbours bread baking baked baker relational conditional rationally vietnamization hopefully "
    "happiness happy skies sky dying died dies lied lies tying news innings proceed succeeded exceedingly "
    "geology geological analogies controlling controlled rolling falling sized sizing agreed agreement "
    "agreements feed need bleed being seeing flies fly enjoy enjoyed plays played says days day generally "
    "generalizations operators electricity electrical adjustment adoption revival effective probate rate cease "
    "roll matting mating meeting meetings milling messing fizzed failing filing hoping hopping conformably "
    "radically differently vilely analogously predication callousness formality sensitivity sensibility 2026 "
    "3rd 200ing 4x4 ing ed s ies sses eed yes yy syzygy toy by cry cries cried crying aaed zzing llll oed"
).split()
ODD = [
    "caf\u00e9", "na\u00efve", "\u212aelvin", "\u0130zmir", "stra\u00dfe", "\u6771\u4eac", "\u041c\u043e\u0441\u043a\u0432\u0430",
    "don't", "well-known", "U.S.", "3.5", "a_b", "x\ty", "x\r", "\u2028", "\u0085", "e\u0301t\u00e9", "\U0001f600", "--",
    "$5", "\u00a0", "I\u0307", "\u017fill", "\ufb01ne", "\x00", "\x0b", "CAF\u00c9", "K\u212ak", "RUNNING",
]


def sentence(rng, words):
    size = rng.choice([0, 1, 1, 2, 3, 5, 8, 13, 21, 34, rng.randint(1, 90)])
    chosen = [rng.choice(ODD) if rng.random() < 0.04 else rng.choice(words) for _ in range(size)]
    if rng.random() < 0.3:
        chosen = [word.capitalize() if rng.random() < 0.2 else word for word in chosen]
    return rng.choice([" ", " ", " ", "  ", ", ", "-", " . "]).join(chosen) + rng.choice(["", ".", " ", "!\r"])


def altered(rng, text, words):
    """A copy with words dropped, doubled, swapped and replaced, so that much is shared."""
    lines = []
    for line in text.split("\n"):
        parts = line.split(" ")
        for _ in range(rng.randint(0, max(1, len(parts) // 3))):
            at = rng.randrange(len(parts))
            parts[at : at + 1] = rng.choice([[], [parts[at]] * 2, [rng.choice(words)], [parts[at], "\n"]]) or [""]
        if rng.random() < 0.2:
            rng.shuffle(parts)
        lines.append(" ".join(parts))
    return "\n".join(lines)


def text(rng, words):
    lines = rng.choice([0, 1, 1, 2, 3, 4, 4, 6, 12]) if rng.random() < 0.99 else 40
    return rng.choice(["\n", "\n", "\n\n", " \n", "\r\n"]).join(sentence(rng, words) for _ in range(lines))


def case(rng, scorers):
    words = rng.sample(WORDS, rng.choice([1, 2, 3, 5, 10, 30, 60, len(WORDS)]))
    candidate = text(rng, words)
    references = []
    for _ in range(rng.choice([1, 1, 1, 1, 2, 3, 4])):
        references.append(altered(rng, candidate, words) if rng.random() < 0.5 else text(rng, words))
    stemmer = rng.random() < 0.5
    scorer = scorers[stemmer]
    single = len(references) == 1
    scores = scorer.score(references[0], candidate) if single else scorer.score_multi(references, candidate)
    return {
        "candidate": candidate,
        "references": references,
        "stemmer": stemmer,
        "scores": {kind: [float(value) for value in scores[kind]] for kind in TYPES},
    }


def main():
    rng = random.Random(int(sys.argv[1]))
    scorers = [RougeScorer(TYPES, use_stemmer=stemmer) for stemmer in (False, True)]
    for _ in range(int(sys.argv[2])):
        print(json.dumps(case(rng, scorers), sort_keys=True))


if __name__ == "__main__":
    main()
