"""Stems made-up and real words with NLTK and with ROUGE-1.5.5.

    python porter_stems.py SEED COUNT ROUGE-1.5.5.pl > porter/stems.tsv

Each line has a word and its stems by NLTK's ORIGINAL_ALGORITHM, by ROUGE-1.5.5 (without its list of irregular
forms), and by NLTK's default mode. Words are heads with endings of the algorithm's tables in any combination.
"""

import random
import subprocess
import sys

from nltk.stem.porter import PorterStemmer

ENDINGS = (
    "ational tional enci anci izer bli abli alli entli eli ousli ization ation ator alism iveness fulness ousness "
    "aliti iviti biliti logi fulli icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment "
    "ent ion sion tion ou ism ate iti ous ive ize e ll s es sses ies ed ing eed ied y ss"
).split()
HEADS = "a b c d e f g h i k l m n o p r s t u v w x y z st tr pl br qu ea ai oo yy ll ss zz tt 1".split()
REAL = (
    "caresses ponies ties caress cats feed agreed plastered bled motoring sing conflated troubled sized hopping tanned "
    "falling hissing fizzed failing filing happy sky relational conditional rational valenci hesitanci digitizer "
    "conformabli radicalli differentli vileli analogousli vietnamization predication operator feudalism decisiveness "
    "hopefulness callousness formaliti sensitiviti sensibiliti triplicate formative formalize electriciti electrical "
    "hopeful goodness revival allowance inference airliner gyroscopic adjustable defensible irritant replacement "
    "adjustment dependent adoption homologou communism activate angulariti homologous effective bowdlerize probate "
    "rate cease controll roll skies dying lying tying news inning innings outing outings canning cannings howe "
    "proceed exceed succeed died dies lied by enjoy syzygy geology professional environmental statement element"
).split()


def word(rng):
    head = "".join(rng.choice(HEADS) for _ in range(rng.randint(0, 5)))
    return head + "".join(rng.choice(ENDINGS) for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3])))


def official(words, script):
    lines = open(script, encoding="latin-1").read().split("\n")
    start = next(at for at, line in enumerate(lines) if line.startswith("local %step2list"))
    source = "\n".join(lines[start:]).replace("\nlocal ", "\nour ").replace("local %step2list", "our %step2list", 1)
    program = source + '\n&initialise(); while (<STDIN>) { chomp; print stem($_), "\\n"; }\n'
    run = subprocess.run(["perl", "-e", program], input="\n".join(words) + "\n", capture_output=True, text=True)
    return run.stdout.split("\n")


def main():
    rng = random.Random(int(sys.argv[1]))
    words = sorted(set(REAL) | {word(rng) for _ in range(int(sys.argv[2]))} - {""})
    original, default = PorterStemmer(mode=PorterStemmer.ORIGINAL_ALGORITHM), PorterStemmer()
    for known, scripted in zip(words, official(words, sys.argv[3])):
        print(known, original.stem(known), scripted, default.stem(known), sep="\t")


if __name__ == "__main__":
    main()
