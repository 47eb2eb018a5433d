"""Expected numbers for Student's distribution, power, gates and saddlepoints, computed by numpy, scipy and statsmodels.

Usage: distribution_vectors.py OUTPUT.json
"""
import json
import sys

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.power import TTestPower


def binary(values):
    """Multiples of 1/4096, whose sums are exact: so ties are ties for every order of adding."""
    return np.round(np.asarray(values) * 4096) / 4096


def all_sums(values):
    sums = np.zeros(1)
    for value in values:
        sums = np.concatenate([sums + value, sums - value])
    return sums


def two_sided(values):
    """Every pattern, by two halves of which one is sorted."""
    d = np.abs(values[values != 0])
    middle = len(d) // 2
    first, second = all_sums(d[:middle]), np.sort(all_sums(d[middle:]))
    above = len(second) - np.searchsorted(second, abs(values.sum()) - first, side="left")
    return float(min(1.0, 2 * above.sum() / 2.0 ** len(d)))


def lower(values):
    d = np.abs(values[values != 0])
    middle = len(d) // 2
    first, second = all_sums(d[:middle]), np.sort(all_sums(d[middle:]))
    return float(np.searchsorted(second, values.sum() - first, side="right").sum() / 2.0 ** len(d))


def saddlepoint(values):
    """The formula of STATISTICS.md with scipy's root finder."""
    d = np.abs(values[values != 0])
    x = abs(values.sum())
    t = scipy.optimize.brentq(lambda t: (d * np.tanh(t * d)).sum() - x, 0, 1e6, xtol=1e-15, rtol=1e-15)
    k = np.logaddexp(t * d, -t * d).sum() - len(d) * np.log(2)
    r = np.sqrt(2 * (t * x - k))
    u = t * np.sqrt((d ** 2 / np.cosh(t * d) ** 2).sum())
    return float(2 * (stats.norm.sf(r) + stats.norm.pdf(r) * (1 / u - 1 / r)))


def gate_p(differences, limit):
    """One-sided step-down max-T of d + limit over every pattern of signs."""
    e = np.asarray(differences) + limit
    items = e.shape[1]
    signs = 1.0 - 2.0 * (np.arange(2 ** items)[:, None] >> np.arange(items) & 1)
    scale = np.sqrt((e ** 2).sum(1))
    u = -e.sum(1) / scale
    v = -(signs @ e.T) / scale
    order = np.argsort(-u, kind="stable")
    running = np.maximum.accumulate(v[:, order[::-1]], axis=1)[:, ::-1]
    p = np.empty(len(u))
    p[order] = np.maximum.accumulate((running >= u[order] - 1e-10).mean(0))
    return p.tolist()


def main(path):
    random = np.random.default_rng(11)
    degrees = [1, 2, 3, 5, 11, 29, 99, 999, 11489, 2.5]
    document = {
        "versions": {"scipy": scipy.__version__, "numpy": np.__version__, "statsmodels": statsmodels.__version__},
        "studentQuantiles": [[v, q, float(stats.t.ppf(q, v))] for v in degrees for q in (
            0.5, 0.6, 0.9, 0.95, 0.975, 0.9999, 0.025, 1e-6)],
        "studentTails": [[v, t, float(stats.t.sf(t, v))] for v in degrees for t in (0.0, 0.3, 1, 2.2, 6, 30, -1.5)],
        "noncentral": [[v, d, t, float(stats.nct.cdf(t, v, d))] for v in (1, 4, 11, 99, 999, 11489)
                       for d in (0.0, 0.5, 2.8, 6.0, -1.0) for t in (0.0, 0.7, 1.98, 4.3, -2.0)],
        "powers": [[n, effect, float(TTestPower().power(effect, n, 0.05))]
                   for n in (5, 12, 100, 1000, 11490) for effect in (0.02, 0.05, 0.3, 0.8)
                   # Beyond, scipy gives no number for a power that is 1.
                   if effect * np.sqrt(n) < 9],
        "sizes": [[effect, float(TTestPower().solve_power(effect_size=effect, alpha=0.05, power=0.8))]
                  for effect in (0.05, 0.0625, 0.0833, 0.5)],
        "exactPairs": [], "saddlepoints": [], "gates": [],
    }
    for n in (3, 20, 21, 30, 36):
        values = binary(random.normal(0.01, 0.04, n))
        document["exactPairs"].append({"values": values.tolist(), "p": two_sided(values), "lower": lower(values)})
    for n, mean, heavy in ((37, 0.0, 0), (40, 0.01, 0), (100, 0.004, 0), (400, 0.008, 0), (60, 0.02, 1), (1000, 0.0, 1)):
        values = binary(random.standard_t(3, n) * 0.02 + mean if heavy else random.normal(mean, 0.04, n))
        entry = {"values": values.tolist(), "p": saddlepoint(values)}
        if n <= 44:
            entry["exact"] = two_sided(values)
        document["saddlepoints"].append(entry)
    for items, limit in ((12, 0.005), (10, 0.0), (14, 0.02)):
        differences = binary(random.normal([[-0.03], [-0.01], [0.01]], 0.02, (3, items)))
        rows = []
        for d in differences:
            se = d.std(ddof=1) / np.sqrt(items)
            rows.append(float(d.mean() - stats.t.ppf(0.95, items - 1) * se))
        document["gates"].append({
            "limit": limit, "differences": differences.tolist(), "p": gate_p(differences, limit), "lower": rows})
    with open(path, "w") as file:
        json.dump(document, file, separators=(",", ":"), allow_nan=False)
        file.write("\n")


main(sys.argv[1])
