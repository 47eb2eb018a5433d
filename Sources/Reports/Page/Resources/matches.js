/* Which words of a summary count against a reference. Words are equal where their tokens are: the rules were
   applied when the report was made. A line is { text, words: [{ start, end, token }], counted, end }: the words that
   a kind of match looks at, those that bound how often one counts, and where the rules have cut the text off. */

function unpacked(line, kind) {
  const [text, packed, cut] = line;
  const counted = unpackedWords(packed);
  if (kind === "lsum" && line.length > 3) return { text, words: unpackedWords(line[3]), counted, end: Number(line[4]) };
  return { text, words: counted, counted, end: cut === undefined ? text.length : Number(cut) };
}

/* Each word is its length and token after a space, or its gap, length and token with points between, in base 36. */
function unpackedWords(packed) {
  const words = [];
  let end = 0;
  for (const part of packed === "" ? [] : packed.split(" ")) {
    const [gap, length, token] = part.includes(".") ? part.split(".") : ["1", part[0], part.slice(1)];
    const start = end + parseInt(gap, 36);
    end = start + parseInt(length, 36);
    words.push({ start, end, token: parseInt(token, 36) });
  }
  return words;
}

/* Runs of n words that both have, each at most as often as the reference has it. */
function nGramMatches(candidate, reference, length) {
  const runs = (words) => words.slice(length - 1).map((_, start) =>
    words.slice(start, start + length).map((word) => word.token).join(" "));
  const open = new Map();
  runs(reference).forEach((run, start) => open.set(run, [...(open.get(run) ?? []), start]));
  const marks = { candidate: new Set(), reference: new Set(), hits: 0 };
  runs(candidate).forEach((run, start) => {
    const other = open.get(run)?.shift();
    if (other === undefined) return;
    marks.hits += 1;
    for (let offset = 0; offset < length; offset += 1) {
      marks.candidate.add(candidate[start + offset]);
      marks.reference.add(reference[other + offset]);
    }
  });
  return marks;
}

/* Pairs of one longest common subsequence, from the end: equal words always go together, and of two equal
   lengths the reference is shortened. */
function commonSubsequence(candidate, reference) {
  const width = candidate.length + 1;
  const lengths = new Uint32Array((reference.length + 1) * width);
  reference.forEach((word, row) => candidate.forEach((other, column) => {
    const here = (row + 1) * width + column + 1;
    lengths[here] = word.token === other.token ? lengths[here - width - 1] + 1
      : Math.max(lengths[here - width], lengths[here - 1]);
  }));
  const pairs = [];
  for (let row = reference.length, column = candidate.length; row > 0 && column > 0;) {
    if (reference[row - 1].token === candidate[column - 1].token) pairs.push([candidate[--column], reference[--row]]);
    else if (lengths[(row - 1) * width + column] >= lengths[row * width + column - 1]) row -= 1;
    else column -= 1;
  }
  return pairs;
}

function subsequenceMatches(candidate, reference) {
  const pairs = commonSubsequence(candidate, reference);
  return {
    candidate: new Set(pairs.map(([word]) => word)), reference: new Set(pairs.map(([, word]) => word)),
    hits: pairs.length,
  };
}

/* For each sentence of the reference the union of its subsequences with every sentence of the candidate, no word
   more often than either text has it. */
function unionMatches(candidateLines, referenceLines) {
  const counts = (lines) => {
    const result = new Map();
    for (const { counted } of lines) for (const { token } of counted) result.set(token, (result.get(token) ?? 0) + 1);
    return result;
  };
  const [inCandidate, inReference] = [counts(candidateLines), counts(referenceLines)];
  const marks = { candidate: new Set(), reference: new Set(), hits: 0 };
  for (const line of referenceLines) {
    const partners = new Map();
    for (const other of candidateLines) {
      for (const [word, own] of commonSubsequence(other.words, line.words)) partners.set(own, [...(partners.get(own) ?? []), word]);
    }
    for (const own of line.words) {
      const { token } = own;
      if (!partners.has(own) || !inCandidate.get(token) || !inReference.get(token)) continue;
      inCandidate.set(token, inCandidate.get(token) - 1);
      inReference.set(token, inReference.get(token) - 1);
      marks.hits += 1;
      marks.reference.add(own);
      for (const word of partners.get(own)) marks.candidate.add(word);
    }
  }
  return marks;
}

/* What rules that cut a summary to the length of its reference leave of it. */
function cutTo(reference, lines) {
  if (data.truncation !== "reference words") return lines;
  const runs = (text) => [...text.matchAll(/[^ \t\n\v\f\r]+/g)];
  let left = reference.reduce((sum, { text }) => sum + runs(text).length, 0);
  return lines.map((line) => {
    const found = runs(line.text);
    const end = found.length > left ? found[left].index : line.text.length;
    left = Math.max(0, left - found.length);
    const words = line.words.filter((word) => word.end <= end);
    return { text: line.text, words, counted: words, end };
  });
}

/* What is not worth a long wait is not marked. */
const tooLong = 4_000_000;

function matches(kind, candidateLines, referenceLines) {
  const [candidate, reference] = [candidateLines, referenceLines].map((lines) => lines.flatMap((line) => line.words));
  const none = { candidate: new Set(), reference: new Set(), hits: 0 };
  if (kind === "none" || candidate.length * reference.length > tooLong) return none;
  if (kind === "l") return subsequenceMatches(candidate, reference);
  if (kind === "lsum") return unionMatches(candidateLines, referenceLines);
  return nGramMatches(candidate, reference, Number(kind));
}

/* How many of the things that a kind counts a text has. */
function countOf(kind, lines, which) {
  const length = /^\d+$/.test(kind) ? Number(kind) - 1 : 0;
  return Math.max(0, lines.reduce((sum, line) => sum + line[which].length, 0) - length);
}

/* What the marks of a summary against a reference are worth: recall and F. */
function valueOf(kind, hits, lines, reference) {
  const [made, wanted] = [countOf(kind, lines, "counted"), countOf(kind, reference, "words")];
  const [precision, recall] = [made > 0 ? hits / made : 0, wanted > 0 ? hits / wanted : 0];
  const weight = data.alpha * recall + (1 - data.alpha) * precision;
  return { recall, f: weight > 0 ? (precision * recall) / weight : 0 };
}

/* Which reference counted for a summary: the one that gave most, the first of equals. Where all count, there is none. */
function countedReference(kind, linesAgainst, references) {
  if (references.length < 2 || kind === "none") return references.length > 0 ? 0 : -1;
  if (data.references !== "maximum" && data.references !== "best") return 0;
  let [best, place] = [-1, 0];
  references.forEach((reference, index) => {
    const lines = linesAgainst(reference);
    const value = valueOf(kind, matches(kind, lines, reference).hits, lines, reference);
    const own = data.references === "best" ? value.recall : value.f;
    if (own > best + 1e-12) [best, place] = [own, index];
  });
  return place;
}

/* The words of an article that a reference has too: single ones, or as parts of runs. */
function sharedWords(kind, line, reference) {
  const length = /^\d+$/.test(kind) ? Number(kind) : 1;
  const runsOf = (words) => words.slice(length - 1).map((_, start) => words.slice(start, start + length));
  const key = (run) => run.map((word) => word.token).join(" ");
  const known = new Set(runsOf(reference.flatMap((one) => one.words)).map(key));
  return new Set(runsOf(line.words).filter((run) => known.has(key(run))).flat());
}

/* The text of a line, with neighbouring marked words in one mark, and what was not scored in grey. */
function marked(line, marks) {
  const parts = [];
  let [done, start, end] = [0, null, 0];
  const close = () => {
    if (start === null) return;
    parts.push(line.text.slice(done, start), element("mark", {}, line.text.slice(start, end)));
    [done, start] = [end, null];
  };
  for (const word of line.words) {
    if (!marks.has(word)) close();
    else {
      start ??= word.start;
      end = word.end;
    }
  }
  close();
  parts.push(line.text.slice(done, line.end));
  return line.end < line.text.length ? [...parts, element("span", { class: "unscored" }, line.text.slice(line.end))] : parts;
}
