"""Looks at pages of sumbench with axe-core, in light and dark colours, at two widths, and with an article open.

    pip download --no-deps axe-playwright-python && unzip axe_playwright_python-*.whl
    python3 Tests/Oracles/axe_page.py axe_playwright_python/axe.min.js PAGE.html...

Needs Chromium and nothing else. axe-core's rules of WCAG 2.0 to 2.2, levels A and AA, and its best practices are run. Prints
each violation and exits with 1, or prints `no violations`.

Result for the page of Results/articles/rouge-score over Goldens/articles, axe-core 4.12.1 of axe-playwright-python 0.1.8, at
1440 and 390 pixels, light and dark, with every part unfolded and an article open beside all rows: 55 rules passed each time,
no violations.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile


class Browser:
    """Chromium over its pipe: messages go to its file 3 and come from its file 4."""

    def __init__(self):
        child_input, self.output = os.pipe()
        self.input, child_output = os.pipe()
        self.folder = tempfile.mkdtemp()

        def tie():
            first, second = os.dup(child_input), os.dup(child_output)
            os.dup2(first, 3)
            os.dup2(second, 4)

        arguments = ["--headless", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run"]
        if os.getuid() == 0:
            arguments.append("--no-sandbox")
        self.process = subprocess.Popen(
            ["chromium", *arguments, "--user-data-dir=" + self.folder, "about:blank"], preexec_fn=tie, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.unread, self.count, self.session = b"", 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime"]:
            self.call(domain + ".enable")

    def message(self):
        while b"\0" not in self.unread:
            self.unread += os.read(self.input, 1 << 20)
        text, self.unread = self.unread.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.count += 1
        request = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.output, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return answer["result"]

    def open(self, address):
        self.call("Page.navigate", url=address)
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression):
        code = "(async () => JSON.stringify(await (" + expression + ") ?? null))()"
        answer = self.call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        return json.loads(answer["result"]["value"])

    def close(self):
        self.session = None
        self.call("Browser.close")
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def violations(browser, axe, address, width, scheme):
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.open("about:blank")
    browser.open(address)
    browser.value("(update({ article: 0, rows: data.rows.map((_, row) => row) }), 0)")
    browser.value("([...document.querySelectorAll('details')].forEach((one) => { one.open = true; }), 0)")
    # What is evaluated from outside is not bound by the policy of the page.
    browser.call("Runtime.evaluate", expression=axe)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    return browser.value(
        "axe.run(document, { runOnly: " + json.dumps(tags) + " }).then(({ violations, passes }) => ({ passes: "
        "passes.length, violations: violations.map(({ id, help, nodes }) => [id, help, nodes.length, "
        "nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))]) }))")


def main():
    axe = pathlib.Path(sys.argv[1]).read_text()
    browser = Browser()
    found = 0
    for page in sys.argv[2:]:
        for width in [1440, 390]:
            for scheme in ["light", "dark"]:
                result = violations(browser, axe, pathlib.Path(page).resolve().as_uri(), width, scheme)
                for rule, text, count, nodes in result["violations"]:
                    found += 1
                    print(f"{page} {width} {scheme}: {rule}: {text}: {count} nodes", *nodes, sep="\n  ")
                print(f"{page} {width} {scheme}: {result['passes']} rules passed")
    browser.close()
    print(f"{found} violations" if found else "no violations")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
