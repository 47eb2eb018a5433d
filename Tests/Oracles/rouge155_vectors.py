"""Random ROUGE-1.5.5 jobs: run the official Perl script on them, compare a command with it, record vectors.

    rouge155_vectors.py --script ROUGE-1.5.5.pl --data DIR [--count N] [--seed S] [--first K]
                        [--command "sumbench rouge155"] [--output FILE.jsonl] [--largest BYTES]

DIR holds our own stop list and exception lists; the script's database is built from them in a temporary folder,
in the order adj, adv, noun, verb. A job is one JSON object: files (path to content, one character a byte), argv
(DATA stands for DIR), stdout (one character a byte) and ok (whether the script ended well); --largest leaves out the longer ones and goes
on until there are enough. With --command every job is run by both, and any difference in standard output or in
success is printed; the exit status is 1 then.
"""

import argparse
import json
import os
import random
import shlex
import shutil
import subprocess
import sys
import tempfile

WORDS = """the of and a in was harbour stone stones river rivers lantern ran run running runner better best offer
offered offering geese children child comics bought buy woven is be men quayside sailing hopes hoping hopeful
hopefully relational conditional agreement agreements agreed agreeable statement element movement professional
environmental geology proceed proceeds dying ties tied skies sky happy happily days day yes yellow eyed bayed
hissing falling filing failed fizzed organization organizer vietnamization electrical goodness revival adoption
homologous communism activate angular effective probate rate cease controlling rolls 2004 3.5 1,000 1990s 200ing
don't it's U.S. well-known -- - ... $5 & O'Brien rock'n'roll e-mail x y z q9 Harbour THE River's snake_case
caf\xc3\xa9 na\xc3\xafve \xe9t\xe9 \xff\xfe \xa0 \x85word \xe2\x80\x9cquoted\xe2\x80\x9d zebra zzz yyed ying""".split()
SUFFIXES = """s es ies ed eed ing ational tional enci anci izer bli alli entli eli ousli ization ation ator alism
iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible
ant ement ment ent ion sion tion ou ism ate iti ous ive ize e ll y""".split()
BE_WORDS = ["river", "old stones", " men", "of men", "children ", "nil", "NIL", "ran  far", "Best", "offer", "x",
            "", "caf\xe9", "-- --", "sea_dogs", "lantern"]


class Job:
    """One invented job, drawn from a generator of its own."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.files = {}
        self.basic_elements = self.chance(0.12)
        pick = self.random
        self.pool = [self.word() for _ in range(pick.choice([3, 6, 15, 40]))]
        self.rarely_empty = self.chance(0.8)
        self.argv = ["-e", "DATA"] + self.options()
        self.list_file() if self.chance(0.2) else self.xml_file()

    def chance(self, probability):
        return self.random.random() < probability

    def word(self):
        pick = self.random
        if self.chance(0.7):
            return pick.choice(WORDS)
        letters = "".join(pick.choice("aeiouybcdlmnrstvwxz") for _ in range(pick.randint(1, 5)))
        return letters + pick.choice(SUFFIXES) + (pick.choice(SUFFIXES) if self.chance(0.3) else "")

    def sentence(self):
        pick = self.random
        count = pick.choice([0, 1, 1, 2, 3, 5, 8, 12, 20]) if not self.rarely_empty else pick.randint(1, 14)
        space = pick.choice([" ", " ", " ", "  ", "\t", " \r", "\x0b"])
        text = space.join(pick.choice(self.pool) for _ in range(count))
        return " " * self.chance(0.08) + text + " " * self.chance(0.08)

    def text(self, layout):
        pick = self.random
        sentences = [self.sentence() for _ in range(pick.choice([1, 1, 2, 3, 5]) - self.chance(0.02))]
        ending = "\r\n" if self.chance(0.06) else "\n"
        if layout == "SIMPLE":
            fields = lambda: [pick.choice(BE_WORDS) for _ in range(2)] + [pick.choice(["nil", "obj", "mod", "NIL"])]
            lines = ["|".join(fields()) for _ in range(pick.randint(0 if self.chance(0.2) else 1, 8))]
            if self.chance(0.02):
                lines.append(pick.choice(["a|b", "", "a|b|", "a|b|c|d", "a|b|c|"]))
        elif layout == "SPL":
            lines = sentences
        elif layout == "SEE":
            lines = ["<html>", '<body bgcolor="white">']
            for number, sentence in enumerate(sentences, 1):
                size = 'size="%d" ' % number if self.chance(0.3) else ""
                line = '<a %sname="%d">[%d]</a> <a href="#%d" id=%d>%s</a>' % (
                    size, number, number, number, number, sentence.replace("<", ""))
                lines.append(pick.choice([" " + line, line.replace("<a", "<A"), line[:-4], line + "x"])
                             if self.chance(0.1) else line)
            lines += ["</body>", "</html>"]
        else:
            lines = ['<DOC>'] + ['<S SNTNO="%s">%s</S>' % (pick.choice(["1", "2a", "3,4"]), sentence)
                                 for sentence in sentences] + ['<S SNTNO="X">no</S>']
        return ending.join(lines) + (ending if self.chance(0.8) else "")

    def options(self):
        pick = self.random
        groups = []
        if self.basic_elements:
            groups.append(["-3", pick.choice(["H", "HM", "HMR", "HM1", "HMR1", "HMR2"])])
        else:
            if self.chance(0.8):
                groups.append(["-n", pick.choice(["1", "2", "2", "3", "4", "2.9", "0", "9"])])
            if self.chance(0.35):
                groups.append(["-w", pick.choice(["1.2", "1.2", "1.20", "2", "1", "3", "1.5", "0.5", "2.0"])])
            if self.chance(0.5):
                groups.append(["-2", pick.choice(["0", "1", "4", "4.0", "-1", "-2.5", "9", "2.5"])])
                groups.append([pick.choice(["-u", "-U", "-U"])] if self.chance(0.6) else [])
            groups.append(["-x"] if self.chance(0.2) else [])
            groups.append(["-s"] if self.chance(0.25) else [])
            if self.chance(0.2):
                groups.append(["-l", pick.choice(["1", "3", "5", "8", "20", "100", "4.5", "0", "-2", "7words"])])
            elif self.chance(0.25):
                groups.append(["-b", pick.choice(["1", "7", "12", "33", "75", "300", "10.5", "0", "-4", "x"])])
        groups.append(["-m"] if self.chance(0.5) else [])
        groups.append(["-M"] if self.chance(0.06) else [])
        groups.append(["-f", pick.choice(["A", "B", "B", "b"])] if self.chance(0.4) else [])
        groups.append(["-p", pick.choice(["0", "1", "0.5", "0.3", "0.8", ".25"])] if self.chance(0.3) else [])
        groups.append(["-t", pick.choice(["0", "1", "1", "2", "3"])] if self.chance(0.4) else [])
        groups.append(["-c", pick.choice(["95", "90", "99.9", "0", "100", "95.0", "50"])] if self.chance(0.3) else [])
        groups.append(["-r", pick.choice(["1", "2", "10", "77", "200", "2.5", "1000"])] if self.chance(0.85) else [])
        self.lists_evaluations = self.chance(0.6)
        groups.append(["-d"] if self.lists_evaluations else [])
        pick.shuffle(groups)
        words = []
        for group in groups:
            flags_before = words and words[-1] in ("-x", "-s", "-m", "-M", "-d", "-u", "-U")
            if group and flags_before and self.chance(0.3):
                words[-1] += group[0][1:] + ("" if len(group) == 1 or self.chance(0.5) else group.pop(1))
                group = group[1:]
            words += group
        return words

    def evaluation_ids(self, count):
        pick = self.random
        kind = pick.randrange(4)
        if kind == 0:
            return [str(number) for number in range(1, count + 1)]
        if kind == 1:
            return ["D%03d.M" % number for number in pick.sample(range(100, 200), count)]
        if kind == 2:
            return ["%d-a" % number for number in pick.sample(range(1, 50), count)]
        mixed = ["task%d" % n if n % 2 else str(n) for n in pick.sample(range(1, 50), count)]
        if not self.lists_evaluations and count > 1:
            mixed[0] = mixed[1] + "-b"
        return mixed

    def xml_file(self):
        pick = self.random
        layout = "SIMPLE" if self.basic_elements else pick.choice(["SPL", "SPL", "SEE", "ISI", None])
        systems = pick.sample(["1", "2", "10", "lead", "A b", "x-y", "\u00e9t\u00e9", "\u4e2d"], pick.choice([1, 1, 2, 3]))
        xml = [pick.choice(["", '<?xml version="1.0"?>\n', "<!-- job -->\n"]) + '<ROUGE-EVAL version="1.5.5">']
        for key in self.evaluation_ids(pick.choice([1, 2, 3, 5, 12])):
            kind = layout or pick.choice(["SPL", "SEE", "ISI"])
            stem = "e%d" % len(xml)
            peers = ""
            for number, system in enumerate(systems):
                if self.chance(0.06):
                    continue
                self.files["sys/%s.%d" % (stem, number)] = self.text(kind)
                peers += '<P ID="%s">%s%s.%d</P>\n' % (system, pick.choice(["", "\n ", "<!-- c -->"]), stem, number)
            models = ""
            for number in range(pick.choice([1, 1, 2, 3, 4])):
                self.files["ref/%s.%d" % (stem, number)] = self.text(kind)
                label = "A" if self.chance(0.04) else "ABCD"[number]
                models += '<M ID="%s">%s.%d</M>\n' % (label, stem, number)
            parts = ["<PEER-ROOT>\n sys\n</PEER-ROOT>", "<MODEL-ROOT>ref</MODEL-ROOT>",
                     '<INPUT-FORMAT TYPE="%s"/>' % pick.choice([kind, kind.lower()]),
                     "<PEERS>\n%s</PEERS>" % peers, "<MODELS>\n%s</MODELS>" % models]
            if self.chance(0.2):
                pick.shuffle(parts)
            xml.append('<EVAL ID="%s">\n%s\n</EVAL>' % (key, "\n".join(parts)))
        self.files["job.xml"] = ("\n".join(xml) + "\n</ROUGE-EVAL>\n").encode().decode("latin-1")
        ascii_systems = [system for system in systems if system.isascii()] + ["nobody"]
        self.argv += ["-a", "job.xml"] if self.chance(0.7) else ["job.xml", pick.choice(ascii_systems)]

    def list_file(self):
        pick = self.random
        layout = "SIMPLE" if self.basic_elements else pick.choice(["SPL", "SEE", "ISI"])
        lines = [] if self.chance(0.7) else ["# candidate references", "", "  "]
        for number in range(pick.choice([1, 2, 4, 11])):
            names = ["t%d.%d" % (number, part) for part in range(1 + pick.choice([1, 1, 2, 4]))]
            self.files.update((name, self.text(layout)) for name in names)
            lines.append(pick.choice(["", " "]) + pick.choice([" ", "\t"]).join(names))
        self.files["job.lst"] = "\n".join(lines) + "\n"
        self.argv += ["-z", pick.choice([layout, layout.lower()]), "job.lst"] + (["S7"] if self.chance(0.4) else [])


def build_database(data):
    """A copy of the data folder with the exception database that the script insists on."""
    folder = tempfile.mkdtemp()
    shutil.copy(os.path.join(data, "smart_common_words.txt"), folder)
    lists = [os.path.join(data, "WordNet-2.0-Exceptions", name + ".exc") for name in ("adj", "adv", "noun", "verb")]
    program = ('use DB_File; tie %d, "DB_File", shift, O_CREAT|O_RDWR, 0640, $DB_HASH or die; '
               'while (<>) { my ($k, $v) = split /\\s+/; $d{$k} = $v }')
    subprocess.run(["perl", "-e", program, os.path.join(folder, "WordNet-2.0.exc.db")] + lists, check=True,
                   stderr=subprocess.DEVNULL)
    return folder


def run(command, argv, data, folder):
    words = [data if word == "DATA" else word for word in argv]
    done = subprocess.run(command + words, cwd=folder, capture_output=True)
    return done.stdout.decode("latin-1"), done.returncode == 0, done.stderr.decode("utf-8", "replace")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--script", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=155)
    parser.add_argument("--command")
    parser.add_argument("--output")
    parser.add_argument("--largest", type=int, default=10**9)
    arguments = parser.parse_args()
    data, database = os.path.abspath(arguments.data), build_database(arguments.data)
    script = ["perl", os.path.abspath(arguments.script)]
    records, differences, failures, number = [], 0, 0, arguments.first
    while len(records) + differences < arguments.count:
        job = Job("%d/%d" % (arguments.seed, number))
        number += 1
        if sum(map(len, job.files.values())) > arguments.largest:
            continue
        folder = tempfile.mkdtemp()
        for path, content in job.files.items():
            os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
            with open(os.path.join(folder, path), "wb") as file:
                file.write(content.encode("latin-1"))
        stdout, ok, _ = run(script, job.argv, database, folder)
        failures += not ok
        if arguments.command:
            ours, ours_ok, message = run(shlex.split(arguments.command), job.argv, data, folder)
            if ours != stdout or ours_ok != ok:
                differences += 1
                print("job %d differs: %s (%s)\n%s" % (number - 1, " ".join(job.argv), folder, message), flush=True)
                continue
        shutil.rmtree(folder)
        records.append({"job": number - 1, "files": job.files, "argv": job.argv, "stdout": stdout, "ok": ok})
    shutil.rmtree(database)
    print("%d jobs, %d of them failing in the script, %d differences" % (arguments.count, failures, differences))
    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8") as file:
            for record in records:
                file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
    sys.exit(differences > 0)


if __name__ == "__main__":
    main()
