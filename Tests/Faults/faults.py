"""Ends every writing command at random moments and in every way, and looks at what is left.

    swift build -c release
    python3 Tests/Faults/faults.py .build/release/sumbench [REPETITIONS] [SEED]

For each command and fault the table says how often the old files were left, how often the new ones were there, and how
often anything else was: a part of a file, files of two runs, a draft that the next run does not remove. Anything else
is a failure, and so is a command that traps or hangs; the exit code is then 1. Needs nothing but Python. The disk that is
full is a small file system in memory, where the user may mount one; the row is left out where that is not so.
"""

import json
import os
import random
import re
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
    elsewhere = run[:-1] + ["other"]
    check = [binary, "check", "made", "--min", "R-1=1"]
    score = [binary, "score", "items.jsonl", "--rules", "rouge-score"]
    return {
        "run --output": (run, "out/corpus/rouge-score"),
        "run --per-item": (elsewhere + ["--per-item", "out/items.jsonl"], "out/items.jsonl"),
        "run --report": (elsewhere + ["--report", "out/page.html"], "out/page.html"),
        "score --output": (score + ["--output", "out"], "out/items/rouge-score"),
        "score --per-item": (score + ["--per-item", "out/items.jsonl"], "out/items.jsonl"),
        "score --report": (score + ["--report", "out/page.html"], "out/page.html"),
        "merge --output": ([binary, "merge", "made", "--output", "out", "--replace"], "out/corpus/rouge-score"),
        "report --output": ([binary, "report", "made/run.json", "--output", "out/page.html"], "out/page.html"),
        "check --verdicts": (check + ["--verdicts", "out/v.json"], "out/v.json"),
        "check --junit": (check + ["--junit", "out/v.xml"], "out/v.xml"),
        "check --summary": (check + ["--summary", "out/v.md"], "out/v.md"),
        "summarize --output": (
            [binary, "summarize", "corpus.jsonl", "--strategy", "lead-1", "--output", "out/texts"], "out/texts"),
    }


def contents(path):
    if os.path.isdir(path):
        # The seconds that a run has taken differ each time.
        return {
            name: b"" if name == "details.jsonl" else open(os.path.join(path, name), "rb").read()
            for name in sorted(os.listdir(path))}
    return re.sub(rb' time="[^"]*"', b"", open(path, "rb").read()) if os.path.exists(path) else None


def start(command, folder, limit=None, closed=(), descriptors=None, output=subprocess.DEVNULL):
    def prepare():
        # Whoever starts this in the background may have them ignored, which children inherit.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        for descriptor in closed:
            os.close(descriptor)
        if descriptors is not None:
            resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))
    # All other descriptors are closed before the limit counts.
    return subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.DEVNULL, preexec_fn=prepare)


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


SIGNALS = {"kill -9": signal.SIGKILL, "INT": signal.SIGINT, "TERM": signal.SIGTERM, "HUP": signal.SIGHUP}
OTHERS = ["file limit", "full disk", "descriptors", "full stdout", "no stdout", "no streams"]


def end(command, folder, fault, seconds, generator, turn):
    """Runs a command under a fault to its end, and gives its exit code."""
    if fault == "file limit":
        return start(command, folder, limit=4096).wait(PATIENCE)
    if fault == "full disk":
        # The old files are on the disk already; what is new does not fit.
        filler = folder + "/out/filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                pass
            # Nothing fits at first, then a part.
            file.truncate(max(0, file.tell() - 12288 * turn))
        code = start(command, folder).wait(PATIENCE)
        os.remove(filler)
        return code
    if fault == "descriptors":
        return start(command, folder, descriptors=4 + turn).wait(PATIENCE)
    if fault == "full stdout":
        with open("/dev/full", "wb") as full:
            return start(command, folder, output=full).wait(PATIENCE)
    if fault.startswith("no "):
        return start(command, folder, closed=(1,) if fault == "no stdout" else (0, 1, 2)).wait(PATIENCE)
    process = start(command, folder)
    # Half of the moments lie in the last tenth, where files are written.
    moment = generator.random() if generator.random() < 0.5 else 0.9 + 0.2 * generator.random()
    time.sleep(seconds * moment)
    process.send_signal(SIGNALS[fault])
    process.wait(PATIENCE)
    return 0


def mounted(folder):
    """Whether a small file system in memory is at a folder now."""
    os.makedirs(folder, exist_ok=True)
    return subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], stderr=subprocess.DEVNULL).returncode == 0


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
        print(f"{'command':<20}{'fault':<13}{'old':>6}{'new':>6}{'else':>6}{'drafts':>8}{'stale':>7}  exit codes")
        for name, (command, target) in commands(binary).items():
            appends = name.endswith("--summary")
            reset(folder, target, {} if "." not in target.split("/")[-1] else b"old\n")
            begin = time.time()
            if "--output" in command and "--replace" not in command and command[1] in ("run", "score"):
                command = command + ["--replace"]
            if start(command, folder).wait() != 0:
                sys.exit(f"{name} fails without any fault")
            seconds = time.time() - begin
            new = contents(folder + "/" + target)
            old = b"old\n"
            if isinstance(new, dict):
                old = {key: b"" if key == "details.jsonl" else b"old " + key.encode() for key in new}
            for fault in list(SIGNALS) + OTHERS:
                counts = {"old": 0, "new": 0, "else": 0, "drafts": 0, "stale": 0}
                codes = {}
                for turn in range(repetitions if fault in SIGNALS else 6 if fault in ("descriptors", "full disk") else 2):
                    is_mounted = False
                    if fault == "full disk":
                        shutil.rmtree(folder + "/out", ignore_errors=True)
                        if not mounted(folder + "/out"):
                            break
                        is_mounted = True
                        path = folder + "/" + target
                        if isinstance(old, dict):
                            os.makedirs(path)
                            for key, value in old.items():
                                open(os.path.join(path, key), "wb").write(value)
                        else:
                            open(path, "wb").write(old)
                    else:
                        reset(folder, target, old)
                    code = end(command, folder, fault, seconds, generator, turn)
                    if fault not in SIGNALS:
                        codes[code] = codes.get(code, 0) + 1
                        # A trap ends with the number of its signal; the limit on files may end a command by SIGXFSZ.
                        failed = failed or code < 0 and code != -signal.SIGXFSZ
                    left = contents(folder + "/" + target)
                    if isinstance(left, dict):
                        left = {key: value for key, value in left.items() if not key.startswith(".sumbench-")}
                    counts["old" if left == old else "new" if left == new else "else"] += 1
                    if drafts(folder):
                        counts["drafts"] += 1
                        start(command, folder).wait(PATIENCE)
                        counts["stale"] += 1 if drafts(folder + "/out") else 0
                    if is_mounted:
                        subprocess.run(["umount", folder + "/out"], check=True)
                if not sum(counts.values()):
                    continue
                shown = ", ".join(f"{code} ({number})" for code, number in sorted(codes.items()))
                print(f"{name:<20}{fault:<13}" + "".join(
                    f"{counts[key]:>{width}}" for key, width in
                    [("old", 6), ("new", 6), ("else", 6), ("drafts", 8), ("stale", 7)]) + "  " + shown, flush=True)
                # What is added to a file is taken back where it does not fit, and cannot be taken back after kill -9.
                failed = failed or counts["else"] > (repetitions if appends and fault == "kill -9" else 0)
                failed = failed or counts["stale"] > 0 or fault != "kill -9" and counts["drafts"] > 0
    sys.exit(1 if failed else 0)


main()
