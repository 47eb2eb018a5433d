/* The matrix of all pairs: a press on a cell, or the arrow keys and Enter, choose two rows. Differences in other scores
   than the one that was tested are means, without a verdict. */

const matrix = document.getElementById("matrix");
const matrixScore = document.getElementById("matrix-score");

function nameOf(heading) { return rowNumbers.get(heading.querySelector("bdi")?.textContent); }

/* Makes each cell a button, of which the keyboard reaches one; the arrow keys go on from there. */
function makeChoosable(table) {
  const columns = [...table.tHead.rows[0].cells].slice(1).map(nameOf);
  for (const line of table.tBodies[0].rows) {
    const row = nameOf(line.cells[0]);
    [...line.cells].slice(1).forEach((cell, place) => {
      if (cell.classList.contains("self") || columns[place] === row) return;
      const button = element("button", { type: "button", tabindex: "-1" }, ...cell.childNodes,
        element("span", { class: "unseen" }, `: ${data.rows[row].name} minus ${data.rows[columns[place]].name}`));
      button.pair = [row, columns[place]];
      cell.append(button);
    });
  }
  table.querySelector("tbody button")?.setAttribute("tabindex", "0");
}

matrix?.addEventListener("click", (event) => {
  const button = event.target.closest("tbody button");
  if (!button) return;
  const column = data.columns.findIndex(({ key }) => key === (matrixScore.value || matrix.dataset.column));
  update({ pair: button.pair, score: data.listed.includes(column) ? column : state.score, sort: usual.sort, show: "all" }, { isStep: true });
});

matrix?.addEventListener("keydown", (event) => {
  const button = event.target.closest("tbody button");
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (!button || !step) return;
  event.preventDefault();
  const rows = [...matrix.querySelectorAll("tbody tr")];
  let [row, cell] = [rows.indexOf(button.closest("tr")), button.closest("td").cellIndex];
  for (;;) {
    [row, cell] = [row + step[0], cell + step[1]];
    const next = rows[row]?.cells[cell];
    if (!next || cell === 0) return;
    const target = next.querySelector("button");
    if (!target) continue;
    button.tabIndex = -1;
    target.tabIndex = 0;
    return target.focus();
  }
});

/* The matrix of another score: differences of means. */
function untested(column) {
  const copy = tested.cloneNode(true);
  copy.querySelector("caption span").textContent = `${data.columns[column].title}: row minus column, not tested`;
  const rows = [...copy.tHead.rows[0].cells].slice(1).map(nameOf);
  for (const line of copy.tBodies[0].rows) {
    const row = nameOf(line.cells[0]);
    [...line.cells].slice(1).forEach((cell, place) => {
      if (rows[place] === row) return;
      const [own, other] = [data.means[row][column], data.means[rows[place]][column]];
      cell.className = "";
      cell.title = "";
      cell.replaceChildren(own === null || other === null ? "–" : (own > other ? "+" : "") + (own - other).toFixed(2).replace(/^-(?=0\.00$)/, ""));
    });
  }
  makeChoosable(copy);
  return copy;
}

const tested = matrix?.querySelector("table")?.cloneNode(true);
if (matrix && tested) {
  makeChoosable(matrix.querySelector("table"));
  for (const column of data.shown) matrixScore.append(option(data.columns[column].key, data.columns[column].title, false));
  matrixScore.value = matrix.dataset.column;
  if (data.shown.length < 2) matrixScore.parentElement.hidden = true;
  matrixScore.addEventListener("change", () => {
    const isTested = matrixScore.value === matrix.dataset.column;
    document.getElementById("untested").hidden = isTested;
    const table = isTested ? tested.cloneNode(true) : untested(data.columns.findIndex(({ key }) => key === matrixScore.value));
    if (isTested) makeChoosable(table);
    matrix.querySelector("table").replaceWith(table);
  });
}
