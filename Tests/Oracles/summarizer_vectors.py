"""Scores and choices of every strategy, computed the plain way with numpy and networkx, a line of JSON a document.

    python summarizer_vectors.py ARTICLES > summarizers/vectors.jsonl

ARTICLES is the folder Goldens/articles. Words are numbered here, so that only the algorithms are compared: a
number from 0 is a content word, -1 a stop word, -2 a bonus word and -3 a stigma word (stop words both). Scores are
null where a document gives no ground for ranking. Choices are lists of positions for limits of three and of eight
sentences and of sixty words.
"""

import json
import math
import pathlib
import random
import re
import sys
from collections import Counter

import networkx
import numpy
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.reduction import ReductionSummarizer

STOP = set(
    "a about after all also an and any are as at be been before but by can could did do for from had has have he her "
    "his how i if in into is it its last more no not of off on one or our out over she so some such than that the "
    "their them then there they this those to two up was we were what when which who will with would you".split())
BONUS = set("most first new found decided record result worst".split())
STIGMA = set("perhaps rarely almost example hardly seems sometimes".split())
ARTICLES = ["honey-fraud", "ice-storm", "library-hours", "bridge-closure"]
LIMITS = {"3s": (3, lambda s: 1), "8s": (8, lambda s: 1), "60w": (60, len)}


# Documents

def numbered(title, sentences):
    ids = {}

    def number(word):
        if word in BONUS:
            return -2
        if word in STIGMA:
            return -3
        return -1 if word in STOP else ids.setdefault(word, len(ids))

    texts = [[number(word) for word in re.findall(r"[a-z0-9]+", text.lower())] for text in sentences]
    return {"title": [number(word) for word in re.findall(r"[a-z0-9]+", title.lower())], "sentences": texts}


def article(folder):
    lines = [line for line in (folder / "article.txt").read_text().split("\n") if line.strip()]
    sentences = [part for line in lines[1:] for part in re.split(r"(?<=[.!?])[”\"’']?\s+", line)]
    return numbered(lines[0], sentences)


def random_document(seed, count, vocabulary, shortest, longest):
    rng = random.Random(seed)
    weights = [1 / (rank + 3) for rank in range(vocabulary)]
    sentences = [
        [w if rng.random() < 0.6 else -1 for w in rng.choices(range(vocabulary), weights, k=rng.randint(shortest, longest))]
        for _ in range(count)
    ]
    return {"title": rng.choices(range(vocabulary), weights, k=4), "sentences": sentences}


def documents(articles):
    yield from ((name, article(articles / name)) for name in ARTICLES)
    yield "repeated sentences", {"title": [], "sentences": [[0, 1, 2, 3], [4, 5, 6, 0], [0, 1, 2, 3], [7, 8, 9], [0, 1, 2, 3], [4, 7, 0, 0]]}
    yield "nothing shared", {"title": [9], "sentences": [[0, 1, -1, 2], [3, 4, 5, 6, 7], [8, 9, -1]]}
    yield "one word each", {"title": [], "sentences": [[0], [1], [0], [2], [1], [0]]}
    yield "some without words", {"title": [1], "sentences": [[0, 1, 2, -2], [-1, -1], [0, 3, 1, 4, -3], [-1], [2, 3, 5, 5, 6], [], [5, 1]]}
    yield "two alike", {"title": [], "sentences": [[0, 1], [0, 1]]}
    yield "a word in most sentences", {"title": [0], "sentences": [[0, 1, 2, 3], [0, 4, 1, 5], [0, 6, 7, 2], [0, 4, 8, 9, 3], [10, 11, 4, 1]]}
    yield "random", random_document(1, 60, 120, 4, 25)
    yield "long", random_document(2, 230, 500, 3, 12)


# What several strategies use

def content(document):
    return [[word for word in sentence if word >= 0] for sentence in document["sentences"]]


def count_matrix(terms):
    columns = {}
    for sentence in terms:
        for term in sentence:
            columns.setdefault(term, len(columns))
    matrix = numpy.zeros((len(terms), len(columns)))
    for row, sentence in enumerate(terms):
        for term in sentence:
            matrix[row, columns[term]] += 1
    return matrix


def tfidf_matrix(terms):
    matrix = count_matrix(terms)
    return matrix * numpy.log(len(terms) / (matrix > 0).sum(axis=0))


def cosines(terms):
    matrix = tfidf_matrix(terms)
    lengths = numpy.linalg.norm(matrix, axis=1)
    lengths[lengths == 0] = 1
    return (matrix / lengths[:, None]) @ (matrix / lengths[:, None]).T


def pagerank(weights, directed=False):
    graph = networkx.DiGraph() if directed else networkx.Graph()
    graph.add_nodes_from(range(len(weights)))
    for i in range(len(weights)):
        for j in range(len(weights)):
            if weights[i][j] > 0 and (directed or i <= j):
                graph.add_edge(i, j, weight=weights[i][j])
    ranks = networkx.pagerank(graph, alpha=0.85, tol=1e-16, max_iter=100_000)
    return [ranks[i] for i in range(len(weights))]


def unless_flat(scores, ground):
    return [float(score) for score in scores] if ground else None


# Rankers

def tfidf(document):
    terms = content(document)
    counts = Counter(term for sentence in terms for term in sentence)
    having = Counter(term for sentence in terms for term in set(sentence))
    weight = {term: counts[term] * math.log(len(terms) / having[term]) for term in counts}
    scores = [sum(weight[t] for t in set(s)) / math.sqrt(len(set(s))) if s else 0 for s in terms]
    return unless_flat(scores, any(score > 0 for score in scores))


def luhn(document):
    counts = Counter(term for sentence in content(document) for term in sentence)
    frequent = [term for term, count in counts.most_common(math.ceil(len(counts) * 0.1)) if count >= 2]
    scores = []
    for sentence in document["sentences"]:
        places = [place for place, word in enumerate(sentence) if word in frequent]
        runs = []
        for place in places:
            if runs and place - runs[-1][-1] - 1 <= 4:
                runs[-1].append(place)
            else:
                runs.append([place])
        best = max((len(run) ** 2 / (run[-1] - run[0] + 1) for run in runs), default=0)
        scores.append(best)
    return unless_flat(scores, any(scores))


def cue(document):
    count = len(document["sentences"])
    cues = [sentence.count(-2) - sentence.count(-3) for sentence in document["sentences"]]
    title = set(word for word in document["title"] if word >= 0)
    titles = [len(title & set(sentence)) for sentence in document["sentences"]]
    tenth = max(1, count // 10)
    edges = [1 if place < tenth or place >= count - tenth else 0 for place in range(count)]
    scores = numpy.zeros(count)
    for feature in (cues, titles, edges):
        if any(feature):
            scores += numpy.array(feature) / max(abs(value) for value in feature)
    return unless_flat(scores, len(set(scores)) > 1)


def centroid(document):
    terms = content(document)
    counts = count_matrix(terms)
    weights = tfidf_matrix(terms).sum(axis=0)
    if not weights.max() > 0:
        return None
    closeness = counts @ numpy.where(weights > 0.3 * weights.max(), weights, 0)
    count = len(terms)
    position = numpy.array([(count - place) / count for place in range(count)]) * closeness.max()
    return unless_flat(closeness + position + counts @ counts[0], True)


def lsa(document):
    counts = count_matrix(content(document))
    left, sigma, _ = numpy.linalg.svd(counts, full_matrices=False)
    topics = [k for k in range(min(len(sigma), 100)) if sigma[k] ** 2 >= sigma[0] ** 2 * (0.25 - 1e-9)]
    return unless_flat(numpy.sqrt(sum((sigma[k] * left[:, k]) ** 2 for k in topics)), True)


def textrank(document):
    terms = content(document)
    lengths = [len(sentence) for sentence in document["sentences"]]
    weights = numpy.zeros((len(terms), len(terms)))
    for i, first in enumerate(terms):
        for j, second in enumerate(terms):
            shared = len(set(first) & set(second))
            if i != j and shared and lengths[i] * lengths[j] > 1:
                weights[i][j] = shared / (math.log(lengths[i]) + math.log(lengths[j]))
    return pagerank(weights) if weights.any() else None


def textrank_bm25(document):
    terms = content(document)
    count = len(terms)
    having = Counter(term for sentence in terms for term in set(sentence))
    raw = {term: math.log((count - n + 0.5) / (n + 0.5)) for term, n in having.items()}
    mean = sum(raw.values()) / len(raw)
    idf = {term: value if value >= 0 else max(0, 0.25 * mean) for term, value in raw.items()}
    mean_length = sum(map(len, terms)) / count
    weights = numpy.zeros((count, count))
    for i, query in enumerate(terms):
        for j, text in enumerate(terms):
            frequency = Counter(text)
            for term in query if i != j else []:
                if frequency[term]:
                    norm = 1 - 0.75 + 0.75 * len(text) / mean_length
                    weights[i][j] += idf[term] * (frequency[term] * 2.2 / (frequency[term] + 1.2 * norm) + 1)
    return pagerank(weights, directed=True) if weights.any() else None


def lexrank(document):
    weights = cosines(content(document))
    off_diagonal = weights - numpy.diag(numpy.diag(weights))
    return pagerank(weights) if off_diagonal.any() else None


def lexrank_threshold(document):
    weights = (cosines(content(document)) > 0.1).astype(float)
    off_diagonal = weights - numpy.diag(numpy.diag(weights))
    return pagerank(weights) if off_diagonal.any() else None


def pacsum(document, lambda1=-2, lambda2=1, beta=0):
    terms = content(document)
    matrix = count_matrix(terms)
    having = (matrix > 0).sum(axis=0)
    matrix *= numpy.maximum(0, numpy.log(len(terms) - having + 0.5) - numpy.log(having + 0.5))
    similarity = matrix @ matrix.T
    pairs = similarity[numpy.triu_indices(len(terms), 1)]
    edges = numpy.maximum(0, similarity - (pairs.min() + beta * (pairs.max() - pairs.min())))
    before, behind = numpy.tril(edges, -1).sum(axis=1), numpy.triu(edges, 1).sum(axis=1)
    return unless_flat(lambda1 * before + lambda2 * behind, behind.any())


def reduction(document):
    terms = content(document)
    scores = [0.0] * len(terms)
    for i, first in enumerate(terms):
        for j, second in enumerate(terms):
            if i != j and len(first) >= 4 and len(second) >= 4:
                pairs = sum(a == b for a in first for b in second)
                scores[i] += pairs / (math.log(len(first)) + math.log(len(second)))
    return unless_flat(scores, any(scores))


def reduction_of_sumy(document):
    class Split:
        def to_words(self, text):
            return tuple(text.split())

    sentences = [Sentence(" ".join(map(str, sentence)), Split()) for sentence in content(document)]
    ratings = ReductionSummarizer().rate_sentences(ObjectDocumentModel([Paragraph(sentences)]))
    return unless_flat([ratings[sentence] for sentence in sentences], any(ratings.values()))


RANKERS = {
    "tfidf": tfidf, "luhn": luhn, "cue": cue, "centroid": centroid, "lsa": lsa, "textrank": textrank,
    "textrank-bm25": textrank_bm25, "lexrank": lexrank, "lexrank-threshold": lexrank_threshold, "pacsum": pacsum,
    "pacsum:lambda1=0:beta=0.1": lambda document: pacsum(document, 0, 1, 0.1), "reduction": reduction,
}


# Strategies that choose sentence after sentence

def fill(document, limit, best):
    """Takes the best of the sentences that fit until none does; `best` gets those and the ones taken."""
    room, cost = LIMITS[limit]
    costs = [cost(sentence) for sentence in document["sentences"]]
    taken = []
    while room > 0:
        fitting = [i for i in range(len(costs)) if i not in taken and costs[i] <= room]
        if not fitting:
            break
        choice = best(fitting, taken)
        taken.append(choice)
        room -= costs[choice]
    return sorted(taken)


def highest(candidates, value):
    """The first of the highest; values that differ by rounding alone are equal."""
    values = {i: value(i) for i in candidates}
    top = max(values.values())
    return next(i for i in candidates if values[i] >= top - 1e-12 * abs(top))


def sumbasic(document, limit):
    terms = content(document)
    words = [term for sentence in terms for term in sentence]
    probability = {term: count / len(words) for term, count in Counter(words).items()}

    def best(fitting, taken):
        if taken:
            for term in set(terms[taken[-1]]):
                probability[term] **= 2
        usable = [term for term in probability if any(term in terms[i] for i in fitting)]
        if not usable:
            return fitting[0]
        term = max(usable, key=lambda term: probability[term])
        return highest(
            [i for i in fitting if term in terms[i]],
            lambda i: sum(probability[t] for t in terms[i]) / len(set(terms[i])))

    return fill(document, limit, best)


def klsum(document, limit):
    counts = count_matrix(content(document))
    article = counts.sum(axis=0) / counts.sum()

    def less_divergence(taken):
        summary = counts[taken].sum(axis=0)
        mixed = 0.9 * summary / max(summary.sum(), 1) + 0.1 * article
        return -float((article * numpy.log(article / mixed)).sum())

    return fill(document, limit, lambda fitting, taken: highest(fitting, lambda i: less_divergence(taken + [i])))


def mmr(document, limit, scores):
    likeness = cosines(content(document))
    span = max(scores) - min(scores)
    relevance = [(score - min(scores)) / span if span else 0 for score in scores]
    return fill(document, limit, lambda fitting, taken: highest(
        fitting, lambda i: 0.7 * relevance[i] - 0.3 * max([likeness[i][j] for j in taken], default=0)))


def article_cosine(document):
    matrix = tfidf_matrix(content(document))
    whole = matrix.sum(axis=0)
    lengths = numpy.linalg.norm(matrix, axis=1)
    lengths[lengths == 0] = 1
    return list(matrix @ whole / lengths / (numpy.linalg.norm(whole) or 1))


def clusters(terms):
    matrix = tfidf_matrix(terms)
    lengths = numpy.linalg.norm(matrix, axis=1)
    lengths[lengths == 0] = 1
    matrix = matrix / lengths[:, None]
    count = max(1, len(terms) // 5)
    groups = [i * count // len(terms) for i in range(len(terms))]
    for _ in range(10):
        sums = numpy.array([sum((matrix[i] for i in range(len(terms)) if groups[i] == g), numpy.zeros(matrix.shape[1])) for g in range(count)])
        norms = numpy.linalg.norm(sums, axis=1)
        norms[norms == 0] = 1
        cosine = matrix @ (sums / norms[:, None]).T
        moved = [highest(range(count), lambda g: row[g]) if row.max() > 0 else groups[i] for i, row in enumerate(cosine)]
        if moved == groups:
            break
        groups = moved
    return groups


def submodular(document, limit):
    terms = content(document)
    likeness = cosines(terms)
    count = len(terms)
    groups = clusters(terms)
    reward = likeness.mean(axis=0)

    def value(chosen):
        coverage = sum(min(likeness[i][chosen].sum(), 5 / count * likeness[i].sum()) for i in range(count))
        diversity = sum(math.sqrt(sum(reward[j] for j in chosen if groups[j] == g)) for g in set(groups))
        return coverage + 6 * diversity

    room, cost = LIMITS[limit]
    scale = [max(cost(sentence), 1) ** 0.3 for sentence in document["sentences"]]
    chosen = fill(document, limit, lambda fitting, taken: highest(
        fitting, lambda i: (value(taken + [i]) - value(taken)) / scale[i]))
    single = highest([i for i in range(count) if cost(document["sentences"][i]) <= room], lambda i: value([i]))
    return [single] if value([single]) > value(chosen) + 1e-9 else chosen


def choices(document):
    ground = tfidf(document) is not None
    for limit in LIMITS:
        yield f"sumbasic {limit}", sumbasic(document, limit)
        yield f"klsum {limit}", klsum(document, limit)
        yield f"submodular {limit}", submodular(document, limit) if ground else None
        yield f"mmr {limit}", mmr(document, limit, article_cosine(document)) if ground else None
        ranks = textrank(document)
        yield f"mmr-textrank {limit}", mmr(document, limit, ranks) if ranks else None


def main():
    for name, document in documents(pathlib.Path(sys.argv[1])):
        scores = {strategy: ranker(document) for strategy, ranker in RANKERS.items()}
        if len(set(map(tuple, content(document)))) == len(document["sentences"]):
            scores["reduction:shortest=1"] = reduction_of_sumy(document)
        print(json.dumps({"name": name, **document, "scores": scores, "choices": dict(choices(document))}))


if __name__ == "__main__":
    main()
