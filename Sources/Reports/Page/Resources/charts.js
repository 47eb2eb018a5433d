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
    if (!isIntersecting) continue;
    drawWhenNear.unobserve(target);
    const column = data.columns.findIndex((one) => one.key === target.closest(".variant").dataset.column);
    const top = highest(column);
    const dots = data.scores[target.dataset.row][column].map((score, article) =>
      dot(article, score, `${(score / top) * 100}%`, 22 + jitter(article)));
    target.append(...dots);
  }
}, { rootMargin: "400px" });
for (const strip of document.querySelectorAll(".strip")) drawWhenNear.observe(strip);

/* Each article by its length and its score. */
const scatter = document.getElementById("scatter");
const scatterRow = document.getElementById("scatter-row");
const spreadColumn = document.querySelector("select[data-switches=spread]");

function drawScatter() {
  const column = data.columns.findIndex((one) => one.key === spreadColumn.value);
  const top = highest(column);
  const longest = Math.max(1, ...data.articles.map((article) => article.words));
  const [left, right, bottom] = [6, 98, 250];
  const x = (words) => `${left + (words / longest) * (right - left)}%`;
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
  for (let words = 0; words <= longest; words += step) label(String(words), { x: x(words), y: bottom + 18 });
  label("words of the article", { x: `${(left + right) / 2}%`, y: bottom + 40 });
  data.scores[scatterRow.value][column].forEach((score, article) => {
    parts.push(dot(article, score, x(data.articles[article].words), y(score)));
  });
  scatter.replaceChildren(...parts);
}
scatterRow.addEventListener("change", drawScatter);
spreadColumn.addEventListener("shown", drawScatter);
drawScatter();
