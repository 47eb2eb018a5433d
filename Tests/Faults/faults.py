"""Ends every writing command at random moments and in every way, and looks at what is left.

    swift build -c release
    python3 Tests/Faults/faults.py .build/release/sumbench [REPETITIONS] [SEED]

For each command and fault the table says how often the old files were left, how often the new ones were there, and how
often anything else was: a part of a file, files of two runs, a draft that the next run does not remove. Anything else
is a failure, and the exit code is 1. Needs nothing but Python; the disk that is full is a small file system in memory
where the user may mount one, or else a limit on the size of files.
"""

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# Seconds that a command may take on a machine that is busy with others.
PATIENCE = 600
WORDS = "harbour ferry mayor bridge guard fox storm river council market road school winter train farmer".split()


def text(generator, sentences):
    return " ".join(
        " ".join(generator.choice(WORDS) for _ in range(generator.randint(5, 14))).capitalize() + "."
        for _ in range(sentences))


def write_inputs(folder, generator, count):
    with open(folder + "/corpus.jsonl", "w") as corpus, open(folder + "/items.jsonl", "w") as items:
        for number in range(count):
            article, reference = text(generator, 12), text(generator, 2)
            corpus.write(json.dumps({"id": f"a{number}", "article": article, "reference": reference}) + "\n")
            items.write(json.dumps({"id": f"a{number}", "candidate": article, "reference": reference}) + "\n")


def commands(binary):
    run = [binary, "run", "--corpus", "corpus.jsonl", "--strategies", "lead-1,random", "--quiet", "--output", "out"]
    return {
        "run": (run, "out/corpus/rouge-score"),
        "run --per-item": (run[:-1] + ["other", "--per-item", "out/items.jsonl"], "out/items.jsonl"),
        "run --report": (run[:-1] + ["other", "--report", "out/page.html"], "out/page.html"),
        "score --per-item": ([binary, "score", "items.jsonl", "--per-item", "out/items.jsonl"], "out/items.jsonl"),
        "report": ([binary, "report", "made/run.json", "--output", "out/page.html"], "out/page.html"),
    }


def contents(path):
    if os.path.isdir(path):
        return {name: open(os.path.join(path, name), "rb").read() for name in sorted(os.listdir(path))}
    return open(path, "rb").read() if os.path.exists(path) else None


def start(command, folder, limit=None, closed=()):
    def prepare():
        # Whoever starts this in the background may have them ignored, which children inherit.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        for descriptor in closed:
            os.close(descriptor)
    return subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=prepare)


def reset(folder, target, old):
    shutil.rmtree(folder + "/out", ignore_errors=True)
    shutil.rmtree(folder + "/other", ignore_errors=True)
    os.makedirs(folder + "/out")
    path = folder + "/" + target
    if isinstance(old, dict):
        os.makedirs(path)
        for name, value in old.items():
            open(os.path.join(path, name), "wb").write(value)
    else:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        open(path, "wb").write(old)


def drafts(folder):
    return [name for _, folders, files in os.walk(folder) for name in folders + files if name.startswith(".sumbench-")]


def main():
    binary = os.path.abspath(sys.argv[1])
    repetitions = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    generator = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        write_inputs(folder, generator, 40)
        made = [binary, "run", "--corpus", "corpus.jsonl", "--strategies", "lead-1", "--quiet", "--output", "m"]
        subprocess.run(made, cwd=folder, check=True)
        shutil.move(folder + "/m/corpus/rouge-score", folder + "/made")
        print(f"{'command':<18}{'fault':<12}{'old':>6}{'new':>6}{'else':>6}{'drafts':>8}{'stale':>7}")
        for name, (command, target) in commands(binary).items():
            reset(folder, target, {"run.json": b"old"} if name == "run" else b"old")
            begin = time.time()
            if start(command, folder).wait() != 0:
                sys.exit(f"{name} fails without any fault")
            seconds = time.time() - begin
            new = contents(folder + "/" + target)
            old = {key: b"old " + key.encode() for key in new} if isinstance(new, dict) else b"old"
            for fault in ["kill -9", "INT", "TERM", "HUP", "file limit", "no stdout", "no streams"]:
                counts = {"old": 0, "new": 0, "else": 0, "drafts": 0, "stale": 0}
                for _ in range(repetitions if fault in ("kill -9", "INT", "TERM", "HUP") else 2):
                    reset(folder, target, old)
                    if fault == "file limit":
                        start(command, folder, limit=4096).wait(PATIENCE)
                    elif fault.startswith("no "):
                        start(command, folder, closed=(1,) if fault == "no stdout" else (0, 1, 2)).wait(PATIENCE)
                    else:
                        process = start(command, folder)
                        # Half of the moments lie in the last tenth, where files are written.
                        moment = generator.random() if generator.random() < 0.5 else 0.9 + 0.2 * generator.random()
                        time.sleep(seconds * moment)
                        process.send_signal(
                            {"kill -9": signal.SIGKILL, "INT": signal.SIGINT, "TERM": signal.SIGTERM,
                             "HUP": signal.SIGHUP}[fault])
                        process.wait(PATIENCE)
                    left = contents(folder + "/" + target)
                    if isinstance(left, dict):
                        left = {key: value for key, value in left.items() if not key.startswith(".sumbench-")}
                    counts["old" if left == old else "new" if left == new else "else"] += 1
                    if drafts(folder):
                        counts["drafts"] += 1
                        start(command, folder).wait(PATIENCE)
                        counts["stale"] += 1 if drafts(folder + "/out") else 0
                print(f"{name:<18}{fault:<12}" + "".join(
                    f"{counts[key]:>{width}}" for key, width in
                    [("old", 6), ("new", 6), ("else", 6), ("drafts", 8), ("stale", 7)]), flush=True)
                failed = failed or counts["else"] > 0 or counts["stale"] > 0
                failed = failed or fault in ("INT", "TERM", "HUP", "file limit") and counts["drafts"] > 0
    sys.exit(1 if failed else 0)


main()
