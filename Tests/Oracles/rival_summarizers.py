"""The summarizers of sumy, summa and lede as rows of sumbench, on the sentences that sumbench found.

    sumbench run --strategy sumy-luhn=exec:"python3 rival_summarizers.py sumy-luhn" ...

NAME is sumy-textrank, sumy-lexrank, sumy-luhn, sumy-lsa, sumy-sumbasic, sumy-kl, sumy-reduction, the same with
-plain at the end (without sumy's stop words), summa-textrank or lede. Sentences are taken in the order of the
package's ratings as long as they fit the limit; lede chooses by itself within as many characters as that is.
Made with sumy 0.13.0, summa 1.2.0, lede 0.5.1; summa and lede are needed for their own rows only.
"""

import json
import re
import sys

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

SUMY = {"textrank": TextRankSummarizer, "lexrank": LexRankSummarizer, "luhn": LuhnSummarizer, "lsa": LsaSummarizer,
        "sumbasic": SumBasicSummarizer, "kl": KLSummarizer, "reduction": ReductionSummarizer}


class Words:
    """A tokenizer without data files: runs of letters and digits, with apostrophes inside."""

    def to_words(self, sentence):
        return tuple(re.findall(r"[^\W_]+(?:['\u2019][^\W_]+)*", sentence))

    def to_sentences(self, paragraph):
        return (paragraph,)


def sumy_order(name, sentences):
    summarizer = SUMY[name.removesuffix("-plain")]
    summarizer = summarizer() if name.startswith("kl") else summarizer(Stemmer("english"))
    if not name.endswith("-plain"):
        summarizer.stop_words = get_stop_words("english")
    order = []

    def keep(sentences, count, rating, *details):
        rate = rating if callable(rating) else lambda sentence: rating[sentence]
        numbered = sorted(enumerate(sentences), key=lambda pair: -rate(pair[1], *details))
        order.extend(number for number, _ in numbered)
        return ()

    summarizer._get_best_sentences = keep
    summarizer(ObjectDocumentModel([Paragraph([Sentence(s, Words()) for s in sentences])]), len(sentences))
    return order


def summa_order(sentences):
    from summa import summarizer as summa_summarizer
    from summa.preprocessing import textcleaner

    split = textcleaner.split_sentences
    textcleaner.split_sentences = lambda text: text.split("\n")
    try:
        rated = summa_summarizer.summarize("\n".join(sentences), ratio=1.0, scores=True)
    finally:
        textcleaner.split_sentences = split
    return [sentences.index(text) for text, _ in sorted(rated, key=lambda pair: -pair[1])]


def fitting(order, sentences, limit):
    count, unit = float(limit[:-1]), limit[-1]
    left = max(1, round(len(sentences) * count / 100)) if unit == "%" else int(count)
    cost = {"s": lambda s: 1, "%": lambda s: 1, "w": lambda s: len(s.split())}[unit]
    chosen = []
    for position in order:
        if cost(sentences[position]) <= left:
            left -= cost(sentences[position])
            chosen.append(position)
    return sorted(chosen) or [order[0]]


def main(name):
    for line in sys.stdin:
        item = json.loads(line)
        sentences, limit = item["sentences"], item["limit"]
        if name == "lede":
            import lede

            order = sumy_order("luhn", sentences)
            room = sum(len(sentences[i]) + 1 for i in fitting(order, sentences, limit))
            answer = {"summary": lede.summarize("\n".join(sentences), max_length=room).summary}
        else:
            family, _, rest = name.partition("-")
            order = summa_order(sentences) if family == "summa" else sumy_order(rest, sentences)
            answer = {"sentences": fitting(order, sentences, limit)}
        print(json.dumps({"id": item["id"], **answer}), flush=True)


main(sys.argv[1])
