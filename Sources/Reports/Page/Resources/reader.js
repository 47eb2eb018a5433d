/* One article: two rows beside each other with the sentences that differ, its sentences with the choices in the margin,
   references and summaries with what matches. */

const readerNode = document.getElementById("article");
const longer = new Set(data.columns.map(({ key }) => /^rouge(\d+)_/.exec(key)?.[1]).filter((length) => length > 2));
const kinds = [
  ["1", "single words (R-1)"], ["2", "pairs of words (R-2)"],
  ...[...longer].map((length) => [length, `runs of ${length} words (R-${length})`]), ["l", "longest common subsequence (R-L)"],
  ["lsum", "the same by sentences (R-Lsum)"], ["none", "nothing"],
];
const allCount = data.references === "average" || data.references === "mean";
const cutInWords = data.truncation === "reference words" ? "summaries are scored up to the length of the reference"
  : `texts are scored up to ${data.truncation}`;
const letter = (row) => row < 26 ? String.fromCharCode(65 + row) : String(row - 25);
const badge = (row, reason = "") => element("span", { class: "badge", title: [data.rows[row].name, reason].filter(Boolean).join(": ") }, letter(row));
const inItsLanguage = (article) => ({ lang: languageOf(article)?.code ?? "und", dir: languageOf(article)?.direction ?? "auto" });

/* The lines of a row's summary as they are in the data, and their positions in the article where these are known. */
function linesOf(article, row) {
  const [texts, choice] = [textsOf(article), choiceOf(row, article)];
  if (!texts) return null;
  const places = choice ? choice.slice(1) : [];
  if (texts.t[row]) return texts.t[row].map((line, index) => ({ line, place: texts.t[row].length === places.length ? places[index] : undefined }));
  return places.length > 0 ? places.map((place) => ({ line: [texts.s[place], texts.w[place]], place })) : null;
}

/* The lines of a row's summary, unpacked for a kind of match; nothing where they are not known. */
const summaryLines = (article, row) => linesOf(article, row)?.map(({ line }) => unpacked(line, state.marks)) ?? null;

/* The lines of a summary as they are scored against a reference. */
function scoredLines(article, row, reference) {
  const lines = summaryLines(article, row);
  return lines && reference ? cutTo(reference, lines) : lines;
}

const referencesOf = (article) => (textsOf(article)?.r ?? []).map((lines) => lines.map((line) => unpacked(line, state.marks)));

/* The reference that the marks of a row are against: the one that counted, or the one that was chosen. */
function referenceFor(article, row, references) {
  if (state.against !== "counted") return Math.min(state.against, references.length - 1);
  return summaryLines(article, row) ? countedReference(state.marks, (reference) => scoredLines(article, row, reference), references)
    : references.length - 1;
}

function paragraphs(article, lines, marks) {
  return lines.map((line) => element("p", { class: "text", ...inItsLanguage(article) }, ...marked(line, marks)));
}

function figures(row, article) {
  const shown = data.shown.filter((column) => scoreOf(row, column, article) !== undefined);
  if (shown.length === 0) return element("p", {}, "Nothing was scored here.");
  const [flags, words] = [choiceOf(row, article)?.[0] ?? 0, summaryWords(row, article)];
  const remarks = [words === undefined ? "" : count(words, "word"), flags & 1 ? "cut to the limit" : "", flags & 2 ? "leading sentences stand in" : ""].filter(Boolean);
  return element("div", { class: "figures" }, ...shown.map((column) =>
    element("span", {}, data.columns[column].title + " ", element("b", {}, digits(scoreOf(row, column, article))))),
  ...remarks.map((remark) => element("span", {}, remark)));
}

/* Scores of the two rows on the article, beside each other. */
function pairScores(article) {
  const [first, second] = state.pair;
  const rows = data.shown.filter((column) => data.listed.includes(column)).map((column) => {
    const [one, other] = [scoreOf(first, column, article), scoreOf(second, column, article)];
    const difference = one === undefined || other === undefined ? undefined : one - other;
    const isGood = data.columns[column].lower ? difference < 0 : difference > 0;
    return element("tr", {}, element("th", { scope: "row" }, data.columns[column].title),
      element("td", { class: "number" }, digits(one)), element("td", { class: "number" }, digits(other)),
      element("td", { class: `number${difference ? (isGood ? " better-1" : " worse-1") : ""}` }, difference === undefined ? "–" : signed(difference)));
  });
  const head = [heading("score", false), ...state.pair.map((row) => heading(named(data.rows[row].name), true)), heading("difference", true)];
  return scrolledTable("pair-scores", "The two rows on this one", head, rows);
}

/* Which sentences both summaries have, and which only one: kept, added and dropped where one row is the older. */
function sentenceChanges(article) {
  const [first, second] = state.pair;
  const [own, other] = [first, second].map((row) => linesOf(article, row));
  if (!own || !other) return [];
  const [inOwn, inOther] = [own, other].map((lines) => new Set(lines.map(({ line }) => line[0].trim())));
  const isHistory = data.rows[second].newer !== undefined;
  const words = isHistory ? { both: "kept", own: "added", other: "dropped" }
    : { both: "in both", own: ["only ", named(data.rows[first].name)], other: ["only ", named(data.rows[second].name)] };
  const all = [...own.map((line) => ({ ...line, kind: inOther.has(line.line[0].trim()) ? "both" : "own" })),
    ...other.filter(({ line }) => !inOwn.has(line[0].trim())).map((line) => ({ ...line, kind: "other" }))];
  const isPlaced = all.every(({ place }) => place !== undefined);
  if (isPlaced) all.sort((one, another) => one.place - another.place);
  const items = all.map(({ line: [text], place, kind }) => element("li", { class: kind },
    element("span", { class: "tag" }, ...[words[kind]].flat().map((part) => part.cloneNode?.(true) ?? part)),
    element("span", { class: "place" }, isPlaced ? String(place + 1) : ""),
    element("span", { class: "text", ...inItsLanguage(article) }, text, ...whyChosen(article, place))));
  const counts = ["both", "own", "other"].map((kind) => all.filter((one) => one.kind === kind).length);
  const summary = isHistory ? `Sentences: ${counts[0]} kept, ${counts[2]} dropped, ${counts[1]} added` : `Sentences: ${counts[0]} in both, ${counts[1]} and ${counts[2]} in one alone`;
  return [element("h4", {}, summary), element("ol", { class: "differences" }, ...items)];
}

/* Ranks and scores of a sentence in the two rows, whichever of them chose it. */
function whyChosen(article, place) {
  if (place === undefined) return [];
  const rows = state.pair.filter((row) => reasonOf(row, article, place) !== "");
  return rows.map((row) => element("span", { class: "why" }, named(data.rows[row].name), `: ${reasonOf(row, article, place)}`));
}

function chooser(label, options, value, change) {
  const select = element("select", { "data-control": label }, ...options.map(([key, text]) => option(key, text, String(key) === String(value))));
  select.addEventListener("change", () => keepFocus(label, () => change(select.value)));
  return element("label", {}, label + " ", select);
}

/* Draws anew and puts the focus back on the control that was used. */
function keepFocus(control, change) {
  change();
  readerNode.querySelector(`[data-control="${CSS.escape(control)}"]`)?.focus();
}

const shownRows = () => state.rows ?? [...new Set(state.pair)];
const pickedRow = () => shownRows().includes(state.picked) ? state.picked : shownRows()[0];

function controls(referenceCount) {
  const shown = shownRows();
  const references = [["counted", allCount ? "reference 1; all of them count" : "the reference that counted"],
    ...Array.from({ length: referenceCount }, (_, index) => [index, `reference ${index + 1}`])];
  const boxes = data.rows.map((row, index) => {
    const box = element("input", { type: "checkbox", "data-control": `row ${index}` });
    box.checked = shown.includes(index);
    box.addEventListener("change", () => keepFocus(`row ${index}`, () => update({
      rows: box.checked ? [...shown, index] : shown.filter((one) => one !== index),
    })));
    return element("label", {}, box, " ", badge(index), " ", named(row.name));
  });
  const buttons = [["These two", null], ["All", data.rows.map((_, row) => row)], ["None", []]].map(([text, rows]) => {
    const button = element("button", { type: "button", "data-control": text }, text);
    button.addEventListener("click", () => keepFocus(text, () => update({ rows })));
    return button;
  });
  return [
    element("div", { class: "choices" },
      chooser("Mark", kinds, state.marks, (marks) => update({ marks })),
      ...(referenceCount > 1 ? [chooser("against", references, state.against, (value) => update({ against: value === "counted" ? value : Number(value) }))] : [])),
    element("details", { class: "row-choice" }, element("summary", {}, `Rows: ${shown.length} of ${data.rows.length} shown`),
      element("fieldset", { class: "choices" }, element("legend", {}, "Show"), ...buttons, ...boxes)),
  ];
}

/* The summaries that are shown, equal ones together: those of the two rows first, the others by their score. */
function summaryCards(article, references) {
  const column = state.score;
  const score = (row) => (data.columns[column].lower ? -1 : 1) * (scoreOf(row, column, article) ?? -Infinity);
  const place = (row) => state.pair.indexOf(row) >= 0 ? state.pair.indexOf(row) : 2;
  const rows = [...shownRows()].sort((one, other) => place(one) - place(other) || score(other) - score(one) || one - other);
  const groups = new Map();
  for (const row of rows) {
    const lines = linesOf(article, row);
    const key = lines ? lines.map(({ line }) => line[0]).join("\n") : `row ${row}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => summaryCard(group, article, references));
}

function summaryCard(rows, article, references) {
  const [row] = rows;
  const against = referenceFor(article, row, references);
  const reference = references[against];
  const lines = scoredLines(article, row, reference);
  const heads = rows.map((one) => {
    const button = element("button", { type: "button", class: "pick", "aria-pressed": String(one === pickedRow()), "data-control": `pick ${one}` }, badge(one), " ", named(data.rows[one].name));
    button.addEventListener("click", () => keepFocus(`pick ${one}`, () => update({ picked: one })));
    return element("h4", {}, button);
  });
  const body = lines ? paragraphs(article, lines, reference ? matches(state.marks, lines, reference).candidate : new Set())
    : [element("p", {}, choiceOf(row, article) ? "Its text is not in the record of the run." : "There is no summary here.")];
  const note = references.length > 1 && lines && state.marks !== "none" ? [element("p", { class: "legend" }, `Marked against reference ${against + 1}.`)] : [];
  return element("div", { class: rows.includes(pickedRow()) ? "card picked" : "card" }, element("div", { class: "card-head" }, ...heads),
    figures(row, article), ...body, ...note);
}

function sourceSentences(article, reference) {
  const texts = textsOf(article);
  const shown = shownRows();
  const removed = (place) => (texts.x ?? []).filter(([before]) => before === place).map(([, reason, text]) => element("li", { class: "removed" },
    element("span", { class: "place" }), element("span", { class: "reason" }, reason), element("del", { class: "text", ...inItsLanguage(article) }, text)));
  const items = texts.s.flatMap((text, place) => {
    const rows = shown.filter((row) => choiceOf(row, article)?.indexOf(place, 1) >= 1);
    const names = rows.map((row) => [data.rows[row].name, reasonOf(row, article, place)].filter(Boolean).join(", ")).join("; ");
    const line = unpacked([text, texts.w[place]], "1");
    const marks = reference && state.marks !== "none" ? sharedWords(state.marks, line, reference) : new Set();
    return [...removed(place), element("li", { class: rows.length > 0 ? "chosen" : "" },
      element("span", { class: "place", "aria-hidden": "true" }, String(place + 1)),
      element("span", { class: "badges" }, ...rows.map((row) => badge(row, reasonOf(row, article, place))), ...(names ? [element("span", { class: "unseen" }, ` chosen by ${names}: `)] : [])),
      element("span", { class: "text", ...inItsLanguage(article) }, ...marked(line, marks)))];
  });
  return region("Article", "source", [element("h4", {}, "Article"), element("ol", { class: "sentences" }, ...items, ...removed(texts.s.length))]);
}

/* Why a sentence was chosen: its rank among the sentences and its score, where the run kept them. */
function reasonOf(row, article, place) {
  const scores = textsOf(article)?.k?.[row];
  if (!scores || scores[place] === null || scores[place] === undefined) return "";
  const rank = 1 + scores.filter((score) => score !== null && score > scores[place]).length;
  return `rank ${rank} of ${scores.length}, score ${scores[place]}`;
}

/* A part of the view that may scroll by itself, which takes the keyboard being able to get there. */
function region(label, kind, children) {
  return element("div", { class: `${kind} cards`, role: "region", "aria-label": label, tabindex: "0" }, ...children);
}

function step(by) {
  const order = list.articles.includes(state.article) ? list.articles : articles;
  update({ article: order[(order.indexOf(state.article) + by + order.length) % order.length] }, { isStep: true });
}

function stepButton(by, text, key) {
  const button = element("button", { type: "button", "aria-keyshortcuts": key }, text);
  button.addEventListener("click", () => step(by));
  return button;
}

function referenceCards(article, references) {
  const against = references.length > 0 ? referenceFor(article, pickedRow(), references) : -1;
  return references.map((lines, index) => {
    const own = index === against && pickedRow() !== undefined ? scoredLines(article, pickedRow(), lines) : null;
    const shared = own ? matches(state.marks, own, lines).reference : new Set();
    const title = element("h4", {}, references.length > 1 ? `Reference ${index + 1}` : "Reference");
    const note = own ? [element("p", { class: "legend" }, "Marked: what it shares with ", named(data.rows[pickedRow()].name), "; press the name of a summary for another.")] : [];
    return element("div", { class: index === against ? "card reference picked" : "card reference" }, title, ...note, ...paragraphs(article, lines, shared));
  });
}

function drawReader() {
  const { article } = state;
  if (state.unknown !== undefined) {
    return readerNode.replaceChildren(element("p", { role: "status" }, "This report has no article ", named(state.unknown), "."));
  }
  if (article === null) return readerNode.replaceChildren();
  const texts = textsOf(article);
  const references = referencesOf(article);
  const facts = [
    articleSentences ? `${count(articleSentences[article], "sentence")}, ${count(articleWords[article], "word")}` : "",
    ...Object.keys(data.keys).map((key) => keyOf(key, article) === undefined ? "" : `${key} ${keyOf(key, article)}`),
    data.countsOtherwise ? "marks take each word as often as both texts have it, while the rules of this run count otherwise" : "",
    data.truncation ? `${cutInWords}, what follows is grey` : "",
  ].filter(Boolean);
  const cards = summaryCards(article, references);
  const picked = pickedRow();
  const reference = references[picked === undefined ? 0 : referenceFor(article, picked, references)];
  const title = element("h3", { id: "reader-title", tabindex: "-1" }, named(data.ids[article]));
  const isPair = state.pair[0] !== state.pair[1];
  const missing = data.texts && !texts ? [element("p", { class: "legend" }, "Its texts are not on this page, see above; ‘show’ prints them.")] : [];
  readerNode.replaceChildren(element("article", { class: "reader", "aria-labelledby": "reader-title" },
    element("div", { class: "reader-head" }, title, element("div", { class: "steps" },
      stepButton(-1, "← Previous", "ArrowLeft"), stepButton(1, "Next →", "ArrowRight"))),
    element("p", { class: "legend" }, facts.join("; ")), ...missing,
    ...(isPair ? [element("div", { class: "pair-of-one" }, pairScores(article), element("div", {}, ...sentenceChanges(article)))] : []),
    ...(texts ? controls(references.length) : []),
    element("div", { class: "columns" }, ...(texts ? [sourceSentences(article, reference)] : []),
      ...(references.length > 0 ? [region("References", "references", referenceCards(article, references))] : []), region("Summaries of this one", "summaries", cards))));
}

function focusReader() {
  readerNode.scrollIntoView({ behavior: "instant" });
  document.getElementById("reader-title")?.focus({ preventScroll: true });
}

/* The arrow keys step from article to article while the focus is in the view and on nothing that uses them. */
readerNode.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("select, input, textarea, .scroll")) return;
  if (event.target.closest(".cards") && event.target.scrollWidth > event.target.clientWidth) return;
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  step(by);
});

/* What the address says is shown; without one, the usual state. */
state = stateOf(location.hash.includes("=") ? location.hash : "");
drawPair();
refreshList();
drawReader();
if (location.hash.includes("=") && state.article !== null) focusReader();
else if (location.hash.includes("pair=")) document.getElementById("articles").scrollIntoView({ behavior: "instant" });
addEventListener("hashchange", readAddress);
addEventListener("popstate", readAddress);
