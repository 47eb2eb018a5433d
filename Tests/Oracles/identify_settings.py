"""Draws settings at random, computes the means of summaries under each, and asks `sumbench identify` which they are.

    identify_settings.py --sumbench .build/debug/sumbench [--data DIR] [--also RULES] [--items N] [--settings N]
      [--seed N]

Makes a file of summaries of its own (--items lines, invented words, sentences on lines, some lines of two
sentences) and another with three references each. Half of the settings are scored by `sumbench score --rules FILE`,
with rules of the catalog changed at random; the others by programs of other people: rouge-score 0.1.2 and rouge
1.0.1 (PyPI). The reported numbers have two decimals, as percent or, every third time, four as shares of 1. For each
setting it says whether a row that `identify` calls exact has the very means (to nine digits), and whether numbers
that nothing made (each mean moved by a few points) are called exact anywhere. Exits with 1 where the answer is
wrong once. DIR has the word lists of ROUGE-1.5.5; RULES are files of rules that are tried beside the catalog's.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

STEMS = (
    "report minister govern announce storm connect play nation relate generous travel happy decide family compute "
    "write argue city council flood river police officer market trade price season club doctor patient study result "
    "school teacher crash company profit vote elect court judge music award fire rescue weather road bridge budget hospital"
).split()
ENDINGS = ["", "", "s", "ing", "ed", "ly", "ation", "er", "ness", "'s"]
SMALL = "the a of to in and on for with that is was by at from it as his her their".split()
ODD = ["Smith", "U.S.", "Dr. Jones", "NASA", "McDonald", "Björk", "café", "2.5", "$3,000", "30-year-old"]


def word(rng):
    draw = rng.random()
    if draw < 0.4:
        return rng.choice(SMALL)
    return rng.choice(ODD) if draw < 0.46 else rng.choice(STEMS) + rng.choice(ENDINGS)


def sentence(rng):
    words = [word(rng) for _ in range(rng.randint(6, 20))]
    return " ".join(words).capitalize() + "."


def changed(rng, text, share):
    words = []
    for one in text.rstrip(".").split(" "):
        draw = rng.random()
        if draw < share / 2:
            continue
        words.append(word(rng) if draw < share else one)
    return (" ".join(words) or "nothing") + "."


def version(rng, pool, share):
    lines = []
    for text in [changed(rng, one, share) for one in pool if rng.random() < 0.8] or [sentence(rng)]:
        if lines and rng.random() < 0.25:
            lines[-1] += " " + text
        else:
            lines.append(text)
    return "\n".join(lines)


def items(rng, count, references):
    for number in range(count):
        pool = [sentence(rng) for _ in range(rng.randint(3, 6))]
        yield {
            "id": "item-%05d" % number,
            "candidate": version(rng, pool, rng.uniform(0.2, 0.9)),
            "references": [version(rng, pool, rng.uniform(0.2, 0.7)) for _ in range(references)],
        }


def by_sumbench(args, rng, path, folder):
    """Rules of the catalog, changed; the means that `score` computes."""
    names = [rules["name"] for rules in json.loads(run(args, "list", "rules", "--format", "json")[1])]
    rules = json.loads(run(args, "list", "rules", rng.choice(names))[1])
    settings = rules["rouge"]
    if rng.random() < 0.5:
        settings["stemming"] = "none"
    if settings["words"] == "official" and rng.random() < 0.5:
        rules["interval"] = {"method": "student"}
    if rules.get("sentences", "lines") in ("lines", "split"):
        rules["sentences"] = rng.choice(["lines", "split"])
    if rng.random() < 0.5:
        settings["references"] = rng.choice(["maximum", "mean"])
    rules["measures"] = [rng.choice(["f1", "recall", "precision"])]
    rules["variants"] = ["rouge1", "rouge2", rng.choice(["rougeL", "rougeLsum"])]
    file = os.path.join(folder, "rules.json")
    with open(file, "w", encoding="utf-8") as out:
        json.dump(rules, out)
    code, text, complaint = run(args, "score", path, "--rules", file, "--format", "json", *data(args))
    if code:
        sys.exit("score: %s" % complaint)
    row = json.loads(text)["rows"][0]
    means = [row["%s_%s" % (variant, rules["measures"][0])] for variant in rules["variants"]]
    words = [rules["name"], settings["stemming"], rules["sentences"], rules["measures"][0], rules["variants"][2]]
    return " ".join(words + [settings.get("references", "maximum")]), means


def by_rouge_score(rng, path):
    from rouge_score.rouge_scorer import RougeScorer

    stems, kind = rng.random() < 0.5, rng.choice(["rougeL", "rougeLsum"])
    measure = rng.choice(["fmeasure", "recall", "precision"])
    scorer = RougeScorer(["rouge1", "rouge2", kind], use_stemmer=stems)
    scores = [scorer.score_multi(one["references"], one["candidate"]) for one in lines(path)]
    means = [sum(getattr(one[name], measure) for one in scores) / len(scores) for name in ("rouge1", "rouge2", kind)]
    return "rouge-score use_stemmer=%s %s %s" % (stems, kind, measure), means


def by_rouge(rng, path):
    from rouge import Rouge

    measure = rng.choice(["f", "r", "p"])
    lower = rng.random() < 0.5
    texts = [(one["candidate"], one["references"][0]) for one in lines(path)]
    pairs = [tuple(text.lower() for text in pair) if lower else pair for pair in texts]
    scores = Rouge().get_scores(*map(list, zip(*pairs)))
    means = [sum(one[name][measure] for one in scores) / len(scores) for name in ("rouge-1", "rouge-2", "rouge-l")]
    return "rouge %s%s" % (measure, " lower case" if lower else ""), means


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def data(args):
    return ["--exceptions", args.data] if args.data else []


def run(args, *call):
    done = subprocess.run([args.sumbench, *call], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def identify(args, path, means, digits):
    factor = 1 if digits == 4 else 100
    typed = ["%.*f" % (digits, mean * factor) for mean in means]
    reported = ",".join("%s=%s" % pair for pair in zip(["rouge1", "rouge2", "rougeL"], typed))
    also = ["--rules", args.also] if args.also else []
    call = ["identify", path, "--reported", reported, "--format", "json", *also, *data(args)]
    code, text, complaint = run(args, *call)
    if code not in (0, 1):
        sys.exit("identify: %s" % complaint)
    rows = json.loads(text)["rows"]
    return code, reported, factor, [row for row in rows if row["agreement"] == "exact"], len(rows)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sumbench", required=True)
    parser.add_argument("--data")
    parser.add_argument("--also")
    parser.add_argument("--items", type=int, default=250)
    parser.add_argument("--settings", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for references in (1, 3):
            files[references] = os.path.join(folder, "items-%d.jsonl" % references)
            with open(files[references], "w", encoding="utf-8") as out:
                for one in items(rng, args.items, references):
                    out.write(json.dumps(one) + "\n")
        for number in range(args.settings):
            path = files[rng.choice([1, 3])]
            if number % 2 == 0:
                name, means = by_sumbench(args, rng, path, folder)
            elif number % 4 == 1:
                name, means = by_rouge_score(rng, path)
            else:
                path = files[1]
                name, means = by_rouge(rng, path)
            digits = 4 if number % 3 == 2 else 2
            code, reported, factor, exact, count = identify(args, path, means, digits)
            is_found = code == 0 and any(
                all(abs(row[key] / factor - mean) < 1e-9 for key, mean in zip(["rouge1", "rouge2", "rougeL"], means))
                for row in exact
            )
            moved = [min(0.99, mean + rng.uniform(0.01, 0.05)) for mean in means]
            other, _, _, nothing, _ = identify(args, path, moved, digits)
            is_right = is_found and other == 1 and not nothing
            wrong += not is_right
            print(
                "%-4s %s: %s; exact: %d of %d results; of numbers that nothing made: %d"
                % ("ok" if is_right else "BAD", name, reported, len(exact), count, len(nothing))
            )
    print("%d settings, %d wrong" % (args.settings, wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
