"""Gives every command that reads files inputs that point at a canary and at the network, and looks for either.

    python3 Tests/Faults/canary.py .build/debug/sumbench

The canary is a file whose text must be in nothing that a command prints or writes, and that no command may open. Commands
run in a network namespace without a network where the user may make one; where strace is installed its record shows
that the canary was not opened and that no socket was made, and otherwise the clock of the file's last access and a
server that nobody may call stand in for it. Exit code 1 where anything was found. Needs nothing but Python.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

SECRET = "canary-7f3a9c-do-not-read"
ENTITIES = {
    "general": '<!DOCTYPE r [<!ENTITY x SYSTEM "{url}">]>',
    "public": '<!DOCTYPE r [<!ENTITY x PUBLIC "-//x" "{url}">]>',
    "parameter": '<!DOCTYPE r [<!ENTITY % p SYSTEM "{url}"> %p;]>',
    "external subset": '<!DOCTYPE r SYSTEM "{url}">',
    "public subset": '<!DOCTYPE r PUBLIC "-//x//x" "{url}">',
    "nested": '<!DOCTYPE r [<!ENTITY y "&x;"><!ENTITY x SYSTEM "{url}">]>',
    "notation": '<!DOCTYPE r [<!NOTATION n SYSTEM "{url}"><!ENTITY x SYSTEM "{url}" NDATA n>]>',
    "stylesheet": '<?xml-stylesheet href="{url}" type="text/xsl"?>',
    "catalogue": '<?oasis-xml-catalog catalog="{url}"?>',
}
JOB = ('<?xml version="1.0"?>{head}<ROUGE-EVAL version="1.0" xmlns:xi="http://www.w3.org/2001/XInclude">{include}'
       '<EVAL ID="1"><PEER-ROOT>.</PEER-ROOT><MODEL-ROOT>.</MODEL-ROOT><INPUT-FORMAT TYPE="SPL"></INPUT-FORMAT>'
       '<PEERS><P ID="1">{peer}</P></PEERS><MODELS><M ID="A">m.txt</M></MODELS></EVAL></ROUGE-EVAL>')


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def lines(path, values):
    write(path, "".join(json.dumps(value) + "\n" for value in values))


def calls(canary, url):
    """The calls with what they are, after their inputs have been written."""
    write("p.txt", "a cat sat\n")
    write("m.txt", "a cat slept\n")
    count = 0
    for name, head in ENTITIES.items():
        for target in ("file://" + canary, canary, url):
            for peer in ("&x;", "p.txt"):
                count += 1
                write(f"job{count}.xml", JOB.format(head=head.replace("{url}", target), include="", peer=peer))
                yield f"rouge155, {name}", ["rouge155", "-a", f"job{count}.xml"]
    for target in ("file://" + canary, url):
        count += 1
        include = f'<xi:include href="{target}" parse="text"/>'
        write(f"job{count}.xml", JOB.format(head="", include=include, peer="p.txt"))
        yield "rouge155, inclusion", ["rouge155", "-a", f"job{count}.xml"]

    pointers = [canary, "file://" + canary, "@" + canary, url, f"$(cat {canary})", f"`cat {canary}`", f"|cat {canary}",
                f"<img src='{url}'><script src='{url}'></script><link rel=stylesheet href='file://{canary}'>",
                f"=IMPORTDATA(\"{url}\")", f"![x]({url})", f"\\input{{{canary}}}", f"exec:cat {canary}"]
    lines("score.jsonl", [
        {"id": text, "system": text, "candidate": text, "reference": text, "path": text, "file": text, "url": text,
         "$ref": text, "include": text, "scores": {text: 1}, "human": {text: 2}} for text in pointers])
    for form in ("terminal", "markdown", "csv", "tsv", "json", "jsonl", "latex", "html"):
        yield "score, texts that point", ["score", "score.jsonl", "--format", form]
    yield "score, a page", ["score", "score.jsonl", "--report", "out/score.html", "--output", "out"]
    write("pointers.csv", "id,candidate,reference\n" + "".join(
        '"{0}","{0}","{0}"\n'.format(text.replace('"', '""')) for text in pointers))
    yield "score, CSV", ["score", "pointers.csv"]
    for key in ("$ref", "include", "extends", "path", "stopWordFile", "exceptions", "url"):
        write("rules.json", json.dumps({"name": canary, key: canary}))
        yield f"score, rules with {key}", ["score", "score.jsonl", "--rules", "rules.json"]
    os.makedirs("summaries/s", exist_ok=True)
    write("references/1.txt", "A cat.\n")
    os.symlink(canary, "summaries/s/1.txt")
    yield "score, a link in a folder", ["score", "summaries/s", "--references", "references"]
    yield "score, a link in folders of systems", ["score", "summaries", "--references", "references"]

    lines("corpus.jsonl", [
        {"id": text, "article": f"{text}. It was read. Nobody saw it. It was late.", "reference": text, "topic": text}
        for text in pointers])
    yield "run, texts that point", ["run", "--corpus", "corpus.jsonl", "--strategies", "lead-1", "--output", "out",
                                    "--report", "out/run.html", "--per-item", "out/items.jsonl"]
    for name in ("article.txt", "reference.txt", "reference.2.txt"):
        folder = f"folder-{name}/storm"
        write(folder + "/article.txt", "A storm came. It went. All is well.\n")
        write(folder + "/reference.txt", "A storm came.\n")
        if os.path.exists(f"{folder}/{name}"):
            os.remove(f"{folder}/{name}")
        os.symlink(canary, f"{folder}/{name}")
        yield f"run, a link at {name}", ["run", "--corpus", f"folder-{name}", "--strategies", "lead-1", "--output", "out",
                                         "--report", "out/link.html"]
    write("stories/a.story", f"<xi:include href='file://{canary}'/>\n\n@highlight\n\n{url}\n")
    yield "run, a story", ["run", "--corpus", "stories", "--strategies", "lead-1", "--output", "out"]

    path = "out/corpus/rouge-score/run.json"
    record = json.load(open(path))
    record["name"] = f"<script src='{url}'></script>{canary}"
    for note in record["notes"]:
        note["text"] = f"<img src='{url}'> {canary}"
    for item in record["items"]:
        item["keys"] = {text: text for text in pointers}
    write("made/run.json", json.dumps(record))
    yield "report, a record that points", ["report", "made/run.json", "--output", "out/record.html"]
    yield "report, with its corpus", ["report", "out/corpus/rouge-score", "--corpus", "corpus.jsonl", "--output",
                                      "out/corpus.html"]
    shutil.copytree("made", "linked")
    os.symlink(canary, "linked/summaries.jsonl")
    os.symlink(canary, "linked/details.jsonl")
    yield "report, a link beside the record", ["report", "linked", "--output", "out/linked.html"]
    yield "show, a link beside the record", ["show", "linked", canary]
    yield "diagnose, a link beside the record", ["diagnose", "linked", "--details"]
    yield "compare", ["compare", "made", "out/corpus/rouge-score"]
    yield "verify", ["verify", "out/corpus/rouge-score", "--corpus", "corpus.jsonl"]


class Server:
    """Counts who calls."""

    def __init__(self):
        self.calls = 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}/canary"
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            connection, _ = self.socket.accept()
            self.calls += 1
            connection.close()


def works(command):
    return shutil.which(command[0]) and subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def main():
    binary = os.path.abspath(sys.argv[1])
    folder = os.path.realpath(tempfile.mkdtemp())
    os.chdir(folder)
    os.makedirs("work")
    canary = folder + "/canary.txt"
    write(canary, SECRET + "\n")
    server = Server()
    os.chdir("work")
    alone = next((way for way in (["unshare", "-n"], ["unshare", "-rn"]) if works(way + ["true"])), [])
    traced = ["strace", "-f", "-qq", "-o", folder + "/trace", "-e", "trace=%network,open,openat,openat2"]
    if not works(traced + ["true"]):
        traced = []
    print(f"network: {' '.join(alone) or 'as it is'}; system calls: {'traced' if traced else 'not seen'}")
    failed, count = [], 0
    # The clock of the last access goes back, so that the next reading sets it whatever the mount options.
    for name, call in calls(canary, server.url):
        os.utime(canary, (0, os.stat(canary).st_mtime))
        count += 1
        # A link beside a record is read as what it has to be, and refused.
        is_beside = name.endswith("beside the record")
        result = subprocess.run(alone + traced + [binary] + call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        found = []
        if result.returncode not in (0, 1, 2, 255):
            found.append(f"exit code {result.returncode}")
        if SECRET.encode() in result.stdout:
            found.append("the canary was printed")
        for root, _, names in os.walk("out"):
            for file in names:
                if SECRET.encode() in open(os.path.join(root, file), "rb").read():
                    found.append(f"the canary is in {file}")
                    os.remove(os.path.join(root, file))
        if traced:
            trace = open(folder + "/trace", errors="replace").read()
            if re.search(r"open\w*\([^)]*canary\.txt\"", trace) and not is_beside:
                found.append("the canary was opened")
            if re.search(r"\b(socket|connect|sendto)\(", trace):
                found.append("a socket was made")
        if os.stat(canary).st_atime != 0 and not is_beside:
            found.append("the canary was read")
        if found:
            failed.append(name)
            print(f"FAIL {name}: {', '.join(found)}: {' '.join(call)}\n{result.stdout.decode(errors='replace')[:600]}")
    if server.calls:
        failed.append("network")
        print(f"FAIL {server.calls} calls of the network")
    print(f"{count} calls, {len(failed)} with access or leak")
    shutil.rmtree(folder)
    sys.exit(1 if failed else 0)


main()
