"use strict";

/* Everything that comes from the data is set as text, never as markup. */

const data = JSON.parse(document.getElementById("data").textContent);

/* The text of a score, which the data hold times 100 with two decimals and without the point. */
const digits = (score) => score === null || score === undefined ? "–" : (score / 100).toFixed(2);
const signed = (score) => (score > 0 ? "+" : "") + digits(score);

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

function shape(name, attributes) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/* A name of which the writing direction stays its own affair. */
const named = (text) => element("bdi", {}, text);

const articleLink = (article) => "#article=" + encodeURIComponent(data.articles[article].id);

function option(value, text, selected) {
  return element("option", { value, selected }, text);
}

for (const node of document.querySelectorAll("[data-needs-script]")) node.hidden = false;
