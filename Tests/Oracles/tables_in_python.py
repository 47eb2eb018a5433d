"""Reads the tables of a command in Python and compares the numbers, column by column, in every form that has them.

    tables_in_python.py COMMAND [WORD ...]

runs `COMMAND WORD ... --format F` for csv, tsv, json and jsonl, and reads the forms with pandas: into frames whose scores are
numbers, and that join on the system and the digest of the signature. Needs pandas.
"""

import csv
import io
import json
import subprocess
import sys

import pandas


def output(call, form):
    done = subprocess.run(call + ["--format", form], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def frames(call):
    """The table as pandas reads it, in every form that has fields."""
    frames = {}
    for form, separator in (("csv", ","), ("tsv", "\t")):
        text = output(call, form)
        names, *rows = csv.reader(io.StringIO(text), delimiter=separator)
        assert all(len(row) == len(names) for row in rows), "%s: rows of different lengths" % form
        frames[form] = pandas.read_csv(io.StringIO(text), sep=separator, float_precision="round_trip")
    document = json.loads(output(call, "json"))
    frames["json"] = pandas.DataFrame(document["rows"])
    frames["jsonl"] = pandas.read_json(io.StringIO(output(call, "jsonl")), lines=True, precise_float=True)
    for form, frame in frames.items():
        assert set(frame["schema"]) == {document["schema"]}, form
    return frames


def main():
    call = sys.argv[1:]
    tables = frames(call)
    first = tables["csv"]
    scores = [name for name in first.columns if name.startswith("rouge")]
    assert scores, "no column of scores"
    for form, frame in tables.items():
        assert sorted(frame.columns) == sorted(first.columns), "%s: other columns" % form
        for name in scores:
            assert pandas.api.types.is_numeric_dtype(frame[name]), "%s: %s is not numeric" % (form, name)
        joined = first.merge(frame, on=["system", "signature_digest"], suffixes=("", "_other"))
        assert len(joined) == len(first), "%s: %d of %d rows join" % (form, len(joined), len(first))
        for name in scores:
            assert (joined[name].fillna(-1) == joined[name + "_other"].fillna(-1)).all(), "%s: %s differs" % (form, name)
    print("%d rows, %d columns of scores: numeric, and the same in every form" % (len(first), len(scores)))


if __name__ == "__main__":
    main()
