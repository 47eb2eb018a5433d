"""Reads the tables of a command in Python and compares the numbers, cell by cell, in every form that has them.

    tables_in_python.py COMMAND [WORD ...]

runs `COMMAND WORD ... --format F` for csv, tsv, json and jsonl, and reads the first two with the csv module and with
pandas. Needs pandas.
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


def number(text):
    """A number as one, a text on one line as TSV has it."""
    try:
        return float(text)
    except ValueError:
        return " ".join(text.split())


def flat(row):
    """A row of JSON under the names that CSV has for its numbers."""
    cells = {}
    for name, value in row.items():
        if isinstance(value, dict):
            cells.update({name: value["mean"], name + "_low": value.get("low"), name + "_high": value.get("high")})
        else:
            cells[name] = value
    return {name: value for name, value in cells.items() if isinstance(value, (int, float))}


def main():
    call = sys.argv[1:]
    tables = {}
    for form, separator in (("csv", ","), ("tsv", "\t")):
        text = output(call, form)
        names, *rows = csv.reader(io.StringIO(text), delimiter=separator)
        assert all(len(row) == len(names) for row in rows), "%s: rows of different lengths" % form
        read = pandas.read_csv(io.StringIO(text), sep=separator, dtype=str, keep_default_na=False)
        assert list(read.columns) == names and read.values.tolist() == rows, "%s: pandas reads otherwise" % form
        numbers = pandas.read_csv(io.StringIO(text), sep=separator, keep_default_na=False).values.tolist()
        tables[form] = [dict(zip(names, map(number, row))) for row in rows]
        assert tables[form] == [dict(zip(names, (number(str(cell)) for cell in row))) for row in numbers], form
    assert tables["csv"] == tables["tsv"], "csv and tsv differ"
    rows = json.loads(output(call, "json"))["rows"]
    lines = [json.loads(line) for line in output(call, "jsonl").splitlines()]
    signatures = {line.pop("signature") for line in lines}
    assert rows == lines and signatures == {row["signature"] for row in tables["csv"]}, "json and jsonl differ"
    count = 0
    for row, cells in zip(rows, tables["csv"]):
        for name, value in flat(row).items():
            assert value == cells[name], "%s: %r in json, %r in csv" % (name, value, cells[name])
            count += 1
    print("%d rows, %d numbers: the same in every form" % (len(rows), count))


if __name__ == "__main__":
    main()
