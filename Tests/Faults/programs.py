"""Ends runs that ask programs at random moments, asks programs that misbehave, and looks at what is left.

    swift build -c release
    python3 Tests/Faults/programs.py .build/release/sumbench [MOMENTS] [SEED]

Four parts, each with a line that says what was found; exit code 1 where anything is not as it has to be:

- kill -9 and SIGINT at MOMENTS (20) random moments of a slow run with a system and a metric, each followed by --reuse: no
  request is asked again whose answer was kept, and the run is equal to one without interruption, byte by byte;
- programs that fail on 22 of 100 ids, die, sleep, flood, answer twice, late or with garbage: the row has 78 items, the
  table says why, and nothing is left running;
- 100 requests of a second each with 16 under way take about seven seconds;
- 1,000 restarts leave the number of descriptors as it was.

Needs nothing but Python and /proc.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

WORDS = "harbour ferry mayor bridge guard fox storm river council market road school winter train farmer".split()
REPRODUCIBLE = ["run.json", "summaries.jsonl", "scores.csv", "table.md"]

# What is asked: each request is worked on by a thread of its own, so that many are under way at a time.
PROGRAM = '''
import json, os, sys, threading, time
mode, pause, log = sys.argv[1], float(sys.argv[2]), sys.argv[3]
lock = threading.Lock()
count = 0

def say(text):
    with lock:
        sys.stdout.write(text + "\\n")
        sys.stdout.flush()

def work(request):
    key = request["id"] + "/" + request.get("system", "")
    with lock:
        open(log, "a").write(key + "\\n")
    time.sleep(pause)
    number = int(request["id"][1:])
    if "candidate" in request:
        answer = {"id": request["id"], "system": request["system"], "score": 1 + len(request["candidate"]) % 5}
    else:
        answer = {"id": request["id"], "sentences": [number % 3], "cost": 0.01}
    bad = mode not in ("good", "seventh") and number % 9 in (1, 5) and number < 98
    if not bad:
        say(json.dumps(answer))
    if mode == "twice":
        say(json.dumps(answer) if not bad else json.dumps({"id": request["id"], "error": "no"}))
    if not bad:
        return
    if mode == "refuses":
        say(json.dumps({"id": request["id"], "error": "429 too many requests"}))
    elif mode == "garbage":
        say("no JSON at all")
        say('{"id": "' + request["id"] + '", "sentences": [NaN]}')
    elif mode == "range":
        say(json.dumps({"id": request["id"], "sentences": [10 ** 6]}))
    elif mode == "empty":
        say(json.dumps({"id": request["id"], "summary": " "}))
    elif mode == "dies":
        os._exit(7)
    elif mode == "sleeps":
        time.sleep(1000)
    elif mode == "floods":
        say("y\\n" * 200000 + json.dumps({"id": request["id"], "error": "flooded"}))
    elif mode == "late":
        time.sleep(3)
        say(json.dumps(answer))
    elif mode == "unknown":
        say(json.dumps({"id": "nobody", "sentences": [0]}))
        say(json.dumps({"id": request["id"], "error": "unknown"}))

for line in sys.stdin:
    threading.Thread(target=work, args=(json.loads(line),), daemon=True).start()
    count += 1
    if mode == "seventh" and count % 7 == 0:
        time.sleep(0.05)
        os._exit(3)
if mode in ("good", "refuses", "garbage", "range", "empty", "twice", "floods", "unknown"):
    time.sleep(0.2)
'''


def write_corpus(path, count, generator):
    def text(sentences):
        return " ".join(" ".join(generator.choice(WORDS) for _ in range(9)).capitalize() + "." for _ in range(sentences))
    with open(path, "w") as file:
        for number in range(count):
            file.write(json.dumps({"id": f"a{number}", "article": text(8), "reference": text(2)}) + "\n")


def running(mark):
    """The processes whose command has this text, but for zombies."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) != os.getpid():
            try:
                command = open(f"/proc/{name}/cmdline").read()
                state = open(f"/proc/{name}/stat").read().rsplit(")", 1)[1].split()[0]
            except OSError:
                continue
            if mark in command and state != "Z":
                found.append(name)
    return found


def lines(path):
    return open(path).read().split("\n")[:-1] if os.path.exists(path) else []


def answered(path):
    """The keys of the answers that a journal holds; a half line at the end is none."""
    keys = set()
    for line in lines(path):
        answer = json.loads(line)["answer"]
        keys.add(answer["id"] + "/" + answer.get("system", ""))
    return keys


class Check:
    failed = False

    def say(self, name, good, what):
        Check.failed = Check.failed or not good
        print(f"{'ok  ' if good else 'FAIL'} {name}: {what}", flush=True)


def run(binary, folder, corpus, system, output, *more, metric=None, **options):
    call = [binary, "run", "--corpus", corpus, "--strategies", "lead-2", "--strategy", f"llm=exec:{system}",
            "--output", output, *more]
    if metric:
        call += ["--metric", f"judge:1..5=exec:{metric}"]
    return subprocess.Popen(call, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


def interruptions(binary, folder, moments, generator):
    write_corpus(folder + "/small.jsonl", 40, generator)
    # The log is part of the command, so of the key of the answers: it has the same name in folders of their own.
    program = f"python3 {folder}/program.py good 0.05 log"

    def start(name, *more):
        own = f"{folder}/{name}"
        if not os.path.exists(own):
            os.mkdir(own)
            os.symlink(folder + "/small.jsonl", own + "/small.jsonl")
        return run(binary, own, "small.jsonl", program, "out", "--quiet", *more, metric=program)

    def results(name):
        return f"{folder}/{name}/out/small/rouge-score-judge"

    begin = time.time()
    if start("whole").wait() != 0:
        sys.exit("the run fails without any fault")
    seconds = time.time() - begin
    whole = {name: open(f"{results('whole')}/{name}", "rb").read() for name in REPRODUCIBLE}
    counts = {"cut short": 0, "answers kept": 0, "asked for twice": 0, "files different": 0, "processes left": 0}
    for moment in range(moments):
        for kind in (signal.SIGKILL, signal.SIGINT):
            name = f"{moment}-{kind.name}"
            process = start(name)
            time.sleep(seconds * generator.uniform(0.05, 1))
            process.send_signal(kind)
            counts["cut short"] += process.wait() != 0
            time.sleep(0.2)
            counts["processes left"] += len(running(program))
            kept = answered(f"{results(name)}.part/answers.jsonl")
            before = len(lines(f"{folder}/{name}/log"))
            start(name, "--reuse").wait()
            counts["answers kept"] += len(kept)
            counts["asked for twice"] += len(kept.intersection(lines(f"{folder}/{name}/log")[before:]))
            for file, contents in whole.items():
                path = f"{results(name)}/{file}"
                counts["files different"] += not os.path.exists(path) or open(path, "rb").read() != contents
            counts["files different"] += os.path.exists(results(name) + ".part")
    good = not counts["asked for twice"] and not counts["files different"] and not counts["processes left"]
    Check().say(f"{2 * moments} interruptions", good, ", ".join(f"{count} {what}" for what, count in counts.items()))


def misbehaviour(binary, folder, generator):
    write_corpus(folder + "/hundred.jsonl", 100, generator)
    for mode, reason in [
        ("refuses", "429 too many requests"), ("garbage", "not an answer"), ("range", "sentences that are not there"),
        ("empty", "an empty summary"), ("twice", "further answers"), ("unknown", "answers to no request"),
        ("floods", "flooded"), ("dies", "exit status 7"), ("sleeps", "no answer within"), ("late", ""),
        ("seventh", ""),
    ]:
        program = f"python3 {folder}/program.py {mode} 0 log-{mode}"
        begin = time.time()
        process = run(binary, folder, "hundred.jsonl", program, f"out-{mode}", "--timeout", "1", "--start-timeout", "5")
        output = process.communicate()[0]
        record = f"{folder}/out-{mode}/hundred/rouge-score/run.json"
        scored = -1
        if os.path.exists(record):
            for system in json.load(open(record))["systems"]:
                if system["name"] == "llm":
                    scored = sum(value is not None for value in system["scores"]["rouge1_f1"])
        time.sleep(0.1)
        left = running(f"program.py {mode}")
        expected = 100 if mode in ("late", "seventh") else 78
        good = scored == expected and reason in output and not left and process.returncode == 0
        Check().say(mode, good, f"{scored} of 100 scored, {len(left)} processes left, {time.time() - begin:.1f} s, "
                                f"exit code {process.returncode}")
        if not good:
            print(output)


def speed(binary, folder):
    program = f"python3 {folder}/program.py good 1 log-speed"
    begin = time.time()
    run(binary, folder, "hundred.jsonl", program, "out-speed", "--quiet").wait()
    seconds = time.time() - begin
    Check().say("100 x 1 s, 16 at a time", 6.9 < seconds < 9, f"{seconds:.1f} s")


def restarts(binary, folder, generator):
    write_corpus(folder + "/thousand.jsonl", 1000, generator)
    script = ("ls /proc/$PPID/fd | wc -l >> counts; read -r line; id=$(expr \"$line\" : '.*\"id\":\"\\([^\"]*\\)\"'); "
              "echo \"{\\\"id\\\":\\\"$id\\\",\\\"sentences\\\":[0]}\"")
    process = run(binary, folder, "thousand.jsonl", script, "out-restarts", "--quiet")
    status = process.wait()
    counts = [int(line) for line in lines(folder + "/counts")]
    # The toolchain opens and closes a few of its own.
    early, late = counts[100:300], counts[-200:]
    good = status == 0 and len(counts) >= 1000 and sum(late) / 200 < sum(early) / 200 + 1
    Check().say("restarts", good, f"{len(counts)} starts, {sum(early) / 200:.2f} descriptors at first and "
                                  f"{sum(late) / 200:.2f} at last, exit code {status}")


def main():
    binary = os.path.abspath(sys.argv[1])
    moments = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    generator = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as folder:
        open(folder + "/program.py", "w").write(PROGRAM)
        misbehaviour(binary, folder, generator)
        speed(binary, folder)
        restarts(binary, folder, generator)
        interruptions(binary, folder, moments, generator)
    sys.exit(1 if Check.failed else 0)


main()
