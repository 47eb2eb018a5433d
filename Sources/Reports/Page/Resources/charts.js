/* Dots, which would be too many to stand in the page, or a histogram of them: drawn when their part of it comes near. */

const highest = (column) => {
  let top = 0;
  data.rows.forEach((_, row) => {
    for (const article of counted) top = Math.max(top, scoreOf(row, column, article) ?? 0);
  });
  return Math.max(1, Math.ceil(top / 1000)) * 1000;
};

/* The same place for the same article in every row, so that a column of dots can be followed. */
const jitter = (article) => ((article * 0.618034) % 1) * 14;
const manyArticles = 300;

function dot(article, score, x, y) {
  const circle = shape("circle", { class: "dot", cx: x, cy: y, r: articles.length > manyArticles ? 2 : 3.5 });
  circle.dataset.article = article;
  circle.append(shape("title", {}, `${data.ids[article].slice(0, 200)}: ${digits(score)}`));
  return circle;
}

document.addEventListener("click", (event) => {
  const circle = event.target.closest?.(".dot");
  if (circle) update({ article: Number(circle.dataset.article) }, { isStep: true });
});

const drawWhenNear = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting) drawStrip(target);
  }
}, { rootMargin: "400px" });

function drawStrip(strip) {
  drawWhenNear.unobserve(strip);
  const column = data.columns.findIndex((one) => one.key === strip.closest(".variant").dataset.column);
  if (!data.listed.includes(column)) return;
  strip.tops ??= highest(column);
  const scores = counted.map((article) => [article, scoreOf(Number(strip.dataset.row), column, article)]).filter(([, score]) => score !== undefined);
  strip.append(...(articles.length > manyArticles ? columnsOf(scores, strip.tops)
    : scores.map(([article, score]) => dot(article, score, `${(score / strip.tops) * 100}%`, 22 + jitter(article)))));
}

/* Fifty columns from zero to the end of the scale, upwards from the foot of the strip. */
function columnsOf(scores, top) {
  const heights = Array.from({ length: 50 }, () => 0);
  for (const [, score] of scores) heights[Math.min(49, Math.max(0, Math.floor((score / top) * 50)))] += 1;
  const most = Math.max(1, ...heights);
  return heights.flatMap((height, place) => {
    if (height === 0) return [];
    const size = Math.max(1, (height / most) * 20);
    const bar = shape("rect", { class: "bin", x: `${place * 2 + 0.1}%`, width: "1.8%", y: 42 - size, height: size });
    bar.append(shape("title", {}, `${digits((place * top) / 50)} to ${digits(((place + 1) * top) / 50)}: ${count(height, data.noun)}`));
    return [bar];
  });
}
const strips = [...document.querySelectorAll(".strip")];
for (const strip of strips) drawWhenNear.observe(strip);
addEventListener("beforeprint", () => {
  for (const strip of strips) if (!strip.closest("[hidden]") && !strip.querySelector(".dot, .bin")) drawStrip(strip);
  if (!scatter.hasChildNodes()) drawScatter();
});

/* Each article by its length, or that of its summary, and its score. */
const scatter = document.getElementById("scatter");
const scatterRow = document.getElementById("scatter-row");
const scatterLength = document.getElementById("scatter-length");
const spreadColumn = document.querySelector("select[data-switches=spread]");

function drawScatter() {
  const column = data.columns.findIndex((one) => one.key === spreadColumn.value);
  if (!data.listed.includes(column)) return scatter.replaceChildren();
  const row = Number(scatterRow.value);
  const top = highest(column);
  const words = (article) => (scatterLength.value === "article" ? articleWords?.[article] : summaryWords(row, article)) ?? 0;
  const longest = counted.reduce((most, article) => Math.max(most, words(article)), 1);
  const [left, right, bottom] = [6, 98, 250];
  const x = (count) => `${left + (count / longest) * (right - left)}%`;
  const y = (score) => bottom - (score / top) * (bottom - 10);
  const parts = [];
  for (let score = 0; score <= top; score += top > 5000 ? 2000 : 1000) {
    parts.push(shape("line", { class: "tick", x1: `${left}%`, x2: `${right}%`, y1: y(score), y2: y(score) }),
      shape("text", { class: "y", x: `${left - 1}%`, y: y(score) + 4 }, String(score / 100)));
  }
  const step = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000].find((one) => longest / one <= 6) ?? longest;
  for (let count = 0; count <= longest; count += step) parts.push(shape("text", { x: x(count), y: bottom + 18 }, String(count)));
  parts.push(shape("text", { x: `${(left + right) / 2}%`, y: bottom + 40 }, scatterLength.selectedOptions[0].text));
  for (const article of counted) {
    const score = scoreOf(row, column, article);
    if (score !== undefined) parts.push(dot(article, score, x(words(article)), y(score)));
  }
  scatter.replaceChildren(...parts);
}
new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  drawScatter();
  for (const control of [scatterRow, scatterLength]) control.addEventListener("change", drawScatter);
  spreadColumn.addEventListener("shown", drawScatter);
}, { rootMargin: "400px" }).observe(scatter);
