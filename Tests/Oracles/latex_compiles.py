"""Compiles every table that sumbench writes for LaTeX, and looks whether anything of it is missing on the paper.

    python3 Tests/Oracles/latex_compiles.py .build/debug/sumbench [FOLDER] [WORD]

Needs pdflatex, xelatex and pdftotext (Debian: texlive-latex-base, -recommended, -extra, texlive-xetex, lmodern,
poppler-utils), and fonts for names that are not Latin (fonts-noto-core, fonts-ipafont-gothic). Makes records in FOLDER (a temporary one by default):
12 and 100 items, 18 and 43 rows, 31 columns, long names, names with signs of LaTeX, names in Arabic, Hebrew, Greek, Cyrillic
and Japanese. Runs each command with `--format latex` and with `--format html`, whose cells are what has to be there; WORD
leaves only the calls that contain it.

The tables are put into five documents: article with two columns and with one, at ten, eleven and twelve points, and with two
columns of 241 pt as in acmart, where they are made for these widths too. Fails where the compiler complains or says `Overfull`, where a word stands beyond the
edges of a page or runs into its neighbour's column, and where a text or a number of a cell, or a heading, is not printed as
often as the table has it. Intervals are looked for too, unless the table says that it shows them as half their width.

Result with TeX Live 2022 of Debian 12: 53 calls, 53 tables (31 longtable, 19 table*, 3 table), none failed.
"""

import collections
import html.parser
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor

DOCUMENTS = {
    "article, two columns": r"\documentclass[twocolumn]{article}",
    "article, one column": r"\documentclass{article}",
    "article, two columns, 12 pt": r"\documentclass[twocolumn,12pt]{article}",
    "article, one column, 11 pt": r"\documentclass[11pt,a4paper]{article}",
    "two columns of 241 pt": r"\documentclass[twocolumn]{article}\setlength{\textwidth}{506pt}\setlength{\columnsep}{24pt}"
    r"\setlength{\oddsidemargin}{-20pt}\setlength{\textheight}{600pt}\setlength{\topmargin}{-20pt}",
}
# A font of a declaration that is large, by one that is small.
FONTS = {"Noto Serif CJK JP": "IPAGothic"}


class Table(html.parser.HTMLParser):
    """The headings and the rows of a table in HTML; of a number with an interval both, and without its letters."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.rows, self.cell, self.inside = [], [], None, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.inside.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.cell = {"text": "", "small": "", "sup": ""}

    def handle_endtag(self, tag):
        if tag in self.inside:
            while self.inside.pop() != tag:
                pass
        if tag in ("td", "th") and self.cell is not None:
            self.rows[-1].append(self.cell)
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            place = "small" if "small" in self.inside else "sup" if "sup" in self.inside else "text"
            self.cell[place] += data


def plain(text):
    """Letters without spaces, in the forms that fonts give back."""
    text = unicodedata.normalize("NFKC", text)
    for before, after in (("−", "-"), ("’", "'"), ("‘", "'"), ("”", '"'), ("“", '"'), ("–", "--"), ("`", "'")):
        text = text.replace(before, after)
    # Signs that the two sides have in different forms: accents, quotes, and pairs that were kept apart.
    text = unicodedata.normalize("NFD", text)
    text = "".join(c for c in text if not unicodedata.combining(c) and not c.isspace() and ord(c) not in range(0x200B, 0x2030))
    return text.replace("´", "").replace("¨", "").replace("˜", "~").replace("ˆ", "^").replace("ı", "i")


class Paper:
    """The words of some pages of a PDF in lines, with gaps between columns."""

    def __init__(self, pages):
        self.complaints, self.runs = [], []
        for page in pages:
            width, height = (float(x) for x in re.match(r'width="([\d.]+)" height="([\d.]+)"', page).groups())
            words = [
                (float(a), float(b), float(c), float(d), html.unescape(word))
                for a, b, c, d, word in re.findall(
                    r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>', page, re.S)]
            lines = []
            for word in sorted(words, key=lambda word: word[1] + word[3]):
                x0, y0, x1, y1, text = word
                if x0 < 20 or x1 > width - 20 or y0 < 10 or y1 > height - 10:
                    self.complaints.append(f"beyond the page: {text}")
                if lines and (y0 + y1) / 2 - lines[-1][0] < 2.5:
                    lines[-1][1].append(word)
                else:
                    lines.append(((y0 + y1) / 2, [word]))
            for _, line in lines:
                run = None
                for x0, y0, x1, y1, word in sorted(line):
                    if run and x0 < run["end"] - 0.6:
                        self.complaints.append(f"over its neighbour: {run['text']} {word}")
                    if run and x0 - run["end"] < 3.7:
                        run["text"] += word
                        run["end"] = max(x1, run["end"])
                    else:
                        run = {"text": word, "start": x0, "end": x1}
                        self.runs.append(run)
        for run in self.runs:
            run["text"] = plain(run["text"])

    def count(self, wanted, rtl=False):
        """How often a text stands there, on one line or on several below each other."""
        wanted = plain(wanted)
        if not wanted:
            return 10**9
        found = 0
        for index, run in enumerate(self.runs):
            if rtl:
                # The order of the letters is the business of the compiler and of pdftotext.
                rest = collections.Counter(wanted)
                for other in self.runs[index:index + 60]:
                    letters = collections.Counter(other["text"])
                    if (other is run or other["start"] >= run["start"] - 2) and letters <= rest:
                        rest -= letters
                    elif other is run:
                        break
                found += not rest
                continue
            if run["text"] == wanted or (len(wanted) > 3 and wanted in run["text"]):
                found += 1
                continue
            rest = wanted
            if not run["text"] or not rest.startswith(run["text"]):
                continue
            rest = rest[len(run["text"]):]
            for other in self.runs[index + 1:index + 900]:
                if not rest:
                    break
                aligned = abs(other["start"] - run["start"]) < 2 or abs(other["end"] - run["end"]) < 2
                if aligned and other["text"] and rest.startswith(other["text"]):
                    rest = rest[len(other["text"]):]
            found += not rest
        return found


MARK = "% needs \\usepackage{booktabs"
WIDTHS = "241,506"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def compiled(name, preamble, tables, folder, program):
    """Complaints about each of some tables in one document: those of the compiler, and those about the paper."""
    path = folder / (re.sub(r"\W+", "-", name) + "-" + program + ".tex")
    body = []
    for number, (tex, _) in enumerate(tables):
        (folder / f"{path.stem}-{number}.tex").write_text(tex)
        body.append(f"\\clearpage\\typeout{{TABLE {number}}}BEGIN{number}END\n\\input{{{path.stem}-{number}}}\n")
    path.write_text("\n".join(preamble) + "\n\\begin{document}\n" + "".join(body) + "\\clearpage\\typeout{TABLE 0}\\end{document}\n")
    for _ in range(3):
        subprocess.run(
            [program, "-interaction=nonstopmode", path.name], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    complaints = [[] for _ in tables]
    number = 0
    for line in path.with_suffix(".log").read_text(errors="replace").split("\n"):
        if line.startswith("TABLE "):
            number = int(line.split()[1])
        if line.startswith(("!", "Overfull", "Missing character")) or "too large for page" in line:
            complaints[number].append(line)
    text = subprocess.run(
        ["pdftotext", "-bbox", path.with_suffix(".pdf"), "-"], capture_output=True, check=True).stdout.decode("utf-8", "replace")
    pages = [[] for _ in tables]
    for page in re.split(r"<page ", text)[1:]:
        begin = re.search(r">BEGIN(\d+)END<", page)
        number = int(begin.group(1)) if begin else number
        pages[number].append(page)
    for number, (tex, table) in enumerate(tables):
        complaints[number] += missing(tex, Table(table), Paper(pages[number]))
    return complaints


def missing(tex, table, paper):
    """What a table has and the paper has not."""
    complaints = list(paper.complaints)
    cells = [cell for row in table.rows[1:] for cell in row]
    has_halves = "half the width" in tex
    # Numbers, each as often as the table has it.
    wanted = collections.Counter()
    for cell in cells:
        numbers = [cell["text"]] + ([] if has_halves else cell["small"].strip(" []").split(", "))
        for number in numbers:
            if re.fullmatch(r"[-+<]?\d+(\.\d+)?", number.strip()) and len(number) < 25:
                wanted[plain(number.strip().lstrip("+<"))] += 1
    got = collections.Counter(NUMBER.findall(re.sub(r"(?<=[\d.])-", " -", " ".join(run["text"] for run in paper.runs))))
    for number, count in wanted.items():
        if got[number] < count:
            complaints.append(f"{number}: {got[number]} of {count}")
    # Texts and headings.
    headings = [cell["text"] for cell in table.rows[0]]
    group = headings.index("group") if "Superscript letters" in tex else None
    texts = collections.Counter(
        cell["text"] for row in table.rows[1:] for i, cell in enumerate(row)
        if i != group and not re.fullmatch(r"[-+<–]?[\d.]*", cell["text"].strip()))
    if group is not None:
        headings.pop(group)
        for letter in {row[group]["text"] for row in table.rows[1:]} - {"–"}:
            if not any(run["text"].endswith(letter) for run in paper.runs):
                complaints.append(f"letters {letter}")
    texts.update(headings)
    for value, count in texts.items():
        found = paper.count(value, any(unicodedata.bidirectional(c) in ("R", "AL") for c in value))
        if found < count:
            complaints.append(f"‘{value[:60]}’: {found} of {count}")
    return complaints


def records(folder):
    """Files of scores and corpora that the commands are called with."""
    generator = random.Random(1)

    def scores(name, systems, columns, items, factor=1.0):
        with open(folder / name, "w") as file:
            for item in range(items):
                for index, system in enumerate(systems):
                    values = {
                        column: round(factor * (generator.random() * 0.5 + index / 200 + 0.1), 4) for column in columns}
                    human = {"quality": generator.randint(1, 5), "fluency": generator.randint(1, 5)}
                    print(json.dumps({"id": f"i{item}", "system": system, "scores": values, "human": human}), file=file)

    names43 = [f"system-{i:02}" for i in range(43)]
    columns31 = [f"metric_{i}" for i in range(31)]
    scores("few.jsonl", ["a", "b", "c"], ["R-1", "R-2"], 12)
    scores("many.jsonl", names43, ["R-1", "R-2", "R-L"], 100)
    scores("wide.jsonl", names43, columns31, 12)
    scores("wide18.jsonl", names43[:18], columns31, 12)
    scores("huge.jsonl", ["a", "b", "c"], ["m", "n"], 12, 1e58)
    odd = [
        "my_model_v2 & 50% #1 {best} $x$ ~ ^ \\cmd", "a" * 120, "the model that was trained on " + "news and " * 12 + "letters",
        "path/to/some-very-long-folder-name/with_underscores_and_more/checkpoint-0000123", "[1] *", "größer «là» ĄŁß",
        "--fast <x> |y| `z`", "%", "x",
    ]
    scores("odd.jsonl", odd, ["R-1", "a_b & c %", "a metric with a name of many words"], 30)
    foreign = ["نظام التلخيص الأول", "מערכת סיכום", "Σύστημα", "Система два", "plain", "Hệ thống"]
    scores("foreign.jsonl", foreign, ["R-1", "R-2"], 30)
    scores("japanese.jsonl", ["要約システム", "plain", "日本語の長い名前のシステムは折り返されるべきです" * 3], ["R-1", "R-2"], 30)
    for name in ("old", "new"):
        scores(f"{name}.jsonl", names43[:18], ["R-1", "R-2", "R-L", "R-Lsum"], 40)
    for name in ("oldodd", "newodd"):
        scores(f"{name}.jsonl", odd, ["R-1", "R-2"], 30)


CALLS = """
run Goldens/articles --output {out}/run-{form}
run Goldens/articles --output {out}/run-{form} --baseline lead-3
run Goldens/articles --output {out}/run-{form} --explain
run Goldens/articles --output {out}/run-{form} --no-intervals
run Goldens/articles --output {out}/run-{form} --columns R-1,R-2
run Goldens/articles --output {out}/run-{form} --columns R-1
run Goldens/articles-news --output {out}/run2-{form} --sort R-2
run Goldens/articles --rules rouge-score,rouge-1.5.5 --strategies lead-3,textrank,lexrank --output {out}/rules-{form}
run Goldens/articles-multilingual --strategies textrank --output {out}/lang-{form}
score Goldens/examples/lead.jsonl Goldens/examples/textrank.jsonl --output {out}/s-{form}
score Goldens/examples/lead.jsonl Goldens/examples/textrank.jsonl --compare-rules --output {out}/s2-{form}
score Goldens/examples/lead.jsonl Goldens/examples/textrank.jsonl --metric bleu --metric chrf --output {out}/s3-{form}
diagnose Results/articles-news/rouge-score
diagnose Results/articles-news/rouge-score --slices
diagnose Results/articles/rouge-score --slices
compare Results/articles-news/rouge-score
compare Results/articles-news/rouge-score --columns all --strategies lead-3,textrank,lexrank
compare Results/articles-news/rouge-score --baseline lead-3 --columns all
compare {out}/few.jsonl --explain
compare {out}/few.jsonl --correction none --columns all
compare {out}/wide.jsonl --baseline system-00
compare {out}/wide18.jsonl --baseline system-00 --columns all
compare {out}/odd.jsonl
compare {out}/foreign.jsonl
compare {out}/japanese.jsonl
compare {out}/huge.jsonl
compare {out}/old.jsonl {out}/new.jsonl
compare {out}/oldodd.jsonl {out}/newodd.jsonl
compare a={out}/old.jsonl b={out}/new.jsonl c={out}/old.jsonl
compare a={out}/old.jsonl b={out}/new.jsonl c={out}/old.jsonl --history
compare --history {history}
merge {out}/few.jsonl --output {out}/m1-{form} --replace
merge {out}/many.jsonl --output {out}/m2-{form} --replace
merge {out}/wide.jsonl --output {out}/m3-{form} --replace
merge {out}/wide18.jsonl --output {out}/m4-{form} --replace
merge {out}/odd.jsonl --output {out}/m5-{form} --replace
merge {out}/foreign.jsonl --output {out}/m6-{form} --replace
merge {out}/japanese.jsonl --output {out}/m7-{form} --replace
merge {out}/huge.jsonl --output {out}/m8-{form} --replace
check {out}/new.jsonl --against {out}/old.jsonl --max-drop 0.02
check {out}/new.jsonl --against {out}/old.jsonl --max-drop 0.02 --in-general
check {out}/newodd.jsonl --against {out}/oldodd.jsonl --max-drop 0.02 --in-general
check {out}/new.jsonl --against {out}/old.jsonl --exact
check {out}/new.jsonl --min R-1=0.4,R-2=0.5
correlate {out}/few.jsonl --samples 20
correlate {out}/odd.jsonl --samples 20
correlate {out}/odd.jsonl --samples 20 --test pearson
correlate Goldens/examples/ratings.jsonl --samples 20
plan Results/articles-news/rouge-score
show Results/articles-news/rouge-score
show Results/articles-news/rouge-score --worst 30
show {out}/odd.jsonl i1
verify Results/articles/rouge-score
"""


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    word = sys.argv[3] if len(sys.argv) > 3 else ""
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()).resolve()
    (folder / "tex").mkdir(parents=True, exist_ok=True)
    records(folder)
    history = " ".join(f"run{i}={folder}/{'old' if i % 2 else 'new'}.jsonl" for i in range(14))

    def drawn(call, form):
        arguments = call.replace("{history}", history).replace("{out}", str(folder)).replace("{form}", form[-1]).split()
        result = subprocess.run([program, *arguments, "--format", *form], capture_output=True, text=True)
        if result.returncode not in (0, 1) or not result.stdout:
            print(f"FAILED {call} {form}: {result.stderr[-300:]}")
            return []
        return result.stdout.split(MARK if form[0] == "latex" else '<table class="sumbench">')[1:]

    calls = [call for call in CALLS.strip().split("\n") if word in call]
    tables, failed = {"": [], WIDTHS: []}, 0
    for call in calls:
        pages = drawn(call, ["html"])
        for widths, found in tables.items():
            texts = drawn(call, ["latex"] + (["--latex-width", widths] if widths else []))
            if not texts or len(texts) != len(pages):
                failed += 1
                continue
            found += [(call, MARK + tex, page) for tex, page in zip(texts, pages)]

    jobs = []
    for name, document in DOCUMENTS.items():
        of = tables[WIDTHS if "241" in name else ""]
        for compiler in ("pdflatex", "xelatex"):
            some = [table for table in of if ("needs XeLaTeX" in table[1]) == (compiler == "xelatex")]
            if not some:
                continue
            lines = [line for _, tex, _ in some for line in re.findall(r"^%   (\\.*)$", tex, re.M)]
            for font, here in FONTS.items():
                lines = [line.replace("{" + font + "}", "{" + here + "}") for line in lines]
            preamble = [document, r"\usepackage{booktabs,longtable}"]
            preamble += sorted(set(lines), reverse=True) if compiler == "xelatex" else [r"\usepackage[T1]{fontenc}\usepackage{lmodern}"]
            jobs.append((name, preamble, some, compiler))
    with ThreadPoolExecutor(2) as pool:
        done = pool.map(lambda job: compiled(job[0], job[1], [t[1:] for t in job[2]], folder / "tex", job[3]), jobs)
        for (name, _, some, _), complaints in zip(jobs, done):
            for (call, _, _), about in zip(some, complaints):
                failed += bool(about)
                for complaint in about[:6]:
                    print(f"{call}, {name}: {complaint}")
    kinds = collections.Counter(re.search(r"^% (table\*?|longtable):", t[1], re.M).group(1) for t in tables[""])
    print(len(calls), "calls,", len(tables[""]), "tables,", dict(kinds), ":", failed or "none", "failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
