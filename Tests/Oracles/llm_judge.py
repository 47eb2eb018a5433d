"""An LLM as a judge of faithfulness and coverage, for any OpenAI-compatible endpoint.

    JUDGE_KEY=... sumbench run --metric judge:1..5=exec:"python3 llm_judge.py --url URL/v1 --model NAME" ...

For each summary that comes in, the model is asked --repeats times and the judgements go out as samples, whose mean is
the score. Rate limits (429) and errors of the server (5xx) are waited out a few times; whatever fails in the end goes
out as an error of that summary alone. --workers summaries are judged at a time. Standard library only.
"""

import argparse
import concurrent.futures
import json
import os
import random
import re
import sys
import threading
import time
import urllib.error
import urllib.request

ASPECTS = {
    "faithfulness": "states only what the article states",
    "coverage": "covers what matters most in the article",
}
PROMPT = (
    "Rate a summary of an article. Reply with a JSON object and nothing else, with a whole number from 1 (worst) to 5 "
    "(best) for each key.\n{aspects}\n\nArticle:\n{article}\n\nSummary:\n{summary}\n"
)


def ask(options, request):
    prompt = PROMPT.format(
        aspects="\n".join(f"{name}: the summary {meaning}" for name, meaning in ASPECTS.items()),
        article=request.get("article") or "\n\n".join(request["references"]), summary=request["candidate"])
    body = {"model": options.model, "temperature": options.temperature,
            "messages": [{"role": "user", "content": prompt}]}
    headers = {"Content-Type": "application/json"}
    if os.environ.get("JUDGE_KEY"):
        headers["Authorization"] = "Bearer " + os.environ["JUDGE_KEY"]
    call = urllib.request.Request(options.url + "/chat/completions", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(call, timeout=options.timeout) as reply:
        return json.load(reply)


def patient(options, request):
    for attempt in range(options.attempts):
        try:
            return ask(options, request)
        except urllib.error.HTTPError as error:
            if error.code != 429 and error.code < 500 or attempt + 1 == options.attempts:
                raise
            wait = float(error.headers.get("Retry-After") or options.pause * 2 ** attempt)
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            if attempt + 1 == options.attempts:
                raise
            wait = options.pause * 2 ** attempt
        time.sleep(wait * random.uniform(1, 1.2))


def judgement(reply):
    """The numbers in a reply; models like to put an object into a sentence or a code block."""
    content = reply["choices"][0]["message"]["content"]
    found = re.search(r"\{[^{}]*\}", content)
    numbers = json.loads(found.group()) if found else {}
    if any(not isinstance(numbers.get(name), (int, float)) for name in ASPECTS):
        raise ValueError("no judgement in ‘" + content[:100] + "’")
    return numbers


def judge(options, request):
    answer = {"id": request["id"], "system": request["system"]}
    try:
        replies = [patient(options, request) for _ in range(options.repeats)]
        numbers = [judgement(reply) for reply in replies]
        answer["samples"] = {name: [number[name] for number in numbers] for name in ASPECTS}
        answer["tokens"] = sum(reply.get("usage", {}).get("total_tokens", 0) for reply in replies)
        answer["model"] = replies[0].get("model", options.model)
    except Exception as error:
        answer["error"] = f"{type(error).__name__}: {error}"
    return answer


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--attempts", type=int, default=5)
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--pause", type=float, default=1)
    parser.add_argument("--temperature", type=float, default=0)
    options = parser.parse_args()
    lock = threading.Lock()

    def work(line):
        answer = judge(options, json.loads(line))
        with lock:
            print(json.dumps(answer), flush=True)

    with concurrent.futures.ThreadPoolExecutor(options.workers) as pool:
        for line in sys.stdin:
            pool.submit(work, line)


main()
