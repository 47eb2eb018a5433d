/* What is looked at, as one state that the address has: two rows, a score, an article, a filter, marks and rows.
   #pair=A,B&score=R-1&article=ID&search=storm&show=losses&by=5&key.source=bbc&marks=2&against=1&picked=A&rows=A,B */

const rowNumbers = new Map(data.rows.map((row, place) => [row.name, place]));
const articleNumbers = new Map(data.ids.map((id, place) => [id, place]));
const columnNumbers = new Map(data.columns.flatMap((column, place) => [[column.key, place], [column.title, place]]).reverse());

function usualPair() {
  const changed = data.rows.findIndex((row) => row.newer !== undefined);
  if (changed >= 0) return [data.rows[changed].newer, changed];
  const first = Math.max(0, data.rows.findIndex((row) => row.role === "plain"));
  const base = data.baseline === undefined ? data.rows.findIndex((_, row) => row !== first) : rowNumbers.get(data.baseline);
  const other = base === first ? data.rows.findIndex((row, place) => place !== first && row.role !== "ceiling") : base;
  return [first, Math.max(0, other)];
}

const usual = {
  pair: usualPair(), score: data.shown[0] ?? 0, article: data.ids.length === 1 ? 0 : null, search: "", show: "all", by: "",
  keys: {}, sort: "difference", marks: "1", against: "counted", picked: null, rows: null, all: false,
};
let state = { ...usual };

const parts = (text) => text.split(",").map((part) => {
  try { return decodeURIComponent(part); } catch { return part; }
});

/* The state that an address stands for, and the article that it names and that is not there. */
function stateOf(hash) {
  const found = { ...usual, keys: {}, unknown: undefined };
  for (const member of hash.replace(/^#/, "").split("&")) {
    const [key, value = ""] = [member.slice(0, member.indexOf("=")), member.slice(member.indexOf("=") + 1)];
    const values = parts(value);
    const text = values.join(",");
    const rows = values.map((name) => rowNumbers.get(name)).filter((row) => row !== undefined);
    if (key === "pair" && rows.length === 2) found.pair = rows;
    else if (key === "score" && columnNumbers.has(text)) found.score = columnNumbers.get(text);
    else if (key === "article" && articleNumbers.has(text)) found.article = articleNumbers.get(text);
    else if (key === "article") found.unknown = text;
    else if (key === "search") found.search = text;
    else if (key === "show" && outcomes.some(([name]) => name === text)) found.show = text;
    else if (key === "by" && text !== "" && Number.isFinite(Number(text))) found.by = text;
    else if (key === "sort") found.sort = text;
    else if (key === "marks" && kinds.some(([name]) => name === text)) found.marks = text;
    else if (key === "against") found.against = /^\d+$/.test(text) ? Number(text) - 1 : "counted";
    else if (key === "picked" && rows.length === 1) [found.picked] = rows;
    else if (key === "rows") found.rows = value === "" ? [] : rows;
    else if (key === "all") found.all = true;
    else if (key.startsWith("key.")) {
      const [name] = parts(key.slice(4));
      if (Object.hasOwn(data.keys, name) && data.keys[name].values.includes(text)) found.keys[name] = text;
    }
  }
  return found;
}

const encoded = (texts) => texts.map(encodeURIComponent).join(",");
const names = (rows) => encoded(rows.map((row) => data.rows[row].name));

/* The address of a state: what differs from the usual one. */
function addressOf(one) {
  const members = [];
  if (String(one.pair) !== String(usual.pair)) members.push("pair=" + names(one.pair));
  if (one.score !== usual.score) members.push("score=" + encodeURIComponent(data.columns[one.score].title));
  for (const key of ["search", "show", "by", "sort", "marks"]) {
    if (one[key] !== usual[key]) members.push(`${key}=${encodeURIComponent(one[key])}`);
  }
  for (const [key, value] of Object.entries(one.keys)) members.push(`key.${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  if (one.all) members.push("all=1");
  if (one.against !== "counted") members.push("against=" + (one.against + 1));
  if (one.picked !== null) members.push("picked=" + names([one.picked]));
  if (one.rows !== null) members.push("rows=" + names(one.rows));
  if (one.article !== null && one.article !== usual.article) members.push("article=" + encodeURIComponent(data.ids[one.article]));
  return members.length > 0 ? "#" + members.join("&") : location.pathname + location.search;
}

const articleLink = (article) => addressOf({ ...state, article });

/* Changes the state, its address, and what is drawn of it. A step that people go back over is one in the history. */
function update(changes, { isStep = false } = {}) {
  const next = { ...state, unknown: undefined, ...changes };
  const address = addressOf(next);
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  show(next, isStep);
}

function show(next, isOpened) {
  const differs = (...keys) => keys.some((key) => JSON.stringify(next[key]) !== JSON.stringify(state[key]));
  const isOtherPair = differs("pair", "score");
  const isOtherList = isOtherPair || differs("search", "show", "by", "keys", "sort", "all");
  const isOtherArticle = differs("article", "unknown");
  const isOtherView = isOtherPair || isOtherArticle || differs("marks", "against", "picked", "rows");
  state = next;
  if (isOtherPair) drawPair();
  if (isOtherList) refreshList();
  if (isOtherView) drawReader();
  if (isOpened && isOtherArticle && state.article !== null) focusReader();
  else if (isOpened && isOtherPair) document.getElementById("articles").scrollIntoView({ behavior: "instant" });
}

/* Where the address has a state, it is shown; a name of a section leaves the state alone. */
function readAddress() {
  if (location.hash.includes("=")) show(stateOf(location.hash), true);
  else if (location.hash === "") show({ ...usual }, false);
}

/* A press on the name of a section goes there and leaves the address its state. */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const hash = link.getAttribute("href");
  event.preventDefault();
  if (hash.includes("=")) {
    const next = link.dataset.article === undefined ? stateOf(hash) : { article: Number(link.dataset.article) };
    return update(next, { isStep: true });
  }
  const target = document.getElementById(hash.slice(1));
  target?.scrollIntoView();
  target?.setAttribute("tabindex", "-1");
  target?.focus({ preventScroll: true });
});
