// Text with marks that may nest, touch and cross: every piece carries the classes of all its marks.

const MARK_LABELS = { who: "who", how: "how", what: "what" };

// The text from..to as nodes; marks are [start, end, class].
function markedText(text, from, to, marks) {
  const inside = marks.filter(([start, end]) => start < to && end > from && start < end);
  const edges = new Set([from, to]);
  for (const [start, end] of inside) {
    edges.add(Math.max(start, from)).add(Math.min(end, to));
  }
  const opening = groupedBy(inside, ([start]) => Math.max(start, from));
  const closing = groupedBy(inside, ([, end]) => Math.min(end, to));
  const open = new Map();
  const nodes = [];
  const cuts = [...edges].sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    (closing.get(cuts[i]) ?? []).forEach(([, , kind]) => open.set(kind, open.get(kind) - 1));
    const begun = opening.get(cuts[i]) ?? [];
    begun.forEach(([, , kind]) => open.set(kind, (open.get(kind) ?? 0) + 1));
    nodes.push(...piece(text.slice(cuts[i], cuts[i + 1]), open, begun));
  }
  return nodes;
}

function groupedBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.has(key) ? groups.get(key).push(item) : groups.set(key, [item]);
  }
  return groups;
}

function piece(text, open, begun) {
  const kinds = [...open].filter(([, count]) => count > 0).map(([kind]) => kind);
  if (kinds.length === 0) {
    return visible(text);
  }
  const labels = begun.map(([, , kind]) => MARK_LABELS[kind]).filter(Boolean);
  const tag = kinds.includes("differs") || kinds.includes("current") ? "mark" : "span";
  const attributes = { class: kinds.join(" "), "data-label": [...new Set(labels)].join(" ") || undefined };
  return [el(tag, attributes, ...visible(text))];
}
