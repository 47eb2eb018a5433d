"""Expected numbers for the statistics, computed by scipy, statsmodels and numpy.

Usage: statistics_vectors.py OUTPUT.json

The resamples are drawn here by a Python twin of SeededGenerator, so that intervals and sampled p-values can be
compared to the last digits; exact p-values, quantiles, BCa, corrections and correlations come from the libraries.
"""
import json
import sys
from types import SimpleNamespace

import numpy as np
import scipy
from scipy import stats
from statsmodels.stats.multitest import multipletests
import statsmodels

MASK = (1 << 64) - 1


class Generator:
    """SplitMix64 with one stream for each number."""

    def __init__(self, seed, stream=None):
        self.state = seed
        if stream is not None:
            self.state = self.next() ^ stream
            self.state = self.next()

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def index(self, bound):
        product = self.next() * bound
        if (product & MASK) < bound:
            threshold = ((1 << 64) - bound) % bound
            while (product & MASK) < threshold:
                product = self.next() * bound
        return product >> 64


def resampled_means(values, samples, seed):
    values = np.array(values)
    return np.array([
        values[[generator.index(len(values)) for _ in values]].mean()
        for generator in (Generator(seed, b) for b in range(samples))])


def interval(values, means, level, method):
    result = SimpleNamespace(bootstrap_distribution=means)
    found = stats.bootstrap(
        (np.array(values),), np.mean, n_resamples=0, confidence_level=level, method=method,
        bootstrap_result=result).confidence_interval
    return [float(found.low), float(found.high)]


def bootstrap_p(values, means):
    mean = np.mean(values)
    return (int(np.sum(np.abs(means - mean) >= abs(mean) * (1 - 1e-12))) + 1) / (len(means) + 1)


def exact_p(values, alternative):
    return float(stats.permutation_test(
        (np.array(values),), np.mean, permutation_type="samples", n_resamples=np.inf,
        alternative=alternative).pvalue)


def sampled_p(values, samples, seed):
    values = np.array([v for v in values if v != 0])
    signs = np.empty((samples, len(values)))
    for block, start in enumerate(range(0, len(values), 8)):
        width = min(8, len(values) - start)
        generator = Generator(seed, block)
        for first in range(0, samples, 8):
            word = generator.next()
            for sample in range(first, min(first + 8, samples)):
                for bit in range(width):
                    # The table of signed sums is built article by article, minus signs in the upper half.
                    signs[sample, start + bit] = -1 if word >> bit & 1 else 1
                word >>= 8
    sums = signs @ values
    return (int(np.sum(np.abs(sums) >= abs(values.sum()) - 1e-12 * np.abs(values).sum())) + 1) / (samples + 1)


def binary(values):
    """Multiples of 1/4096, whose sums are exact: so ties are ties for every order of adding."""
    return np.round(np.array(values) * 4096) / 4096


def samples():
    random = np.random.default_rng(5)
    twelve = binary(random.normal(0.05, 0.03, 12))
    yield "five points better on twelve articles", twelve
    yield "no difference in the mean, twelve articles", binary(random.normal(0, 0.05, 12))
    yield "ties and zeros", np.array([1, 0, -1, 2, 1, 0, 2, 1, -3, 1]) / 8
    yield "five articles, one side", np.array([1, 2, 3, 4, 5]) / 64
    yield "one article", np.array([0.25])
    yield "skewed, eighteen articles", binary(random.exponential(0.04, 18) - 0.01)
    yield "forty articles", binary(random.normal(0.01, 0.04, 40))
    yield "two hundred articles", binary(random.normal(0.003, 0.05, 200))


def pairs_of_numbers():
    random = np.random.default_rng(6)
    x = np.round(random.normal(0, 1, 30), 3)
    yield "linear with noise", x, np.round(2 * x + random.normal(0, 1, 30), 3)
    yield "many ties", random.integers(1, 6, 40).astype(float), random.integers(1, 6, 40).astype(float)
    yield "falling", np.arange(8.0), -np.arange(8.0) ** 3
    yield "one tie", np.array([1.0, 2.0, 2.0, 4.0]), np.array([1.0, 3.0, 2.0, 4.0])


def main(path):
    tests = []
    for name, values in samples():
        entry = {"name": name, "values": values.tolist(), "mean": float(np.mean(values))}
        means = resampled_means(values, 1000, 1)
        entry["percentile"] = interval(values, means, 0.95, "percentile") if len(values) > 1 else None
        entry["bca"] = interval(values, means, 0.9, "BCa") if len(values) > 1 else None
        entry["bootstrapP"] = bootstrap_p(values, means)
        if np.count_nonzero(values) <= 20:
            entry["p"] = exact_p(values, "two-sided") if len(values) > 1 else 1.0
            entry["pLower"] = exact_p(values, "less") if len(values) > 1 else 1.0
        else:
            entry["sampledP"] = sampled_p(values, 10_000, 1)
        tests.append(entry)
    families = []
    for p in ([0.01, 0.04, 0.03], [0.5], [0.001, 0.001, 0.2, 0.9, 0.04, 0.012], [0.03, 0.03, 0.03, 1.0]):
        families.append({
            "p": p,
            "holm": multipletests(p, method="holm")[1].tolist(),
            "bonferroni": multipletests(p, method="bonferroni")[1].tolist(),
            "bh": multipletests(p, method="fdr_bh")[1].tolist(),
            "none": p,
        })
    correlations = [{
        "name": name, "x": x.tolist(), "y": y.tolist(),
        "pearson": float(stats.pearsonr(x, y).statistic),
        "spearman": float(stats.spearmanr(x, y).statistic),
        "kendall": float(stats.kendalltau(x, y).statistic),
    } for name, x, y in pairs_of_numbers()]
    shares = [1e-300, 1e-16, 1e-6, 0.01, 0.025, 0.2, 0.5, 0.7, 0.975, 0.999999]
    document = {
        "versions": {"scipy": scipy.__version__, "numpy": np.__version__, "statsmodels": statsmodels.__version__},
        "tests": tests, "families": families, "correlations": correlations,
        "normalQuantiles": [[share, float(stats.norm.ppf(share))] for share in shares],
    }
    with open(path, "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


main(sys.argv[1])
