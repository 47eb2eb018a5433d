"""Scores the recorded summaries in Spark, and compares the merged run with that of one machine.

    pip install pyspark==4.3.0 pandas pyarrow          # with Java 17
    python3 Tests/Oracles/spark_shards.py --sumbench .build/release/sumbench

Two ways: RDD.pipe, where every partition is piped through the command (checkCode makes a failure of the command a
failure of the job), and mapInPandas. Partitions may be empty. Exits with 1 where the tables differ in a digit.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = ["score", "-", "--rules", "rouge-score", "--per-item", "-", "--shard", "--quiet", "--jobs", "1"]


def pairs():
    """The recorded summaries of articles-news beside their references, a line each."""
    corpus = ROOT / "Goldens/articles-news"
    references = {
        folder.name: [file.read_text() for file in sorted(folder.glob("reference*.txt"))]
        for folder in corpus.iterdir()
        if folder.is_dir()
    }
    for line in (ROOT / "Results/articles-news/rouge-score/summaries.jsonl").read_text().splitlines():
        summary = json.loads(line)
        yield json.dumps(
            {
                "id": summary["id"],
                "system": summary["system"],
                "candidate": summary["summary"],
                "references": references[summary["id"]],
            }
        )


def table(sumbench, arguments, stdin=None):
    """The rows of a table as CSV, without what names the run."""
    found = subprocess.run(
        [sumbench, *arguments, "--format", "csv"], input=stdin, capture_output=True, text=True, check=True
    )
    return [line.split(",")[:14] for line in found.stdout.splitlines()]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--sumbench", required=True)
    options.add_argument("--partitions", type=int, default=200)
    arguments = options.parse_args()
    sumbench = str(pathlib.Path(arguments.sumbench).resolve())

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[2]").appName("sumbench").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    lines = list(pairs())
    one = table(sumbench, ["score", "-", "--rules", "rouge-score"], "\n".join(lines))

    # More partitions than some of them have lines for: the rest are empty shards.
    rdd = spark.sparkContext.parallelize(lines, arguments.partitions).repartition(arguments.partitions)
    piped = rdd.pipe(" ".join([sumbench, *COMMAND]), checkCode=True).collect()

    def score(frames):
        import pandas

        for frame in frames:
            done = subprocess.run(
                [sumbench, *COMMAND], input="\n".join(frame["line"]), capture_output=True, text=True, check=True
            )
            yield pandas.DataFrame({"line": done.stdout.splitlines()})

    frame = spark.createDataFrame([(line,) for line in lines], "line string").repartition(7)
    mapped = [row.line for row in frame.mapInPandas(score, "line string").collect()]

    isEqual = True
    for name, found in [("RDD.pipe", piped), ("mapInPandas", mapped)]:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.write("\n".join(found) + "\n")
            file.flush()
            merged = table(sumbench, ["merge", file.name, "--name", "spark"])
        same = merged == one
        isEqual = isEqual and same
        print(f"{name}: {len(found)} of {len(lines)} lines, table {'equal' if same else 'DIFFERS'}")
    spark.stop()
    sys.exit(0 if isEqual else 1)


if __name__ == "__main__":
    main()
