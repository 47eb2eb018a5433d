"""Makes texts for the comparison with programs that compute ROUGE, one JSON line an item.

    program_texts.py SEED COUNT ARTICLES > items.jsonl
    program_texts.py SEED COUNT hindi > items-hindi.jsonl

An item has an id, a candidate and one to three references. The texts are of our own making: words of a small
vocabulary, with many repeated, with full stops, signs and white space of many kinds among them; and sentences of the
articles in the folder named, on lines of their own, on one line, tokenized, in lower case. Some are empty, some of
white space or full stops alone, some one word, some hundreds of words. Texts in Hindi are words of a few stems with
the endings of its inflection, one reference an item.
"""

import json
import os
import random
import re
import sys

WORDS = (
    "the The a of and to in harbour Harbour harbours bread baking baked baker said says say running ran runs better "
    "good geese children child dogs dog city cities happily happiness relational analogies gonna wanna Gotta lemme "
    "gimme cannot don't it's well-known U.S. 3.5 1,000 50% $5 x_y a.b caf\u00e9 na\u00efve \u00c9COLE Stra\u00dfe stra\u00dfe "
    "\u0130zmir \u212aelvin \u6771\u4eac \u4f60\u597d \u041c\u043e\u0441\u043a\u0432\u0430 e\u0301t\u00e9 \u20196 \u2116 ' '' `` -- , . ! ? ... .. ( )"
).split()
STEMS = "लड़क लडक किताब नद घर बोल चल हो है पढ नगर कर बस".split()
ENDINGS = (
    "ो े ू ु ी ि ा कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ाँ ां ों ें "
    "ाकर ेगी ेगा तीं ाओं ुआं ाएगी ेंगे नाओं ियों ाएंगी ाइयों").split()
HINDI = [stem + ending for stem in STEMS for ending in [""] + ENDINGS] + ["harbour", "running", "1,000", "।", ",", "१२"]
SPACES = [" "] * 12 + ["  ", "\t", "\n", "\n", "\u00a0", "\u2028", "\u3000", "\r\n", " \n ", "\x1c", "\u0085", "\x0b"]
ODD = ["", "", " ", "\n", ".", "...", " . ", ". .", "a", "a.", "harbour", "\u00e9", "\u6771\u4eac", "\n\n", "a\n\nb", "!", "\u00a0"]


def loose(rng, vocabulary):
    count = rng.choice([1, 2, 3, 5, 8, 13, 21, 34, 55])
    text = ""
    for _ in range(count):
        text += rng.choice(vocabulary) + rng.choice(["", "", "", "", ".", ","]) + rng.choice(SPACES)
    return text if rng.random() < 0.3 else text.strip()


def tokenized(sentence):
    return re.sub(r"([.,!?;:()'\"])", r" \1 ", sentence).strip()


def written(rng, pool):
    start = rng.randrange(len(pool))
    sentences = pool[start:start + rng.choice([1, 2, 3, 5, 9, 20])]
    rng.shuffle(sentences)
    form = rng.randrange(4)
    if form == 1:
        sentences = [tokenized(sentence).lower() for sentence in sentences]
    return ("\n" if form in (0, 1) else " ").join(sentences)


def pool(folder):
    sentences = []
    for directory, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            with open(os.path.join(directory, name), encoding="utf-8") as file:
                sentences += [part for line in file for part in re.split(r"(?<=[.?!]) +(?=[A-Z])", line.strip()) if part]
    return sentences


def main():
    seed, count, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    rng = random.Random(seed)
    if folder == "hindi":
        for number in range(count):
            vocabulary = rng.sample(HINDI, rng.choice([6, 12, 40, len(HINDI)]))
            draw = lambda: rng.choice(ODD) if rng.random() < 0.04 else loose(rng, vocabulary)
            item = {"id": "%05d" % number, "candidate": draw(), "references": [draw()]}
            print(json.dumps(item, ensure_ascii=False, sort_keys=True))
        return
    sentences = pool(folder)
    for number in range(count):
        kind = rng.random()
        vocabulary = rng.sample(WORDS, rng.choice([3, 6, 12, len(WORDS)]))
        near = rng.randrange(len(sentences) - 30)
        draw = lambda: (
            rng.choice(ODD) if rng.random() < 0.06
            else loose(rng, vocabulary) if kind < 0.7
            else written(rng, sentences[near:near + 30]))
        references = [draw() for _ in range(rng.choice([1, 1, 1, 2, 3]))]
        if len(references) > 1:
            # An empty one among several is left out where sumbench reads items; one without words has -1 bigrams in
            # py-rouge, which are added up.
            references = [text if re.search("[A-Za-z0-9]", text) else "harbour" for text in references]
        item = {"id": "%05d" % number, "candidate": draw(), "references": references}
        print(json.dumps(item, ensure_ascii=False, sort_keys=True))


if __name__ == "__main__":
    main()
