"""Scores one set of summaries as the published protocols do, with the programs that they name.

    protocol_vectors.py --script ROUGE-1.5.5.pl --data DIR --articles Goldens/articles --output DIR

Writes items.jsonl (candidates and references, put together from sentences of the articles and their references) and
numbers.jsonl, a line for each protocol: its name, the program, the options, whether each item had its first reference
alone, and under `items` and `corpus` precision, recall and F of each variant, item by item, and their averages with
interval as the program states them. DIR holds a stop list and exception lists as in the script's data folder.

What an option string does not say is done here: for `words of the reference` the candidate is cut by str.split, for
`leaving each out` an evaluation is written for each reference left out, and its numbers are averaged.
"""

import argparse
import json
import os
import random
import re
import shutil
import tempfile
from xml.sax.saxutils import escape

from rouge_score.rouge_scorer import RougeScorer

from rouge155_vectors import build_database, run

SCRIPT = {
    "rouge-1.5.5": "-a -m -c 95 -r 1000 -n 2",
    "cnndm-see": "-c 95 -2 -1 -U -r 1000 -n 4 -w 1.2 -a -m",
    "gigaword-f1": "-c 95 -r 1000 -n 2 -a -m",
    "gigaword-recall-75b": "-m -b 75 -n 2 -a",
    "nyt-limited-recall": "-c 95 -2 -1 -U -r 1000 -n 4 -w 1.2 -a -m",
    "newsroom": "-c 95 -2 -1 -U -r 1000 -n 4 -w 1.2 -a",
    "multinews": "-c 95 -2 -1 -U -r 1000 -n 4 -w 1.2 -a -m",
    "pubmed-arxiv": "-c 95 -n 2 -a -m",
    "govreport": "-c 95 -r 1000 -n 2 -m -a",
    "duc2004-t1": "-m -b 75 -n 2 -w 1.2 -a",
    "duc2004-t2": "-a -c 95 -b 665 -m -n 4 -w 1.2",
    "duc2004-hong": "-n 4 -m -a -l 100 -x -c 95 -r 1000 -f A -p 0.5 -t 0",
    "duc2005-2007": "-n 2 -x -m -2 4 -u -c 95 -r 1000 -f A -p 0.5 -t 0 -d -l 250 -a",
    "duc2007-update": "-n 2 -x -m -2 4 -u -c 95 -r 1000 -f A -p 0.5 -t 0 -d -l 100 -a",
    "tac2008-2011": "-n 4 -w 1.2 -m -2 4 -u -c 95 -r 1000 -f A -p 0.5 -t 0 -a -l 100",
}
GOOGLE = {"rouge-score": True, "hf-evaluate": False, "cnndm-rouge-score": True, "helm-summ": True}
CUT = {"nyt-limited-recall"}
JACKKNIFED = {"duc2005-2007"}


def sentences(path):
    with open(path, encoding="utf-8") as file:
        return [part for line in file for part in re.split(r"(?<=[.?!]) +(?=[A-Z])", line.strip()) if part]


def items(articles, rng):
    for number, folder in enumerate(sorted(os.listdir(articles)) * 2):
        names = sorted(os.listdir(os.path.join(articles, folder)))
        pool = [sentence for name in names for sentence in sentences(os.path.join(articles, folder, name))]
        draw = lambda: "\n".join(rng.sample(pool, min(len(pool), rng.choice([1, 2, 4, 8, 16]))))
        yield {
            "id": "%s-%02d" % (folder, number),
            "candidate": draw() if number != 5 else "",
            "references": [draw() for _ in range(1 + number % 4)],
        }


def variant(tag):
    name = tag.removeprefix("ROUGE-")
    return "rougeLsum" if name == "L" else "rouge" + name


def cut(text, reference):
    left, lines = len(reference.split()), []
    for line in text.split("\n"):
        lines.append(" ".join(line.split()[:left]))
        left -= len(lines[-1].split())
    return "\n".join(lines)


def evaluations(name, item):
    """Candidate and references of each evaluation of an item."""
    references = item["references"][:1] if name in CUT else item["references"]
    candidate = cut(item["candidate"], references[0]) if name in CUT else item["candidate"]
    if name in JACKKNIFED and len(references) > 1:
        return [(candidate, references[:i] + references[i + 1:]) for i in range(len(references))]
    return [(candidate, references)]


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text + "\n")


def by_script(name, corpus, script, database):
    folder = tempfile.mkdtemp()
    xml, keys = ["<ROUGE-EVAL version=\"1.5.5\">"], {}
    for item in corpus:
        for number, (candidate, references) in enumerate(evaluations(name, item)):
            key = "%s-%d" % (item["id"], number)
            keys[key] = item["id"]
            write(os.path.join(folder, key), candidate)
            models = ""
            for position, reference in enumerate(references):
                write(os.path.join(folder, "%s.%d" % (key, position)), reference)
                models += '<M ID="%d">%s.%d</M>' % (position, escape(key), position)
            xml.append(
                '<EVAL ID="%s"><PEER-ROOT>.</PEER-ROOT><MODEL-ROOT>.</MODEL-ROOT><INPUT-FORMAT TYPE="SPL"/>'
                '<PEERS><P ID="s">%s</P></PEERS><MODELS>%s</MODELS></EVAL>' % (escape(key), escape(key), models))
    write(os.path.join(folder, "job.xml"), "\n".join(xml) + "\n</ROUGE-EVAL>")
    output, ok, message = run(
        ["perl", script, "-e", database, "-d"], SCRIPT[name].split() + ["job.xml"], database, folder)
    assert ok, message
    shutil.rmtree(folder)
    found, averages = {}, {}
    for line in output.split("\n"):
        evaluation = re.match(r"s (\S+) Eval (\S+)\.s R:(\S+) P:(\S+) F:(\S+)$", line)
        average = re.match(r"s (\S+) Average_([RPF]): (\S+) \(.* (\S+) - (\S+)\)$", line)
        if evaluation:
            tag, key, *numbers = evaluation.groups()
            recall, precision, f1 = map(float, numbers)
            found.setdefault((keys[key], variant(tag)), []).append([precision, recall, f1])
        elif average:
            tag, letter, *numbers = average.groups()
            measure = {"R": "recall", "P": "precision", "F": "f1"}[letter]
            averages.setdefault(variant(tag), {})[measure] = list(map(float, numbers))
    scores = {item["id"]: {} for item in corpus}
    for (key, kind), triples in found.items():
        scores[key][kind] = [sum(column) / len(triples) for column in zip(*triples)]
    return {"program": "ROUGE-1.5.5", "options": SCRIPT[name], "firstReferenceOnly": name in CUT, "items": scores,
            "corpus": {} if name in JACKKNIFED else averages}


def by_rouge_score(name, corpus):
    scorer = RougeScorer(["rouge1", "rouge2", "rougeL", "rougeLsum"], use_stemmer=GOOGLE[name])
    scores = {}
    for item in corpus:
        found = scorer.score_multi(item["references"], item["candidate"])
        scores[item["id"]] = {kind: list(map(float, score)) for kind, score in found.items()}
    return {"program": "rouge-score", "options": "use_stemmer=%s" % GOOGLE[name], "firstReferenceOnly": False,
            "items": scores, "corpus": {}}


def main():
    parser = argparse.ArgumentParser()
    for option in ("--script", "--data", "--articles", "--output"):
        parser.add_argument(option, required=True)
    arguments = parser.parse_args()
    corpus = sorted(items(arguments.articles, random.Random(2026)), key=lambda item: item["id"])
    database = build_database(arguments.data)
    with open(os.path.join(arguments.output, "items.jsonl"), "w", encoding="utf-8") as file:
        for item in corpus:
            file.write(json.dumps(item, ensure_ascii=False, sort_keys=True) + "\n")
    with open(os.path.join(arguments.output, "numbers.jsonl"), "w", encoding="utf-8") as file:
        for name in list(SCRIPT) + list(GOOGLE):
            found = (by_script(name, corpus, os.path.abspath(arguments.script), database) if name in SCRIPT
                     else by_rouge_score(name, corpus))
            file.write(json.dumps({"rules": name, **found}, sort_keys=True) + "\n")
    shutil.rmtree(database)


if __name__ == "__main__":
    main()
