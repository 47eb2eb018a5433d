/* Dots, which would be too many to stand in the page: drawn when their part of it comes near. */

const highest = (column) => {
  let top = 0;
  for (const row of data.scores) for (const score of row[column]) if (score > top) top = score;
  return Math.max(1, Math.ceil(top / 1000)) * 1000;
};

/* The same place for the same article in every row, so that a column of dots can be followed. */
const jitter = (article) => ((article * 0.618034) % 1) * 14;

function dot(article, score, x, y) {
  const circle = shape("circle", { class: "dot", cx: x, cy: y, r: data.articles.length > 300 ? 2 : 3.5 });
  circle.dataset.article = article;
  const title = shape("title", {});
  title.textContent = `${data.articles[article].id.slice(0, 200)}: ${digits(score)}`;
  circle.append(title);
  return circle;
}

document.addEventListener("click", (event) => {
  const circle = event.target.closest?.(".dot");
  if (circle) location.hash = articleLink(Number(circle.dataset.article));
});

const drawWhenNear = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting) drawDots(target);
  }
}, { rootMargin: "400px" });

function drawDots(strip) {
  drawWhenNear.unobserve(strip);
  const column = data.columns.findIndex((one) => one.key === strip.closest(".variant").dataset.column);
  const top = highest(column);
  strip.append(...data.scores[strip.dataset.row][column].flatMap((score, article) => score === null ? [] :
    dot(article, score, `${(score / top) * 100}%`, 22 + jitter(article))));
}
const strips = [...document.querySelectorAll(".strip")];
for (const strip of strips) drawWhenNear.observe(strip);
addEventListener("beforeprint", () => {
  for (const strip of strips) if (!strip.closest("[hidden]") && !strip.querySelector(".dot")) drawDots(strip);
});

/* Each article by its length, or that of its summary, and its score. */
const scatter = document.getElementById("scatter");
const scatterRow = document.getElementById("scatter-row");
const scatterLength = document.getElementById("scatter-length");
const spreadColumn = document.querySelector("select[data-switches=spread]");

function drawScatter() {
  const column = data.columns.findIndex((one) => one.key === spreadColumn.value);
  const top = highest(column);
  const words = data.articles.map((article, index) => scatterLength.value === "article" ? article.words
    : data.summaries[scatterRow.value][index]?.[0] ?? 0);
  const longest = words.reduce((most, count) => Math.max(most, count), 1);
  const [left, right, bottom] = [6, 98, 250];
  const x = (count) => `${left + (count / longest) * (right - left)}%`;
  const y = (score) => bottom - (score / top) * (bottom - 10);
  const parts = [];
  const label = (text, attributes) => {
    const node = shape("text", attributes);
    node.textContent = text;
    parts.push(node);
  };
  for (let score = 0; score <= top; score += top > 5000 ? 2000 : 1000) {
    parts.push(shape("line", { class: "tick", x1: `${left}%`, x2: `${right}%`, y1: y(score), y2: y(score) }));
    label(String(score / 100), { class: "y", x: `${left - 1}%`, y: y(score) + 4 });
  }
  const step = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000].find((one) => longest / one <= 6) ?? longest;
  for (let count = 0; count <= longest; count += step) label(String(count), { x: x(count), y: bottom + 18 });
  label(scatterLength.selectedOptions[0].text, { x: `${(left + right) / 2}%`, y: bottom + 40 });
  data.scores[scatterRow.value][column].forEach((score, article) => {
    if (score === null) return;
    parts.push(dot(article, score, x(words[article]), y(score)));
  });
  scatter.replaceChildren(...parts);
}
for (const control of [scatterRow, scatterLength]) control.addEventListener("change", drawScatter);
spreadColumn.addEventListener("shown", drawScatter);
drawScatter();
