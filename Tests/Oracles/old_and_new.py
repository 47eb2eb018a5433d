"""Two programs over the same random texts in more than twenty scripts: every byte of their scores has to be the same.

    old_and_new.py OLD NEW [--texts 100000] [--articles 2000] [--seed 1]

OLD and NEW are two builds of sumbench, such as the one of the last release and the one of today. Pairs of a candidate and a
reference are scored under four sets of rules (`score --per-item`), and articles are summarized by all strategies and scored
(`run`). Prints how many lines differ, with the first of them, and exits with 1 where any does.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile

# Ranges of each script: its letters, and the marks and signs that go with them.
SCRIPTS = {
    "latin": [(0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x1E00, 0x1EFF)], "greek": [(0x370, 0x3FF), (0x1F00, 0x1FFF)],
    "cyrillic": [(0x400, 0x52F)], "armenian": [(0x531, 0x58F)], "hebrew": [(0x591, 0x5F4)], "arabic": [(0x600, 0x6FF)],
    "syriac": [(0x700, 0x74F)], "thaana": [(0x780, 0x7B1)], "devanagari": [(0x900, 0x97F)], "bengali": [(0x980, 0x9FE)],
    "gurmukhi": [(0xA01, 0xA76)], "gujarati": [(0xA81, 0xAFF)], "tamil": [(0xB82, 0xBFA)], "telugu": [(0xC00, 0xC7F)],
    "kannada": [(0xC80, 0xCF2)], "malayalam": [(0xD00, 0xD7F)], "sinhala": [(0xD81, 0xDF4)], "thai": [(0xE01, 0xE5B)],
    "lao": [(0xE81, 0xEDF)], "tibetan": [(0xF00, 0xFDA)], "burmese": [(0x1000, 0x109F)], "georgian": [(0x10A0, 0x10FF)],
    "ethiopic": [(0x1200, 0x137C)], "khmer": [(0x1780, 0x17F9)], "mongolian": [(0x1800, 0x18AA)],
    "hangul": [(0xAC00, 0xD7A3), (0x1100, 0x11FF)], "kana": [(0x3041, 0x30FF), (0xFF66, 0xFF9F)],
    "han": [(0x4E00, 0x9FFF), (0x3400, 0x3500), (0x20000, 0x20100)],
    "signs": [(0x1F300, 0x1F64F), (0x1F1E6, 0x1F1FF), (0x200B, 0x200F), (0xFE00, 0xFE0F), (0x2000, 0x206F)],
}
MARKS = [0x300, 0x301, 0x308, 0x327, 0x200D, 0x200C, 0xFE0F, 0xAD, 0x2019, 0x27, 0xB7, 0x5F3, 0x130, 0x212A]
ENDS = [". ", "! ", "? ", ".\n", "。", "؟ ", "। ", "; ", ": ", ", ", " - ", "\u00a0", " £", "’s ", "\t", "\u3000", " (", ") ",
        " [", "#", "_", "<n>"]
SIGNATURE = re.compile(rb',"signature":"[0-9a-f]{12}"')
RULES = ["rouge-score", "rouge-1.5.5", "unicode", "characters"]


def word(source, script):
    letters = []
    for _ in range(1 + min(source.randrange(10), source.randrange(10))):
        low, high = source.choice(SCRIPTS[script])
        letters.append(chr(source.randint(low, high)))
        if source.random() < 0.06:
            letters.append(chr(source.choice(MARKS)))
        if source.random() < 0.02:
            letters.append(source.choice("0123456789.,'-_:"))
    return "".join(letters)


def text(source, words, known):
    """Words of a script, some of those that the other text has, some of another script or of digits."""
    script = source.choice(sorted(SCRIPTS))
    parts = []
    for _ in range(words):
        chance = source.random()
        if chance < 0.45 and known:
            parts.append(source.choice(known))
        elif chance < 0.85:
            parts.append(word(source, script))
        elif chance < 0.95:
            parts.append(word(source, source.choice(["latin", "latin", *sorted(SCRIPTS)])))
        else:
            parts.append(str(source.randrange(10 ** source.randrange(1, 7))))
        parts.append(source.choice(ENDS) if source.random() < 0.15 else " ")
    known.extend(part for part in parts if part.strip())
    return "".join(parts)


def write_pairs(path, count, source):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            known = []
            reference = text(source, 1 + source.randrange(40), known)
            candidate = text(source, source.randrange(40), known)
            item = {"id": str(number), "reference": "x " + reference, "candidate": candidate}
            file.write(json.dumps(item, ensure_ascii=source.random() < 0.1) + "\n")


def write_articles(path, count, source):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            known = []
            article = "x " + text(source, 40 + source.randrange(200), known)
            reference = "x " + text(source, 1 + source.randrange(30), known)
            item = {"id": str(number), "article": article, "reference": reference}
            file.write(json.dumps(item, ensure_ascii=False) + "\n")


def differences(first, second):
    """How many lines differ but for their signatures, which tell the version, and the first pair of them."""
    with open(first, "rb") as one, open(second, "rb") as other:
        lines, others = (SIGNATURE.sub(b"", file.read()).splitlines() for file in (one, other))
    differing = [pair for pair in zip(lines, others) if pair[0] != pair[1]]
    return len(differing) + abs(len(lines) - len(others)), len(lines), differing[:1]


def run(command, path):
    """Runs a command and keeps what it says on standard error."""
    with open(path, "wb") as file:
        subprocess.run(command + ["--quiet"], stdout=subprocess.DEVNULL, stderr=file, check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=os.path.abspath)
    parser.add_argument("new", type=os.path.abspath)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    total = 0

    def tell(name, first, second):
        nonlocal total
        count, lines, example = differences(first, second)
        total += count
        print(f"{name}: {count} of {lines} lines differ", flush=True)
        for pair in example:
            print(*(line.decode()[:400] for line in pair), sep="\n")

    with tempfile.TemporaryDirectory() as folder:
        pairs, articles = os.path.join(folder, "pairs.jsonl"), os.path.join(folder, "articles.jsonl")
        write_pairs(pairs, options.texts // 2, random.Random(options.seed))
        write_articles(articles, options.articles, random.Random(options.seed + 1))
        for rules in RULES:
            found = []
            for name, program in (("old", options.old), ("new", options.new)):
                found.append(os.path.join(folder, f"{name}.jsonl"))
                run([program, "score", pairs, "--rules", rules, "--per-item", found[-1]], found[-1] + ".said")
            tell(f"{options.texts} texts, rules {rules}", *found)
            tell(f"{options.texts} texts, rules {rules}, what is said", *(path + ".said" for path in found))
        for name, program in (("old", options.old), ("new", options.new)):
            output = os.path.join(folder, name)
            run([program, "run", "--corpus", articles, "--name", "run", "--output", output], output + ".said")
        for file in ("run.json", "summaries.jsonl", "scores.csv"):
            tell(f"{options.articles} articles, {file}",
                 *(os.path.join(folder, name, "articles", "run", file) for name in ("old", "new")))
    sys.exit(1 if total else 0)


if __name__ == "__main__":
    main()
