"""Ends commands while they remove the folder that a new one has taken the place of, and looks for what is left of it.

    swift build -c release
    python3 Tests/Faults/exchange.py .build/release/sumbench [REPETITIONS]

The removal takes less than a millisecond, which signals at random moments do not hit (see faults.py). Here strace makes each
step of it take 20 ms. For each command and signal the table says how often a draft was left; one is a failure, and the exit
code is then 1. Needs strace.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SLOW = ["strace", "-f", "-o", "/dev/null", "-e", "trace=unlink,unlinkat,rmdir", "-e",
        "inject=unlink,unlinkat,rmdir:delay_exit=20000"]
TEXT = "The storm hit the coast. People fled. It rained."


def commands(binary):
    return {
        "summarize --output": ([binary, "summarize", "texts", "--output", "out/texts", "--quiet"], "out/texts"),
        "run --output": ([binary, "run", "--corpus", "c.jsonl", "--strategies", "lead-1", "--quiet", "--replace",
                          "--output", "out"], "out/c/rouge-score"),
    }


def start(command, folder):
    def prepare():
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
    return subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=prepare)


def end(command, path, folder, number, pause):
    """Runs a slow command until its folder is another one, and ends it after a pause."""
    before = os.stat(path).st_ino
    process = start(SLOW + command, folder)
    while process.poll() is None:
        try:
            if os.stat(path).st_ino != before:
                break
        except FileNotFoundError:
            pass
    time.sleep(pause)
    children = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, text=True).stdout.split()
    for child in children:
        os.kill(int(child), number)
    process.wait()


def main():
    binary = os.path.abspath(sys.argv[1])
    repetitions = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(folder + "/texts")
        for number in range(100):
            with open(f"{folder}/texts/t{number}.txt", "w") as file:
                file.write(TEXT + "\n")
        with open(folder + "/c.jsonl", "w") as file:
            for number in range(4):
                file.write(json.dumps({"id": f"x{number}", "article": TEXT, "reference": "Storm hit."}) + "\n")
        for name, (command, target) in commands(binary).items():
            if start(command, folder).wait() != 0:
                sys.exit(f"{name} fails without any fault")
            path = f"{folder}/{target}"
            with open(path + "/other.txt", "w") as file:
                file.write("x")
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                left = 0
                for turn in range(repetitions):
                    end(command, path, folder, number, 0.004 * turn)
                    parent = os.path.dirname(path)
                    drafts = [entry for entry in os.listdir(parent) if entry.endswith(".draft")]
                    left += 1 if drafts else 0
                    for entry in drafts:
                        shutil.rmtree(f"{parent}/{entry}")
                print(f"{name:<20}{number.name:<10}{left} of {repetitions} left a draft", flush=True)
                failed = failed or left > 0
    sys.exit(1 if failed else 0)


main()
