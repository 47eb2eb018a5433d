"""Compares what `score --metric bleu --metric chrf --metric chrf++` prints with sacreBLEU, digit by digit.

    python sacrebleu_vectors.py 7 2000 ../../Goldens/articles > vectors.jsonl
    python sacrebleu_command.py SUMBENCH vectors.jsonl

Needs Python alone: the vectors have sacreBLEU's numbers. Cases with a blank text are left out, since the command refuses
them. Exit code 1 where a number differs.
"""

import json
import subprocess
import sys


def main(binary, vectors):
    expected = {}
    lines = []
    for number, line in enumerate(open(vectors, encoding="utf-8")):
        case = json.loads(line)
        if "corpora" in case or not case["candidate"].strip() or not all(text.strip() for text in case["references"]):
            continue
        expected[str(number)] = case
        lines.append(json.dumps({"id": str(number), "candidate": case["candidate"], "references": case["references"]}))
    call = [binary, "score", "-", "--metric", "bleu", "--metric", "chrf", "--metric", "chrf++", "--per-item", "-", "--quiet"]
    output = subprocess.run(call, input="\n".join(lines), capture_output=True, text=True, check=True).stdout
    numbers = different = 0
    for line in output.splitlines():
        item = json.loads(line)
        for name in ("bleu", "chrf", "chrf++"):
            numbers += 1
            if item["scores"][name] != expected[item["id"]][name]:
                different += 1
                print(item["id"], name, item["scores"][name], expected[item["id"]][name])
    print(f"{len(expected)} pairs, {numbers} numbers, {different} different")
    sys.exit(1 if different or numbers != 3 * len(expected) else 0)


main(*sys.argv[1:])
