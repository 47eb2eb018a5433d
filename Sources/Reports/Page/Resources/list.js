/* The list of articles: the two chosen rows and their difference, largest first; searched, filtered, sorted, and drawn a
   page at a time. */

const pageLength = 100;
const list = {
  node: document.getElementById("list"), found: document.getElementById("found"), more: document.getElementById("more"),
  search: document.getElementById("search"), outcome: document.getElementById("outcome"), by: document.getElementById("by"),
  all: document.getElementById("all-rows"), keys: document.getElementById("key-filters"), length: 0, articles: [], columns: [],
};
for (const [value, text] of outcomes) list.outcome.append(option(value, text, value === "all"));
const keyPlaces = Object.fromEntries(Object.entries(data.keys).map(([key, { of }]) => [key, unpackedNumbers(of)]));
for (const [key, { values }] of Object.entries(data.keys)) {
  const select = element("select", {}, option("", "all", true), ...values.map((value) => option(value, value, false)));
  select.dataset.key = key;
  select.addEventListener("change", () => {
    const keys = { ...state.keys };
    if (select.value === "") delete keys[key];
    else keys[key] = select.value;
    update({ keys });
  });
  list.keys.append(element("label", {}, named(key), " ", select));
}
if (data.rows.length < 3) list.all.parentElement.hidden = true;

const keyOf = (key, article) => data.keys[key].values[numberAt(keyPlaces[key], article)];

function headings() {
  const [first, second] = state.pair;
  const rows = state.all ? data.rows.map((_, row) => row).filter((row) => row !== first && row !== second) : [];
  const ofRow = (row) => ({ key: `row ${data.rows[row].name}`, row, title: data.rows[row].name, isNumber: true, value: (article) => scoreOf(row, state.score, article) });
  return [
    { key: "id", title: data.noun, value: (article) => data.ids[article] },
    ...Object.keys(data.keys).map((key) => ({ key: `key ${key}`, title: key, value: (article) => keyOf(key, article) })),
    ...(articleWords ? [{ key: "words", title: "words", isNumber: true, value: (article) => articleWords[article] }] : []),
    ...(first === second ? [ofRow(first)] : [ofRow(first), ofRow(second), { key: "difference", title: "difference", isNumber: true, value: differenceOf }]),
    ...rows.map(ofRow),
  ];
}

function compare(first, second) {
  if (first === undefined || second === undefined) return 0;
  return typeof first === "string" ? collator.compare(first, second) : first - second;
}

function textOf(article) {
  const texts = textsOf(article);
  return texts ? [...texts.s, ...texts.r.flat().map(([text]) => text)] : [];
}

function isShown(article) {
  const sought = state.search.toLocaleLowerCase();
  if (Object.entries(state.keys).some(([key, value]) => keyOf(key, article) !== value)) return false;
  const difference = differenceOf(article);
  if (state.show === "wins" && !(isBetter(difference) && difference !== 0)) return false;
  if (state.show === "losses" && !(difference !== 0 && difference !== undefined && !isBetter(difference))) return false;
  if (state.show === "ties" && difference !== 0) return false;
  if (state.by !== "" && !(Math.abs(difference) >= Math.round(Number(state.by) * 100))) return false;
  return sought === "" || data.ids[article].toLocaleLowerCase().includes(sought)
    || textOf(article).some((text) => text.toLocaleLowerCase().includes(sought));
}

/* The column that sorts, and whether it does so upwards: `difference` begins with the largest win. */
function order() {
  const isUp = state.sort.startsWith("-");
  const key = isUp ? state.sort.slice(1) : state.sort;
  const column = list.columns.find((one) => one.key === key);
  return { key, column, direction: (isUp ? 1 : -1) * (key === "difference" && isLower() ? -1 : 1) };
}

function refreshList() {
  list.search.value === state.search || (list.search.value = state.search);
  list.by.value === state.by || (list.by.value = state.by);
  [list.outcome.value, list.all.checked] = [state.show, state.all];
  for (const select of list.keys.querySelectorAll("select")) select.value = state.keys[select.dataset.key] ?? "";
  list.columns = headings();
  list.articles = articles.filter(isShown);
  const { column, direction } = order();
  if (column) {
    const values = new Map(list.articles.map((article) => [article, column.value(article)]));
    list.articles.sort((first, second) => {
      const [one, other] = [values.get(first), values.get(second)];
      if (one === undefined || other === undefined) return (one === undefined) - (other === undefined);
      return direction * compare(one, other) || first - second;
    });
  }
  drawList();
}

function rowOf(article) {
  const [first, second] = state.pair;
  const scores = data.rows.map((row, index) => row.role === "ceiling" ? undefined : scoreOf(index, state.score, article)).filter((score) => score !== undefined);
  const best = scores.length === 0 || !state.all ? undefined : isLower() ? Math.min(...scores) : Math.max(...scores);
  const cells = list.columns.slice(1).map(({ key, row, isNumber, value }) => {
    const found = value(article);
    if (!isNumber) return element("td", {}, found === undefined ? "–" : named(found));
    const text = found === undefined ? "–" : key === "words" ? String(found) : key === "difference" ? signed(found) : digits(found);
    const tone = key === "difference" && found ? (isBetter(found) ? " better-1" : " worse-1") : "";
    return element("td", { class: `number${tone}${row !== undefined && found === best ? " best-score" : ""}` }, text);
  });
  const link = element("a", { href: articleLink(article), "data-article": article }, named(data.ids[article]));
  return element("tr", { class: article === state.article ? "open" : undefined }, element("th", { scope: "row" }, link), ...cells);
}

function drawList() {
  const { key: sorted, direction } = order();
  const head = list.columns.map(({ key, title, isNumber }) => {
    const button = element("button", { type: "button", "data-key": key }, named(title));
    button.addEventListener("click", () => {
      const isFirst = isNumber ? key : `-${key}`;
      const next = state.sort === isFirst ? (isNumber ? `-${key}` : key) : isFirst;
      update({ sort: next });
      document.querySelector(`#list button[data-key="${CSS.escape(key)}"]`)?.focus();
    });
    return element("th", { scope: "col", class: isNumber ? "number" : "", "aria-sort": sorted === key ? (direction > 0 ? "ascending" : "descending") : undefined }, button);
  });
  const caption = `${data.columns[state.score].title}${state.all ? "; in bold the best of each among rows that see no reference" : ""}`;
  list.body = element("tbody", {});
  list.node.replaceChildren(element("table", {}, element("caption", {}, element("span", {}, caption)),
    element("thead", {}, element("tr", {}, ...head)), list.body));
  list.length = 0;
  drawMore();
}

/* Adds rows, and leaves those that are there. */
function drawMore() {
  const next = list.articles.slice(list.length, list.length + pageLength);
  list.body.append(...next.map(rowOf));
  list.length += next.length;
  list.found.textContent = `${list.articles.length} of ${count(articles.length, data.noun)}${filterWords()}`
    + (list.length < list.articles.length ? `, the first ${list.length} shown` : "");
  list.more.hidden = list.length === list.articles.length;
}

/* The filter in words, which paper has in place of the controls. */
function filterWords() {
  const words = [];
  const [first, second] = state.pair.map((row) => data.rows[row].name);
  if (state.search !== "") words.push(`with ‘${state.search}’`);
  if (state.show !== "all") words.push({ wins: `where ${first} is better than ${second}`, losses: `where ${first} is worse than ${second}`, ties: `where ${first} and ${second} are equal` }[state.show]);
  if (state.by !== "") words.push(`with a difference of at least ${state.by}`);
  for (const [key, value] of Object.entries(state.keys)) words.push(`${key} ${value}`);
  return words.length > 0 ? " " + words.join(", ") : "";
}

list.more.addEventListener("click", () => {
  const before = list.length;
  drawMore();
  list.body.rows[before]?.querySelector("a").focus();
});
document.getElementById("filter").addEventListener("submit", (event) => event.preventDefault());
/* The largest losses first where losses are asked for, the largest wins where wins are. */
list.outcome.addEventListener("change", () => {
  const isByDifference = state.sort === "difference" || state.sort === "-difference";
  update({ show: list.outcome.value, ...(isByDifference ? { sort: list.outcome.value === "losses" ? "-difference" : "difference" } : {}) });
});
list.all.addEventListener("change", () => update({ all: list.all.checked }));
/* What is typed counts as it is typed: a list that were drawn anew when the field is left would take the next press away. */
let pause;
for (const [field, key] of [[list.search, "search"], [list.by, "by"]]) {
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => { if (field.validity.valid) update({ [key]: field.value }); }, 150);
  });
}
