"""Expected correlations of metrics with people, computed by sacrerouge and scipy, and agreement by krippendorff.

Usage: correlation_vectors.py OUTPUT.json

A missing score is null.
"""
import json
import sys
import types
from functools import partial
from importlib.metadata import version

import krippendorff
import numpy as np
from scipy.stats import kendalltau, pearsonr, spearmanr

# sacrerouge imports its downloader, which newer versions of that package call otherwise; nothing is downloaded here.
sys.modules["google_drive_downloader"] = types.SimpleNamespace(GoogleDriveDownloader=None)
from sacrerouge import stats as levels

COEFFICIENTS = {
    "pearson": pearsonr, "spearman": spearmanr, "tau-b": kendalltau, "tau-c": partial(kendalltau, variant="c")}
LEVELS = {
    "system": levels.system_level_corr, "summary": levels.summary_level_corr, "global": levels.global_corr}


def sample(systems, items, seed, missing, digits):
    random = np.random.default_rng(seed)
    quality = random.normal(0, 1, (systems, 1)) + random.normal(0, 1, (1, items))
    first = np.round(quality + random.normal(0, 1, (systems, items)), digits)
    second = np.round(0.2 * quality + random.normal(0, 0.4, (systems, items)), digits)
    human = np.clip(np.round(3 + quality + random.normal(0, 0.5, (systems, items))), 1, 5)
    gaps = random.random((systems, items)) < missing
    for matrix in (first, second, human):
        matrix[gaps] = np.nan
    return first, second, human


def listed(matrix):
    return [[None if np.isnan(x) else float(x) for x in row] for row in matrix]


def main(path):
    np.random.seed(7)
    rated = []
    for systems, items, seed, missing, digits in ((6, 10, 1, 0, 3), (12, 25, 2, 0.1, 1), (16, 8, 3, 0, 2)):
        first, second, human = sample(systems, items, seed, missing, digits)
        entry = {"first": listed(first), "second": listed(second), "human": listed(human), "values": {},
                 "fisher": {}, "both": {}, "systems": {}, "inputs": {}, "williams": {}, "permutation": {}}
        for name, coefficient in COEFFICIENTS.items():
            for level, function in LEVELS.items():
                key = f"{name} {level}"
                correlation = partial(function, coefficient)
                if level == "summary":
                    correlation = partial(function, coefficient, silent=True)
                entry["values"][key] = float(correlation(first, human))
                if name == "tau-c":
                    continue
                entry["fisher"][key] = [float(x) for x in levels.fisher_ci(correlation, first, human)]
                entry["williams"][key] = float(levels.williams_diff_test(correlation, first, second, human, True))
                if name == "pearson" and seed == 1:
                    for method, draw in (("both", levels.bootstrap_both_sample),
                                         ("systems", levels.bootstrap_system_sample),
                                         ("inputs", levels.bootstrap_input_sample)):
                        entry[method][key] = [float(x) for x in levels.bootstrap_ci(
                            correlation, first, human, draw, num_samples=1000)]
                if name == "pearson" and seed != 2:
                    entry["permutation"][key] = float(levels.permutation_diff_test(
                        correlation, first, second, human, levels.permute_both, True, num_permutations=1000))
        rated.append(entry)
    random = np.random.default_rng(5)
    agreements = []
    for units, judges, noise, missing in ((12, 3, 0.6, 0.2), (40, 2, 1.0, 0), (8, 5, 0.3, 0.3)):
        table = np.clip(np.round(random.normal(3, 1.2, (1, units)) + random.normal(0, noise, (judges, units))), 1, 5)
        table[random.random((judges, units)) < missing] = np.nan
        agreements.append({
            "units": [[float(x) for x in column if not np.isnan(x)] for column in table.T],
            "alpha": {scale: float(krippendorff.alpha(reliability_data=table, level_of_measurement=scale))
                      for scale in ("nominal", "ordinal", "interval")}})
    document = {"versions": {name: version(name) for name in ("sacrerouge", "krippendorff", "scipy", "numpy")},
                "rated": rated, "agreements": agreements}
    with open(path, "w") as file:
        json.dump(document, file, separators=(",", ":"), allow_nan=False)
        file.write("\n")


main(sys.argv[1])
