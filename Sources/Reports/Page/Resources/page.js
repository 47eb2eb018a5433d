"use strict";

/* Everything that comes from the data is set as text, never as markup. */

const data = JSON.parse(document.getElementById("data").textContent);

/* Whole numbers that were packed in base64: two bytes each, or four after a star; none is the least there is. */
function unpackedNumbers(text) {
  if (text === "") return null;
  const isWide = text.startsWith("*");
  const bytes = Uint8Array.from(atob(isWide ? text.slice(1) : text), (character) => character.charCodeAt(0));
  return isWide ? new Int32Array(bytes.buffer) : new Int16Array(bytes.buffer);
}

function numberAt(numbers, place) {
  const number = numbers?.[place];
  return number === undefined || number === (numbers.BYTES_PER_ELEMENT === 2 ? -0x8000 : -0x80000000) ? undefined : number;
}

const scoreTables = data.scores.map((columns) => columns.map(() => undefined));

/* The score of a row in a column on an article, times 100; undefined where there is none. */
function scoreOf(row, column, article) {
  const place = data.listed.indexOf(column);
  if (place < 0) return undefined;
  scoreTables[row][place] ??= { numbers: unpackedNumbers(data.scores[row][place]) };
  return numberAt(scoreTables[row][place].numbers, article);
}

const wordTables = data.words.map(unpackedNumbers);
const summaryWords = (row, article) => numberAt(wordTables[row], article);
const [articleWords, articleSentences] = [data.articleWords, data.articleSentences].map((text) => text ? unpackedNumbers(text) : null);
const languagePlaces = data.language ? unpackedNumbers(data.language) : null;
const languageOf = (article) => data.languages?.[languagePlaces ? languagePlaces[article] : 0];
const articles = data.ids.map((_, place) => place);
const counted = data.leftOut.length === 0 ? articles : (() => {
  const out = new Set(data.leftOut);
  return articles.filter((article) => !out.has(article));
})();
const wholePlaces = new Map(data.whole.map((article, place) => [article, place]));
const textsOf = (article) => data.texts?.[wholePlaces.get(article)];

/* Flags, 1 for cut plus 2 for fallback, and positions of a summary; null where nothing is known of it. */
const choiceOf = (row, article) => data.choices[wholePlaces.get(article)]?.[row] || null;

/* The text of a score, which the data hold times 100 with two decimals and without the point. */
const digits = (score) => score === null || score === undefined || Number.isNaN(score) ? "–" : (score / 100).toFixed(2);
const signed = (score) => (score > 0 ? "+" : "") + digits(score);
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const collator = new Intl.Collator("en", { numeric: true });

/* An element with attributes and children; a child that is a string is text. */
function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(key, "");
    else if (value !== false && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

function shape(name, attributes, text) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

/* A name of which the writing direction stays its own affair. */
const named = (text) => element("bdi", {}, text);

function option(value, text, selected) {
  return element("option", { value, selected }, text);
}

/* A table in a part that scrolls by itself. */
function scrolledTable(kind, caption, head, rows) {
  return element("div", { class: "scroll", role: "group", "aria-label": caption, tabindex: "0" },
    element("table", { class: kind }, element("caption", {}, element("span", {}, caption)),
      element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)));
}

const heading = (title, isNumber) => element("th", { scope: "col", class: isNumber ? "number" : undefined }, title);

for (const node of document.querySelectorAll("[data-needs-script]")) node.hidden = false;
