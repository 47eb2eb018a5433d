"""Hand-made ROUGE-1.5.5 jobs on single rules of the command line, of XML jobs, list jobs and layouts.

    rouge155_oddities.py --script ROUGE-1.5.5.pl --data DIR [--command "sumbench rouge155"] [--output FILE.jsonl]

Options and format are those of rouge155_vectors.py, whose machinery this is. Left out are the points where sumbench
departs from the script on purpose; the documentation of OfficialJob lists those.
"""

import argparse
import json
import os
import shlex
import shutil
import sys
import tempfile

from rouge155_vectors import build_database, run

BASE = {"c": "Rivers ran past the old harbour\nThe lantern was bought\n", "c2": "A lantern by the river\n",
        "r": "The river ran past a harbour\nGeese bought lanterns\n", "r2": "An old harbour lantern\n", "empty": ""}
EVAL = ('<EVAL ID="1"><PEER-ROOT>.</PEER-ROOT><MODEL-ROOT>.</MODEL-ROOT><INPUT-FORMAT TYPE="SPL"/>'
        '<PEERS><P ID="S">c</P></PEERS><MODELS><M ID="A">r</M></MODELS></EVAL>')
SEE = '<a name="%d">[%d]</a> <a href="#%d" id=%d>%s'


def xml(*evaluations):
    return "<ROUGE-EVAL>" + "".join(evaluations) + "</ROUGE-EVAL>"


def command_lines():
    quick = ["-r", "20", "-d"]
    for words in ["-n1 job S", "-xn1 job S", "-n 1 -x -- job S", "-xn 1 job S", "-xn 1 job S -q", "-qn 1 -y job S",
                  "-n 1 -n 2 -x job S", "-n 1.9e0 job S", "-n 0x3 job S", "-n +2 job S", "-n 2. job S", "-x job S",
                  "-w 1.2abc job S", "-w .5 -x job S", "-w 1e0 -x job S", "-w 3 -t 1 job S", "-w 5.0 -t 2 job S",
                  "-2 4.0 job S", "-2 -1 job S", "-2 abc job S", "-2 1.9 -u job S", "-2 -0 -U job S", "-u job S",
                  "-2 4 -u -U job S", "-2 -U job S", "-U job S", "-c 95.0 job S", "-c 1e1 job S", "-c 33.3 job S",
                  "-n 1 -f b job S", "-n 1 -f BB job S", "-n 1 -p 1 job S", "-n 1 -p 0.25x job S", "-t 1.0 job S",
                  "-t 2.0 job S", "-t x job S", "-t 3 job S", "-l 3 job S", "-l 3.5 job S", "-l -1 job S",
                  "-b 9 job S", "-b 9.9 job S", "-b -3 job S", "-b -300 job S", "-b 0x job S", "-l inf job S",
                  "-a job S", "-a job T extra", "job S extra", "job T", "job", "-a", "", "-l 1 -b 1 job S",
                  "-c 101 job S", "-c -1 job S", "-w 0 job S", "-w -1 job S", "-p 1.1 job S", "-r 0 job S",
                  "-r 0.5 job S", "-r 1 job S", "-r 2.5 -c 50 job S", "-M job S", "-mM -n 2 -w 1.2 -2 4 -U job S",
                  "-m job S", "-s job S", "-m -s -l 3 job S", "-m -b 11 -w 1.2 job S", "-: -n 1 job S",
                  "-n 1 -e DATA job S", "-z SPL -n 1 missing", "-n 1 missing S", "-H", "-h job S", "- S"]:
        yield ["-e", "DATA"] + quick + words.replace("job", "job.xml").split(), {"job.xml": xml(EVAL)}


def xml_jobs():
    def variant(old, new):
        return xml(EVAL.replace(old, new))
    for job in [
            variant("EVAL", "eval").replace("PEERS", "Peers").replace("<P ", "<p ").replace("</P>", "</p>"),
            variant(">c<", ">c2<!-- later --> c <"), variant(">c<", ">c<!-- --> <"), variant(">c<", "><![CDATA[c]]><"),
            variant(">c<", ">c<?go?><"), variant(">c<", ">c<b>c2</b><"), variant(">c<", ">&#99;<"),
            variant(">c<", ">c<![CDATA[2]]><"), variant(">c<", "><"), variant(">c<", "> <"), variant(">c<", ">\t\n c \n<"),
            variant(">c<", ">\u00a0c\u2003<"), variant(">c<", ">absent<"), variant(">r<", ">absent<"),
            variant(">r<", "><"), variant('<M ID="A">r</M>', ""),
            variant('<M ID="A">r</M>', '<M ID="A">r</M><M ID="A">r2</M>'),
            variant('<M ID="A">r</M>', '<M ID="A">r</M><X><M ID="B">r2</M></X>'),
            variant("<MODELS>", '<MODELS><M ID="B">empty</M>'), variant("<PEERS>", '<PEERS><P ID="S">c2</P><P ID="T"/>'),
            variant("<PEERS>", '<X><Y><PEERS>').replace("</PEERS>", "</PEERS></Y></X>"),
            variant("<PEERS>", '<P ID="Z">c2</P><PEERS>'), variant(">.</PEER", ">..<x/>.</PEER"),
            variant("<PEER-ROOT>.</PEER-ROOT>", "").replace("</EVAL>", "<PEER-ROOT>\n.\n</PEER-ROOT></EVAL>"),
            variant("<PEER-ROOT>.</PEER-ROOT>", ""), variant('ID="1"', 'id="1"'), variant('P ID="S"', "P"),
            variant("M ID", "M id"), variant('TYPE="SPL"', 'TYPE="txt"'), variant('TYPE="SPL"', ""),
            variant('<INPUT-FORMAT TYPE="SPL"/>', ""), variant('TYPE="SPL"', 'TYPE="Simple"'),
            variant("SPL", "spl"), EVAL, EVAL[:-3], "", xml(), "<A></B>", xml("<PEERS/>"), xml("<PEER-ROOT>x</PEER-ROOT>"),
            xml(EVAL, EVAL.replace('"S">c', '"T">c2').replace('"A">r', '"B">r2')),
            xml(EVAL, EVAL.replace('ID="1"', 'ID="2"').replace('"S">c', '"T">c2')),
            xml(EVAL.replace("</EVAL>", EVAL.replace('ID="1"', 'ID="2"').replace(">c<", ">c2<") + "</EVAL>")),
            '<?xml version="1.0" encoding="ISO-8859-1"?>' + variant('"S"', '"\xe9"'), variant('"S"', '"\u00e9"'),
            variant('"S"', '"\u0416"'), variant('ID="1"', 'ID="\u0416"'), variant('"S"', '" a&amp;b\n"'),
            '<!DOCTYPE x [<!ENTITY f "c"><!ENTITY g "2">]>' + variant(">c<", ">&f;&g;<"),
            '<!DOCTYPE x [<!ENTITY f "c2">]>' + variant(">c<", "> &f; <").replace('"S"', '"&f;"'),
            variant(">c<", ">&nothing;<"), "\ufeff" + xml(EVAL)]:
        encoded = job.encode("latin-1" if "ISO-8859" in job else "utf-8").decode("latin-1")
        yield ["-e", "DATA", "-n", "1", "-d", "-r", "5", "-a", "job.xml"], {"job.xml": encoded}
    keys = [EVAL.replace('ID="1"', 'ID="%s"' % key) for key in ["10", "9", "a", "-1", " 3", "2-x", "B", "007"]]
    yield ["-e", "DATA", "-n", "1", "-d", "-r", "50", "-a", "job.xml"], {"job.xml": xml(*keys)}
    systems = "".join('<P ID="%s">c</P>' % key for key in ["10", "2", "A", "a", "a-1", "b", "_"])
    yield ["-e", "DATA", "-xn", "1", "-r", "5", "-a", "job.xml"], {
        "job.xml": variant('<P ID="S">c</P>', systems)}


def list_jobs():
    for lines in ["c r\n", "c r r2", " c\tr \n\n  \n#c2 r\n #c2 r\n", "# x\nc r\n", "c r\nc\n", "c\n", "", "c r\nc2 r2 r\n",
                  "c r\r\nc2 r\r\n", "c \xa0r\n", ". r\n", "c .\n", "c empty\n", "empty r\n"]:
        for options in (["-n", "1"], ["-b", "4"], ["-x", "-w", "2"]):
            yield ["-e", "DATA", "-d", "-r", "5"] + options + ["-z", "SPL", "job.lst"], {"job.lst": lines}
    yield ["-e", "DATA", "-n", "1", "-d", "-r", "5", "-a", "-z", "spl", "job.lst", "Name"], {"job.lst": "c r\n"}
    yield ["-e", "DATA", "-n", "1", "-d", "-r", "5", "-z", "spl", "job.lst", "\u00e9\u0416"], {"job.lst": "c r\n"}
    yield ["-e", "DATA", "-n", "1", "-d", "-r", "5", "job.xml", "\u00e9"], {
        "job.xml": xml(EVAL.replace('"S"', '"\u00e9"')).encode().decode("latin-1")}
    yield ["-e", "DATA", "-n", "1", "-d", "-r", "5", "-z", "txt", "job.lst"], {"job.lst": "c r\n"}
    yield ["-e", "DATA", "-3", "HM", "-r", "5", "-z", "SPL", "job.lst"], {"job.lst": "c r\n"}
    yield ["-e", "DATA", "-n", "1", "-r", "5", "-z", "SIMPLE", "job.lst"], {"job.lst": "c r\n"}
    for lines in ["a|b|c\n", "a|b|c|\n", "a||c\n", "|b|c\n", "a|b|\n", "a|b\n", "a|b|c|d\n", "\n", "a|b|c\n\n", "",
                  "A|NIL|x\na|nil|NIL\n", " men |of men|x\ngeese  ran|nil|y\n", "a|b|c\r\n", "-- --|NIL|x\n"]:
        for mode in ("H", "HM", "HMR", "HM1", "HMR1", "HMR2"):
            yield ["-e", "DATA", "-m", "-3", mode, "-d", "-t", "1", "-r", "5", "-z", "SIMPLE", "job.lst"], {
                "job.lst": "x y\n", "x": lines, "y": "a|b|c\nmen|man|x\nof men|goose|x\na|nil|x\ngoose run|nil|z\n"}
    yield ["-e", "DATA", "-3", "HM", "-r", "5", "-z", "ISI", "job.lst"], {"job.lst": "c r\n"}


def layouts():
    see = [SEE % (1, 1, 1, 1, "old harbour</a>"), '<a size="2" name="1">[1]</a>\t <a href="#7" id=9>lantern <b>x</b>',
           " " + SEE % (1, 1, 1, 1, "river"), '<a name="1" size="2">[1]</a> <a href="#1" id=1>river',
           '<a name="1">[1]</a> <a href="#1" id="1">river', '<A name="1">[1]</A> <a href="#1" id=1>river',
           SEE % (1, 1, 1, 1, "<b>river</b>"), SEE % (1, 1, 1, 1, "a &amp; b &#99;at"), SEE % (1, 1, 1, 1, "past") * 2,
           '<a name="x">[1]</a> <a href="#1" id=1>river', '<a name="1">[1]</a><a href="#1" id=1>river',
           '<a  name="1">[1]</a> <a href="#1" id=1>river', SEE % (1, 1, 1, 1, ""), "old harbour"]
    isi = ['<S SNTNO="1">old harbour</S>', '<S SNTNO="2a,3">lantern</S> x', '<S SNTNO="A">river</S>',
           '<S SNTNO="">river</S>', '<S SNTNO="1">a <b>river</b></S>', '<s SNTNO="1">river</s>', '<S SNTNO="1">river',
           ' <S SNTNO="1">river</S>', '<S SNTNO="1"></S>', '<S SNTNO="1" X="2">river</S>', '<S SNTNO="1"> \t</S>']
    for name, lines in (("SEE", see), ("ISI", isi)):
        for ending in ("\n", "\r\n", ""):
            for number in range(len(lines)):
                yield ["-e", "DATA", "-xn", "1", "-t", "1", "-d", "-r", "2", "-z", name, "job.lst"], {
                    "job.lst": "x y\n", "x": lines[number] + ending, "y": "\n".join(lines) + "\n"}
        for limit in ("-b", "-l"):
            for size in range(1, 24, 2):
                yield ["-e", "DATA", "-n", "1", "-t", "1", "-d", "-r", "2", limit, str(size), "-z", name, "job.lst"], {
                    "job.lst": "x y\n", "x": "\n".join(lines), "y": "\n".join(reversed(lines)) + "\n"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--script", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--command")
    parser.add_argument("--output")
    arguments = parser.parse_args()
    data, database = os.path.abspath(arguments.data), build_database(arguments.data)
    records, differences = [], 0
    for source in (command_lines, xml_jobs, list_jobs, layouts):
        for argv, files in source():
            folder = tempfile.mkdtemp()
            files = dict(BASE, **files) if source is not layouts else files
            for path, content in files.items():
                with open(os.path.join(folder, path), "wb") as file:
                    file.write(content.encode("latin-1"))
            stdout, ok, _ = run(["perl", os.path.abspath(arguments.script)], argv, database, folder)
            if arguments.command:
                ours, ours_ok, message = run(shlex.split(arguments.command), argv, data, folder)
                if ours != stdout or ours_ok != ok:
                    differences += 1
                    print("differs: %s\n%s\nscript, %s:\n%s\nours, %s: %s\n%s" % (
                        " ".join(argv), files.get("job.xml", files.get("job.lst")), ok, stdout, ours_ok, message, ours))
            shutil.rmtree(folder)
            records.append({"job": len(records), "files": files, "argv": argv, "stdout": stdout, "ok": ok})
    shutil.rmtree(database)
    print("%d jobs, %d differences" % (len(records), differences))
    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8") as file:
            for record in records:
                file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
    sys.exit(differences > 0)


if __name__ == "__main__":
    main()
