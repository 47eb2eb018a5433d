"""Expected numbers for families of comparisons, computed by numpy and scipy from the scores of a recorded run.

Usage: family_vectors.py RUN.json OUTPUT.json

The output holds the scores themselves (systems by columns by items, items in byte order of their ids, the oracle left
out), Student's t intervals by scipy, exact p of single comparisons, Holm over all of them by statsmodels, and step-down max-T by joint sign flips: over all
patterns up to 16 items, else over 400,000 patterns of numpy's generator, so that the tests compare within the error of
the sampling.
"""
import json
import sys

import numpy as np
import scipy
from scipy import stats
from statsmodels.stats.multitest import multipletests


def load(path):
    with open(path) as file:
        run = json.load(file)
    ids = [article["id"] for article in run["corpus"]["articles"]]
    order = sorted(range(len(ids)), key=lambda i: ids[i].encode())
    rows = [s for s in run["strategies"] if s["role"] != "ceiling"]
    scores = np.array([[[v["f1"][i] for i in order] for v in row["scores"]] for row in rows])
    return [row["name"] for row in rows], [v["variant"] for v in rows[0]["scores"]], [ids[i] for i in order], scores


def patterns(items, rng):
    if items <= 16:
        bits = np.arange(2 ** (items - 1))[:, None] >> np.arange(items) & 1
        yield 1.0 - 2.0 * bits
    else:
        for _ in range(80):
            yield 1.0 - 2.0 * rng.integers(0, 2, (5000, items))


def family(differences, items, rng):
    """Counts of step-down max-T and the maxima of the patterns; differences are hypotheses by items."""
    scale = np.sqrt((differences ** 2).sum(1))
    u = np.abs(differences.sum(1)) / scale
    order = np.argsort(-u, kind="stable")
    counts = np.zeros(len(u), dtype=int)
    maxima = []
    for signs in patterns(items, rng):
        v = np.abs(signs @ differences.T) / scale
        running = np.maximum.accumulate(v[:, order[::-1]], axis=1)[:, ::-1]
        counts += (running >= u[order] * (1 - 1e-10)).sum(0)
        maxima.append(running[:, 0])
    maxima = np.sort(np.concatenate(maxima))
    exact = items <= 16
    total = len(maxima)
    p = np.empty(len(u))
    p[order] = np.maximum.accumulate(counts if exact else (counts + 1) / (total + 1))
    if exact:
        p = p / total
    top = maxima[int(np.ceil(0.95 * total)) - 1]
    critical = top * np.sqrt((items - 1) / (items - top ** 2))
    return {"p": p.tolist(), "critical": float(critical), "patterns": total, "exact": exact}


def exact_p(differences):
    """Two-sided, by two halves of which one is sorted."""
    d = np.abs(differences[differences != 0])
    middle = len(d) // 2

    def sums(part):
        result = np.zeros(1)
        for x in part:
            result = np.concatenate([result + x, result - x])
        return result

    first, second = sums(d[:middle]), np.sort(sums(d[middle:]))
    limit = abs(differences.sum()) - 1e-12 * d.sum()
    above = len(second) - np.searchsorted(second, limit - first, side="left")
    return float(min(1.0, 2 * above.sum() / 2 ** len(d))), len(d)


def main(source, path):
    names, columns, ids, scores = load(source)
    systems, measures, items = scores.shape
    pairs = [(a, b) for a in range(systems) for b in range(a + 1, systems)]
    differences = np.array([[scores[b, c] - scores[a, c] for c in range(measures)] for a, b in pairs])
    rng = np.random.default_rng(20)
    primary = family(differences[:, 0], items, rng)
    everything = family(differences.reshape(-1, items), items, rng)
    singles = [exact_p(d) for d in differences[:, 0]]
    holm = multipletests([exact_p(d)[0] for d in differences.reshape(-1, items)], method="holm")[1]
    intervals = [[
        list(map(float, stats.t.interval(0.95, items - 1, loc=x.mean(), scale=stats.sem(x)))) for x in row]
        for row in scores]
    deviations = differences[:, 0].std(axis=1, ddof=1)
    detectable = (primary["critical"] + stats.norm.ppf(0.8)) * np.median(deviations) / np.sqrt(items)
    document = {
        "versions": {"scipy": scipy.__version__, "numpy": np.__version__},
        "systems": names, "columns": columns, "ids": ids, "scores": scores.tolist(),
        "primary": primary, "all": everything, "holm": holm.tolist(), "singleP": [p for p, _ in singles],
        "nonzero": [n for _, n in singles], "intervals": intervals, "detectable": float(detectable),
    }
    with open(path, "w") as file:
        json.dump(document, file, separators=(",", ":"))
        file.write("\n")
    reject = lambda f: sum(p <= 0.05 for p in f["p"])
    print(items, primary["critical"], everything["critical"], reject(primary), reject(everything), 100 * detectable)


main(*sys.argv[1:])
