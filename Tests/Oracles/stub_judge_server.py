"""A stand-in for an OpenAI-compatible endpoint on this machine, for tests of llm_judge.py; it has no model.

    python3 stub_judge_server.py PORT_FILE

Prints nothing; writes its port into PORT_FILE. What it replies depends on words of the summary: ‘fails’ gives 500,
‘refuses’ 400, ‘stalls’ nothing for a minute, ‘chats’ a sentence without numbers; all others get the first time 429 with
Retry-After, and then a judgement.
"""

import http.server
import json
import sys
import threading
import time

seen = set()
lock = threading.Lock()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        prompt = body["messages"][0]["content"]
        summary = prompt.rsplit("Summary:\n", 1)[1]
        with lock:
            is_new = summary not in seen
            seen.add(summary)
        if "fails" in summary:
            return self.reply(500, {})
        if "refuses" in summary:
            return self.reply(400, {})
        if "stalls" in summary:
            time.sleep(60)
            return self.reply(500, {})
        if is_new:
            return self.reply(429, {}, {"Retry-After": "0.1"})
        content = "Happy to help!" if "chats" in summary else (
            "Here you are:\n```json\n" + json.dumps({"faithfulness": 4, "coverage": 1 + len(summary) % 5}) + "\n```")
        self.reply(200, {"model": "stub", "usage": {"total_tokens": 7},
                         "choices": [{"message": {"role": "assistant", "content": content}}]})

    def reply(self, status, body, headers={}):
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(data))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *details):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
with open(sys.argv[1], "w") as file:
    file.write(str(server.server_port))
server.serve_forever()
