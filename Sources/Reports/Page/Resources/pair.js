/* Two rows beside each other: what the comparison says, how the differences lie, and one row's scores against the
   other's. */

const pairView = document.getElementById("pair-view");
const outcomes = [["all", "all"], ["wins", "where the first is better"], ["losses", "where it is worse"], ["ties", "where both are equal"]];
const isLower = () => data.columns[state.score].lower === true;
const isBetter = (difference) => isLower() ? difference < 0 : difference > 0;

/* The first row minus the second on an article; undefined where one of them has no score. */
function differenceOf(article) {
  const [first, second] = state.pair.map((row) => scoreOf(row, state.score, article));
  return first === undefined || second === undefined ? undefined : first - second;
}

/* What was tested: row minus other, with the texts that the comparison has. */
function comparisonOf(row, other, column) {
  for (const [first, second, place, difference, low, high, p, wins, ties, losses, effect, verdict, shade] of data.pairs) {
    if (place !== column) continue;
    if (first === other && second === row) return { difference, low, high, p, wins, ties, losses, effect, verdict, shade };
    if (first === row && second === other) {
      const turned = (text) => text.startsWith("-") ? "+" + text.slice(1) : text.startsWith("+") ? "-" + text.slice(1) : text;
      return {
        difference: turned(difference), low: turned(high), high: turned(low), p, wins: losses, ties, losses: wins,
        effect: turned(effect), verdict: { better: "worse", worse: "better" }[verdict] ?? verdict,
        shade: shade.replace(/better|worse/, (word) => word === "better" ? "worse" : "better"),
      };
    }
  }
  return null;
}

function verdictWords(found) {
  if (!found) return "These two were not tested in this score.";
  if (found.verdict === "better" || found.verdict === "worse") return `${found.verdict} (p ${found.p})`;
  if (found.verdict === "too few items") return "too few items differ for any verdict";
  return data.few ? "too few items for any verdict" : `no evidence of a difference (p ${found.p})`;
}

function mean(values) {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pairFacts() {
  const [first, second] = state.pair;
  const found = comparisonOf(first, second, state.score);
  const both = counted.map(differenceOf).filter((difference) => difference !== undefined);
  const [wins, losses] = [both.filter(isBetter).length, both.filter((one) => one !== 0 && !isBetter(one)).length];
  const means = state.pair.map((row) => mean(counted.filter((article) => differenceOf(article) !== undefined)
    .map((article) => scoreOf(row, state.score, article))));
  const fact = (title, ...content) => element("div", {}, element("dt", {}, title), element("dd", {}, ...content));
  return element("dl", { class: "facts pair-facts" },
    fact(data.columns[state.score].title, named(data.rows[first].name), ` ${digits(means[0])}, `, named(data.rows[second].name), ` ${digits(means[1])}`),
    fact("Difference", found ? `${found.difference} [${found.low}, ${found.high}]` : signed(mean(both))),
    fact("Better, equal, worse", `${wins}, ${both.length - wins - losses}, ${losses} of ${count(both.length, data.noun)}`),
    fact("Verdict", verdictWords(found)));
}

/* Equal steps over the differences, zero between two of them. */
function bins(differences) {
  const widest = Math.max(1, ...[differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0)]);
  const step = [10, 20, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 100000].find((one) => widest / one <= 12) ?? widest;
  const size = Math.ceil(widest / step);
  const heights = Array.from({ length: 2 * size + 1 }, () => 0);
  for (const one of differences) heights[one === 0 ? size : one > 0 ? size + Math.min(size, Math.ceil(one / step)) : size - Math.min(size, Math.ceil(-one / step))] += 1;
  return { step, size, heights };
}

function histogramOf(differences) {
  const { step, size, heights } = bins(differences);
  const [width, top, bottom] = [100 / heights.length, 14, 230];
  const most = Math.max(1, ...heights);
  const svg = shape("svg", { class: "chart", height: 270, width: "100%", role: "img", "aria-label": "Histogram of the differences" });
  heights.forEach((height, place) => {
    const side = place - size;
    const tone = side === 0 ? "equal" : isBetter(side) ? "better" : "worse";
    const size_ = height === 0 ? 0 : Math.max(1.5, (height / most) * (bottom - top));
    const bar = shape("rect", { class: `bin ${tone}`, x: `${place * width + width * 0.06}%`, width: `${width * 0.88}%`, y: bottom - size_, height: size_ });
    const [from, to] = [(Math.abs(side) - 1) * step / 100, Math.abs(side) * step / 100];
    const range = side === 0 ? "no difference" : side > 0 ? `more than ${from} to ${to}` : `less than –${from} to –${to}`;
    bar.append(shape("title", {}, `${range}: ${count(height, data.noun)}`));
    svg.append(bar);
    if (height > 0 && heights.length <= 15) svg.append(shape("text", { x: `${place * width + width / 2}%`, y: bottom - size_ - 3 }, String(height)));
  });
  svg.append(shape("line", { class: "axis-line", x1: 0, x2: "100%", y1: bottom, y2: bottom }));
  const every = Math.max(1, Math.ceil(size / 4));
  for (let side = -size; side <= size; side += 1) {
    if (side % every !== 0) continue;
    const x = side === 0 ? (size + 0.5) * width : side > 0 ? (size + side + 1) * width : (size + side) * width;
    svg.append(shape("text", { x: `${Math.min(98, Math.max(2, x))}%`, y: bottom + 16 }, side === 0 ? "0" : `${side > 0 ? "+" : "–"}${Math.abs(side) * step / 100}`));
  }
  svg.append(shape("text", { x: "50%", y: bottom + 34 }, `difference on ${data.columns[state.score].title}`));
  return svg;
}

/* One row across, the other upwards; above the line the row upwards is better. */
function scatterOf(articlesShown) {
  const [first, second] = state.pair;
  const points = articlesShown.map((article) => [article, scoreOf(second, state.score, article), scoreOf(first, state.score, article)]);
  const top = Math.max(1, ...[points.reduce((most, [, x, y]) => Math.max(most, x, y), 0)]);
  const low = Math.min(0, points.reduce((least, [, x, y]) => Math.min(least, x, y), 0));
  const svg = shape("svg", { class: "chart", viewBox: "0 0 300 300", width: "300", height: "300", role: "img", "aria-label": `Scores of ${data.rows[first].name} against those of ${data.rows[second].name}` });
  const at = (score) => ((score - low) / (top - low)) * 250;
  svg.append(shape("rect", { class: "frame", x: 40, y: 10, width: 250, height: 250 }),
    shape("line", { class: "zero", x1: 40, y1: 260, x2: 290, y2: 10 }));
  const step = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000].find((one) => (top - low) / one <= 6) ?? top;
  for (let score = Math.ceil(low / step) * step; score <= top; score += step) {
    svg.append(shape("text", { x: 40 + at(score), y: 275 }, String(score / 100)),
      shape("text", { class: "y", x: 36, y: 264 - at(score) }, String(score / 100)));
  }
  for (const [article, x, y] of points) {
    const circle = shape("circle", { class: "dot", cx: 40 + at(x), cy: 260 - at(y), r: points.length > 300 ? 1.7 : 3.5 });
    circle.dataset.article = article;
    circle.append(shape("title", {}, `${data.ids[article].slice(0, 200)}: ${digits(y)} and ${digits(x)}`));
    svg.append(circle);
  }
  svg.append(shape("text", { x: 165, y: 295 }, short(data.rows[second].name)),
    shape("text", { transform: "rotate(-90 10 135)", x: 10, y: 135 }, short(data.rows[first].name)));
  return svg;
}

const short = (name) => name.length > 40 ? name.slice(0, 39) + "…" : name;

const pairControls = { a: document.getElementById("pair-a"), b: document.getElementById("pair-b"), score: document.getElementById("score") };
for (const select of [pairControls.a, pairControls.b]) {
  data.rows.forEach((row, place) => select.append(option(place, row.name, false)));
}
for (const column of data.listed) pairControls.score.append(option(column, data.columns[column].title, false));
pairControls.a.addEventListener("change", () => update({ pair: [Number(pairControls.a.value), state.pair[1]] }));
pairControls.b.addEventListener("change", () => update({ pair: [state.pair[0], Number(pairControls.b.value)] }));
pairControls.score.addEventListener("change", () => update({ score: Number(pairControls.score.value) }));
document.getElementById("swap").addEventListener("click", () => update({ pair: [state.pair[1], state.pair[0]] }));
document.getElementById("pair-choice").addEventListener("submit", (event) => event.preventDefault());

function drawPair() {
  const [first, second] = state.pair;
  [pairControls.a.value, pairControls.b.value, pairControls.score.value] = [first, second, state.score];
  const shown = counted.filter((article) => differenceOf(article) !== undefined);
  if (data.rows.length < 2) {
    document.getElementById("pair-choice").querySelector("span").hidden = true;
    return;
  }
  if (first === second) return pairView.replaceChildren(element("p", {}, "Choose two different rows."));
  if (shown.length < 2) return pairView.replaceChildren(...(articles.length > 1 ? [pairFacts()] : []));
  const figure = (title, chart) => element("figure", {}, element("figcaption", {}, title), chart);
  pairView.replaceChildren(pairFacts(), element("div", { class: "pair-charts" },
    figure(`Differences, ${data.noun} by ${data.noun}`, histogramOf(shown.map(differenceOf))),
    figure("Score against score; above the line the first row scores higher", scatterOf(shown))));
}
