// Text with marks that may nest, touch and cross: every piece carries the classes of all its marks.

const MARK_LABELS = { who: "who", how: "how", what: "what" };

// How much text a letter of these small words is as wide as, with room to spare.
const LABEL_WIDTH = 0.8;

// The text from..to as nodes; marks are [start, end, class].
function markedText(text, from, to, marks) {
  const inside = marks.filter(([start, end]) => start < to && end > from && start < end);
  const edges = new Set([from, to]);
  for (const [start, end] of inside) {
    edges.add(Math.max(start, from)).add(Math.min(end, to));
  }
  const opening = groupedBy(inside, ([start]) => Math.max(start, from));
  const closing = groupedBy(inside, ([, end]) => Math.min(end, to));
  const labels = labelPlan(inside, from);
  const open = new Map();
  const nodes = [];
  const cuts = [...edges].sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    (closing.get(cuts[i]) ?? []).forEach(([, , kind]) => open.set(kind, open.get(kind) - 1));
    (opening.get(cuts[i]) ?? []).forEach(([, , kind]) => open.set(kind, (open.get(kind) ?? 0) + 1));
    nodes.push(...piece(text.slice(cuts[i], cuts[i + 1]), open, labels.get(cuts[i])));
  }
  return nodes;
}

// Where the word under a short mark would run into the next one, both stand under the first.
function labelPlan(marks, from) {
  const plan = new Map();
  const labelled = marks
    .filter(([start, , kind]) => start >= from && MARK_LABELS[kind])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let first;
  let words = [];
  for (const [start, , kind] of labelled) {
    if (first === undefined || start - first >= words.join(" ").length * LABEL_WIDTH + 1) {
      first = start;
      words = [MARK_LABELS[kind]];
    } else if (!words.includes(MARK_LABELS[kind])) {
      words.push(MARK_LABELS[kind]);
    }
    plan.set(first, words.join(" "));
  }
  return plan;
}

function groupedBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.has(key) ? groups.get(key).push(item) : groups.set(key, [item]);
  }
  return groups;
}

function piece(text, open, label) {
  const kinds = [...open].filter(([, count]) => count > 0).map(([kind]) => kind);
  if (kinds.length === 0) {
    return visible(text);
  }
  const tag = kinds.includes("differs") || kinds.includes("current") ? "mark" : "span";
  return [el(tag, { class: kinds.join(" "), "data-label": label }, ...visible(text))];
}
