/* The list of articles: searched, filtered, sorted, and drawn a page at a time. */

const pageLength = 100;
const list = {
  node: document.getElementById("list"), found: document.getElementById("found"), more: document.getElementById("more"),
  column: document.getElementById("list-column"), search: document.getElementById("search"),
  better: document.getElementById("better"), than: document.getElementById("than"), by: document.getElementById("by"),
  sort: { by: "place", direction: 1 }, length: pageLength, articles: [],
};
data.columns.forEach((column, index) => list.column.append(option(index, column.title, index === data.shown[0])));
const positions = new Map(data.articles.map((article, position) => [article.id, position]));

const scoreOf = (row, article) => data.scores[row][list.column.value][article] ?? undefined;
const isFiltered = () => list.by.value !== "";
const difference = (article) => scoreOf(list.better.value, article) - scoreOf(list.than.value, article);

function headings() {
  const rows = data.rows.map((row, index) => ({ key: String(index), title: row.name, value: (article) => scoreOf(index, article) }));
  return [
    { key: "id", title: "article", value: (article) => data.articles[article].id },
    { key: "words", title: "words", value: (article) => data.articles[article].words },
    ...(isFiltered() ? [{ key: "difference", title: "difference", value: difference }] : []),
    ...rows,
  ];
}

function compare(first, second) {
  if (first === undefined || second === undefined) return (first === undefined) - (second === undefined);
  return typeof first === "string" ? first.localeCompare(second, undefined, { numeric: true }) : first - second;
}

function refreshList() {
  const sought = list.search.value.toLocaleLowerCase();
  const texts = (article) => data.texts ? [...data.texts[article].sentences, ...data.texts[article].references.flat().map(([text]) => text)] : [];
  const isFound = (article) => sought === "" || data.articles[article].id.toLocaleLowerCase().includes(sought)
    || texts(article).some((text) => text.toLocaleLowerCase().includes(sought));
  const least = Math.round(Number(list.by.value) * 100);
  list.articles = data.articles.map((_, article) => article)
    .filter((article) => isFound(article) && (!isFiltered() || difference(article) >= least));
  const heading = headings().find(({ key }) => key === list.sort.by);
  if (heading) {
    list.articles.sort((first, second) => list.sort.direction * compare(heading.value(first), heading.value(second)));
  }
  list.length = pageLength;
  drawList();
}

function drawList() {
  const columns = headings();
  const head = columns.map(({ key, title }) => {
    const button = element("button", { type: "button" }, named(title));
    const isText = key === "id";
    button.addEventListener("click", () => {
      const isSame = list.sort.by === key;
      list.sort = { by: key, direction: isSame ? -list.sort.direction : isText ? 1 : -1 };
      refreshList();
      document.querySelector(`#list button[data-key="${key}"]`)?.focus();
    });
    button.dataset.key = key;
    const order = list.sort.by === key ? (list.sort.direction > 0 ? "ascending" : "descending") : undefined;
    return element("th", { scope: "col", class: isText ? "" : "number", "aria-sort": order }, button);
  });
  const body = list.articles.slice(0, list.length).map((article) => {
    const scores = data.rows.map((row, index) => row.role === "ceiling" ? undefined : scoreOf(index, article));
    const given = scores.filter((score) => score !== undefined);
    const best = given.length === 0 ? NaN : data.columns[list.column.value].lower ? Math.min(...given) : Math.max(...given);
    const cells = columns.slice(1).map(({ key, value }) => {
      const number = value(article);
      const text = number === undefined || Number.isNaN(number) ? "–"
        : key === "words" ? String(number) : key === "difference" ? signed(number) : digits(number);
      return element("td", { class: scores[key] === best ? "number best-score" : "number" }, text);
    });
    const link = element("a", { href: articleLink(article) }, named(data.articles[article].id));
    return element("tr", {}, element("th", { scope: "row" }, link), ...cells);
  });
  const caption = `${data.columns[list.column.value].title} ; in bold the best of each article among rows that see no reference`;
  list.node.replaceChildren(element("table", {}, element("caption", {}, element("span", {}, caption)),
    element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body)));
  const shown = Math.min(list.length, list.articles.length);
  list.found.textContent = `${list.articles.length} of ${data.articles.length} articles`
    + (shown < list.articles.length ? `, the first ${shown} shown` : "");
  list.more.hidden = shown === list.articles.length;
}

list.more.addEventListener("click", () => {
  list.length += pageLength;
  drawList();
});
document.getElementById("filter").addEventListener("submit", (event) => event.preventDefault());
for (const control of [list.column, list.better, list.than, list.by]) control.addEventListener("change", refreshList);
let pause;
list.search.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(refreshList, 150);
});
refreshList();

/* One article: its sentences with the choices in the margin, references and summaries with what matches. */

const reader = { node: document.getElementById("article"), article: null, kind: "1", reference: 0, picked: 0, hidden: new Set() };
reader.picked = Math.max(0, data.rows.findIndex((row) => row.role === "plain"));
const longer = new Set(data.columns.map(({ key }) => /^rouge(\d+)_/.exec(key)?.[1]).filter((length) => length > 2));
const kinds = [
  ["1", "single words (R-1)"], ["2", "pairs of words (R-2)"],
  ...[...longer].map((length) => [length, `runs of ${length} words (R-${length})`]), ["l", "longest common subsequence (R-L)"],
  ["lsum", "the same by sentences (R-Lsum)"], ["none", "nothing"],
];
const cutInWords = data.truncation === "reference words" ? "summaries are scored up to the length of the reference"
  : `texts are scored up to ${data.truncation}`;
const letter = (row) => row < 26 ? String.fromCharCode(65 + row) : String(row - 25);
const badge = (row) => element("span", { class: "badge", title: data.rows[row].name }, letter(row));

/* The lines of a row's summary; nothing where they are not known. */
function summaryLines(article, row) {
  const [texts, summary] = [data.texts?.[article], data.summaries[row][article]];
  if (!texts || !summary) return null;
  const written = texts.written[row];
  const lines = written ?? summary.slice(2).map((place) => [texts.sentences[place], texts.words[place]]);
  return written || lines.length > 0 ? lines.map((line) => unpacked(line, reader.kind)) : null;
}

/* The lines of a summary as they are scored against a reference. */
function scoredLines(article, row, reference) {
  const lines = summaryLines(article, row);
  return lines && reference ? cutTo(reference, lines) : lines;
}

const inItsLanguage = (article) => ({ lang: data.articles[article].language, dir: data.articles[article].direction ?? "auto" });

function paragraphs(article, lines, marks) {
  return lines.map((line) => element("p", { class: "text", ...inItsLanguage(article) }, ...marked(line, marks)));
}

function figures(row, article) {
  const summary = data.summaries[row][article];
  if (!summary) return element("p", {}, "This strategy failed on the article.");
  const scores = data.shown.filter((column) => data.scores[row][column].length > 0).map((column) =>
    element("span", {}, data.columns[column].title + " ", element("b", {}, digits(data.scores[row][column][article]))));
  const remarks = [summary[1] & 1 ? "cut to the limit" : "", summary[1] & 2 ? "leading sentences stand in" : ""].filter(Boolean);
  return element("div", { class: "figures" }, ...scores, element("span", {}, `${summary[0]} words`),
    ...remarks.map((remark) => element("span", {}, remark)));
}

function summaryCard(row, article, reference) {
  const lines = scoredLines(article, row, reference);
  const head = element("div", { class: "card-head" }, badge(row), element("h4", {}, named(data.rows[row].name)));
  const body = lines ? paragraphs(article, lines, reference ? matches(reader.kind, lines, reference).candidate : new Set())
    : data.texts && data.summaries[row][article] ? [element("p", {}, "Its text is not in the record of the run.")] : [];
  return element("div", { class: row === reader.picked ? "card picked" : "card" }, head, figures(row, article), ...body);
}

function chooser(label, options, value, change) {
  const select = element("select", {}, ...options.map(([key, text]) => option(key, text, String(key) === String(value))));
  select.dataset.control = label;
  select.addEventListener("change", () => {
    change(select.value);
    drawReader();
    reader.node.querySelector(`[data-control="${label}"]`)?.focus();
  });
  return element("label", {}, label + " ", select);
}

function controls(referenceCount) {
  const rows = data.rows.map((row, index) => [index, row.name]);
  const references = Array.from({ length: referenceCount }, (_, index) => [index, `reference ${index + 1}`]);
  const boxes = data.rows.map((row, index) => {
    const box = element("input", { type: "checkbox" });
    box.checked = !reader.hidden.has(index);
    box.dataset.control = `row ${index}`;
    box.addEventListener("change", () => {
      if (box.checked) reader.hidden.delete(index);
      else reader.hidden.add(index);
      drawReader();
      reader.node.querySelector(`[data-control="row ${index}"]`)?.focus();
    });
    return element("label", {}, box, " ", badge(index), " ", named(row.name));
  });
  return [
    element("div", { class: "choices" },
      chooser("Mark", kinds, reader.kind, (value) => { reader.kind = value; }),
      chooser("against", references, reader.reference, (value) => { reader.reference = Number(value); }),
      chooser("In the reference mark what it shares with", rows, reader.picked, (value) => { reader.picked = Number(value); })),
    element("fieldset", { class: "choices" }, element("legend", {}, "Show"), ...boxes),
  ];
}

function sourceSentences(article) {
  const items = data.texts[article].sentences.map((text, place) => {
    const rows = data.rows.map((_, row) => row)
      .filter((row) => !reader.hidden.has(row) && data.summaries[row][article]?.indexOf(place, 2) >= 2);
    const names = rows.map((row) => data.rows[row].name).join(", ");
    return element("li", { class: rows.length > 0 ? "chosen" : "" },
      element("span", { class: "place", "aria-hidden": "true" }, String(place + 1)),
      element("span", { class: "badges" }, ...rows.map(badge), ...(names ? [element("span", { class: "unseen" }, ` chosen by ${names}: `)] : [])),
      element("span", { class: "text", ...inItsLanguage(article) }, text));
  });
  return region("Article", "source", [element("h4", {}, "Article"), element("ol", { class: "sentences" }, ...items)]);
}

/* A part of the view that may scroll by itself, which takes the keyboard being able to get there. */
function region(label, kind, children) {
  return element("div", { class: `${kind} cards`, role: "region", "aria-label": label, tabindex: "0" }, ...children);
}

function step(by) {
  const order = list.articles.includes(reader.article) ? list.articles : data.articles.map((_, article) => article);
  const next = order[(order.indexOf(reader.article) + by + order.length) % order.length];
  location.hash = articleLink(next);
}

function stepButton(by, text, key) {
  const button = element("button", { type: "button", "aria-keyshortcuts": key }, text);
  button.addEventListener("click", () => step(by));
  return button;
}

function drawReader() {
  const { article } = reader;
  if (article === null) return reader.node.replaceChildren();
  const facts = data.articles[article];
  const texts = data.texts?.[article];
  const references = (texts?.references ?? []).map((lines) => lines.map((line) => unpacked(line, reader.kind)));
  reader.reference = Math.min(reader.reference, Math.max(0, references.length - 1));
  const against = references[reader.reference];
  const pickedLines = scoredLines(article, reader.picked, against);
  const shared = against && pickedLines ? matches(reader.kind, pickedLines, against).reference : new Set();
  const referenceCards = references.map((lines, index) => element("div", { class: index === reader.reference ? "card reference picked" : "card reference" },
    element("h4", {}, `Reference ${index + 1}`), ...paragraphs(article, lines, index === reader.reference ? shared : new Set())));
  const cards = data.rows.map((_, row) => row).filter((row) => !reader.hidden.has(row)).map((row) => summaryCard(row, article, against));
  const title = element("h3", { id: "reader-title", tabindex: "-1" }, named(facts.id));
  const view = element("article", { class: "reader", "aria-labelledby": "reader-title" },
    element("div", { class: "reader-head" }, title, element("div", { class: "steps" },
      stepButton(-1, "← Previous", "ArrowLeft"), stepButton(1, "Next →", "ArrowRight"))),
    element("p", { class: "legend" }, `${facts.sentences} sentences, ${facts.words} words`
      + (references.length > 1 ? `; scores are over all ${references.length} references, marks are against one` : "")
      + (data.truncation ? `; ${cutInWords}, what follows is grey` : "")),
    ...(texts ? controls(references.length) : []),
    element("div", { class: "columns" }, ...(texts ? [sourceSentences(article)] : []),
      ...(texts ? [region("References", "references", referenceCards)] : []), region("Summaries", "summaries", cards)));
  reader.node.replaceChildren(view);
}

/* The arrow keys step from article to article while the focus is in the view and on nothing that uses them. */
reader.node.addEventListener("keydown", (event) => {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!by || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, select")) return;
  event.preventDefault();
  step(by);
});

function openFromAddress() {
  const match = /^#article=(.*)$/.exec(location.hash);
  if (!match) return;
  let id;
  try { id = decodeURIComponent(match[1]); } catch { return; }
  if (!positions.has(id)) return reader.node.replaceChildren(element("p", { role: "status" }, "This report has no article ", named(id), "."));
  reader.article = positions.get(id);
  drawReader();
  reader.node.scrollIntoView({ behavior: "instant" });
  document.getElementById("reader-title").focus({ preventScroll: true });
}
window.addEventListener("hashchange", openFromAddress);
openFromAddress();
