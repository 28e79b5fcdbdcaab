// What is shown, as it stands behind the # of the address: a link shows another person the same.

const FACETS = ["bucket", "status", "kind", "change", "decision", "entity", "article", "date"];
const SORTS = ["importance", "article", "amount", "date", "date-last"];

function emptyState() {
  return { view: "front", facets: [], q: "", sort: "importance", claim: "" };
}

// A leading ! negates; a value that begins like that itself is marked with =.
function conditionText({ value, not }) {
  return not ? `!${value}` : /^[!=]/.test(value) ? `=${value}` : value;
}

function conditionOf(facet, text) {
  const not = text.startsWith("!");
  return { facet, not, value: not || text.startsWith("=") ? text.slice(1) : text };
}

function stateToHash(state) {
  const params = new URLSearchParams({ view: state.view });
  for (const condition of state.facets) {
    params.append(condition.facet, conditionText(condition));
  }
  if (state.q) params.set("q", state.q);
  if (state.sort !== "importance") params.set("sort", state.sort);
  if (state.claim) params.set("claim", state.claim);
  return `#${params}`;
}

function claimLink(claim) {
  return `#${new URLSearchParams({ view: "claims", claim: claim.id })}`;
}

// Links of the static page (#claim-…, #article-…) lead to the same things in the list.
function stateOfHash(hash, run) {
  const text = hash.replace(/^#/, "");
  const state = emptyState();
  const anchor = /^(claim|text|article)-(.+)$/.exec(text);
  if (anchor) {
    return stateOfAnchor(state, anchor[1], anchorName(anchor[2]), run);
  }
  if (!text.includes("=")) {
    return state;
  }
  const params = new URLSearchParams(text);
  for (const facet of FACETS) {
    params.getAll(facet).forEach((value) => state.facets.push(conditionOf(facet, value)));
  }
  state.view = params.get("view") === "front" ? "front" : "claims";
  state.q = params.get("q") ?? "";
  state.sort = SORTS.includes(params.get("sort")) ? params.get("sort") : "importance";
  state.claim = params.get("claim") ?? "";
  return state;
}

function stateOfAnchor(state, kind, name, run) {
  state.view = "claims";
  if (kind === "article") {
    state.facets.push({ facet: "article", not: false, value: name });
  } else if (run.byId.has(name)) {
    state.claim = name;
  }
  return state;
}

// Anchors.java writes ids that are no plain names as x and hexadecimal bytes.
function anchorName(name) {
  if (!/^x(?:[0-9a-f]{2})+$/.test(name)) {
    return name;
  }
  const bytes = name.slice(1).match(/../g).map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(new Uint8Array(bytes));
}
