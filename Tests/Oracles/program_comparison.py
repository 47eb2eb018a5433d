"""Compares numbers of program_vectors.py with those that sumbench gives the same items, digit by digit.

    program_comparison.py SUMBENCH METRICS DATA items.jsonl SETTING.json ...

DATA is a folder of word lists, or several with commas between them.
Prints a line for each setting: pairs compared, digits that differ, exceptions of the program and what is printed there.
METRICS is the folder of rules. Ends with 1 where a number differs.
"""

import collections
import json
import os
import subprocess
import sys
import tempfile


def main():
    sumbench, metrics, data, items, *settings = sys.argv[1:]
    lists = [word for folder in data.split(",") for word in ("--exceptions", folder)]
    failed = False
    for path in settings:
        with open(path, encoding="utf-8") as file:
            setting = json.load(file)
        with open(os.path.join(metrics, setting["rules"] + ".json"), encoding="utf-8") as file:
            rules = json.load(file)
        rules["rouge"].update(setting["changes"].get("rouge", {}))
        rules["variants"] = setting["changes"].get("variants", rules["variants"])
        with tempfile.TemporaryDirectory() as folder:
            own = os.path.join(folder, "own.json")
            with open(own, "w", encoding="utf-8") as file:
                json.dump(rules, file)
            scores = os.path.join(folder, "scores.jsonl")
            run = subprocess.run(
                [sumbench, "score", items, "--rules", own, *lists, "--per-item", scores],
                capture_output=True, text=True)
            if run.returncode != 0:
                sys.exit(run.stderr)
            with open(scores, encoding="utf-8") as file:
                ours = {line["id"]: line["scores"] for line in map(json.loads, file)}
        compared, different, raised = 0, [], collections.Counter()
        for key, numbers in setting["items"].items():
            if isinstance(numbers, str):
                printed = sorted({number for score in ours[key].values() for number in score.values()})
                raised[numbers, str(printed)] += 1
                continue
            compared += 1
            for variant, triple in numbers.items():
                score = ours[key].get(variant)
                if score is None:
                    continue
                for name, expected in zip(("precision", "recall", "f1"), triple):
                    if expected is not None and score[name] != expected:
                        different.append((key, variant, name, expected, score[name]))
        print("%-20s %5d pairs, %d numbers differ; raised: %s" % (
            setting["setting"], compared, len(different),
            ", ".join("%s x %d, printed %s" % (name, count, printed) for (name, printed), count in raised.items())
            or "never"))
        for difference in different[:5]:
            print("   ", *difference)
        failed = failed or bool(different)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
