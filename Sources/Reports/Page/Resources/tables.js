/* Which columns the leaderboard shows. */
for (const box of document.querySelectorAll("input[name=column]")) {
  box.addEventListener("change", () => {
    for (const cell of document.querySelectorAll(".leaderboard [data-column].score")) {
      if (cell.dataset.column === box.value) cell.hidden = !box.checked;
    }
  });
}

/* Which score a part of the page shows. */
for (const select of document.querySelectorAll("select[data-switches]")) {
  const variants = [...document.querySelectorAll(`.variant[data-for=${select.dataset.switches}]`)];
  const keys = new Set(variants.map((variant) => variant.dataset.column));
  for (const column of data.columns) {
    if (keys.has(column.key)) select.append(option(column.key, column.title, false));
  }
  const show = () => {
    for (const variant of variants) variant.hidden = variant.dataset.column !== select.value;
    select.dispatchEvent(new CustomEvent("shown", { bubbles: true }));
  };
  if (data.shown.length > 0) select.value = data.columns[data.shown[0]].key;
  select.addEventListener("change", show);
  if (keys.size < 2) select.closest("p").hidden = true;
}

/* A press on a heading sorts; a second one turns the order round. Rows without a number come last. */
function makeSortable(table) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    if (heading.classList.contains("plot")) return;
    const button = element("button", { type: "button" }, ...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const isNumber = heading.classList.contains("number") || heading.classList.contains("score");
      const before = heading.getAttribute("aria-sort");
      const order = before === null ? (isNumber ? "descending" : "ascending")
        : before === "ascending" ? "descending" : "ascending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", order);
      sortRows(table, column, isNumber, order === "ascending" ? 1 : -1);
    });
  });
}

function sortRows(table, column, isNumber, direction) {
  const value = (row) => {
    const cell = row.cells[column];
    const text = cell.dataset.value ?? cell.textContent;
    return isNumber ? (text === "" || Number.isNaN(Number(text)) ? null : Number(text)) : text;
  };
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [row, value(row)]);
  rows.sort(([, first], [, second]) => {
    if (first === null || second === null) return (first === null) - (second === null);
    return direction * (isNumber ? first - second : collator.compare(first, second));
  });
  table.tBodies[0].append(...rows.map(([row]) => row));
  for (const body of [...table.tBodies].slice(1)) body.remove();
}

document.querySelectorAll("table.sortable").forEach(makeSortable);

/* Heads with buttons are not repeated on paper: there they are words. */
addEventListener("beforeprint", () => {
  for (const button of document.querySelectorAll("thead button")) {
    const words = element("span", { class: "printed" }, ...[...button.childNodes].map((node) => node.cloneNode(true)));
    button.replaceWith(words);
    words.button = button;
  }
});
addEventListener("afterprint", () => {
  for (const words of document.querySelectorAll("thead .printed")) words.replaceWith(words.button);
});

/* All comparisons, drawn when they are asked for. */
const allPairs = document.getElementById("all-pairs");
allPairs?.addEventListener("toggle", () => {
  if (!allPairs.open || allPairs.querySelector("table")) return;
  const titles = ["score", "difference", "from", "to", ...(data.few ? [] : ["p"]), "better", "equal", "worse", "effect", "verdict"];
  const rows = data.pairs.filter(([first]) => data.rows[first].newer === undefined).map((pair) => {
    const [first, second, column, ...found] = pair.slice(0, -1);
    const cells = data.few ? found.filter((_, place) => place !== 3) : found;
    return element("tr", {}, element("th", { scope: "row" }, named(data.rows[second].name), " minus ", named(data.rows[first].name)),
      element("td", {}, data.columns[column].title),
      ...cells.map((text, place) => element("td", { class: place < cells.length - 1 ? "number" : undefined }, String(text))));
  });
  allPairs.append(scrolledTable("grid", "All comparisons, with simultaneous intervals",
    [heading("rows"), ...titles.map((title) => heading(title, title !== "score" && title !== "verdict"))], rows));
  makeSortable(allPairs.querySelector("table"));
});
