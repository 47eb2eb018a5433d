"""Stems the words of Dutch texts with NLTK's Snowball stemmer.

    python dutch_stems.py TEXT... > stems/dutch.tsv

Each line has a word in lower case and its stem; the words that Kraaij and Pohlmann's and Snowball's papers use as
examples are added.
"""

import re
import sys

from nltk.stem.snowball import SnowballStemmer

EXAMPLES = (
    "lichaam lichamelijk lichamelijke lichamelijkheden lichamen licht lichten lichtjes lichtst opglimpen opglimping "
    "opgingen opgroeiende bewijzen bewijs maan manen brood broden been benen vuur vuren huis huizen gegevens "
    "mogelijkheid mogelijkheden schoonheid eenheden bruikbaar bruikbare leesbaar eigenaardig eindigend gelovig "
    "ruitje jaren bakken bidden katten zetten dansend dansende wandeling spreking kennis mieren ideeën coöperatie"
).split()

words = set(EXAMPLES)
for path in sys.argv[1:]:
    words.update(re.findall(r"[^\W\d_]+", open(path, encoding="utf-8").read().lower()))
stemmer = SnowballStemmer("dutch")
for word in sorted(words):
    print(f"{word}\t{stemmer.stem(word)}")
