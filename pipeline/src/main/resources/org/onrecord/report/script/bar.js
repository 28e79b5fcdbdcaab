// The filters above the list. A filter that is on stands as a chip, whose word turns it round.

const FACET_NAMES = {
  bucket: "Channel", status: "Status", kind: "Kind", change: "Change", decision: "Decision",
  entity: "Name", article: "Article", date: "Date",
};
const DECISION_NAMES = {
  undecided: "Not decided", accept: "Accepted", reject: "Rejected",
  current: "Decided earlier", "look-again": "Look again",
};
const CHANGE_NAMES = { new: "New", changed: "Changed", unchanged: "Unchanged", unknown: "Not known" };
const SORT_NAMES = {
  importance: "What matters first", article: "As in the articles", amount: "Largest amount first",
  date: "Earliest date first", "date-last": "Latest date first",
};
const SUGGESTED = 40;
const TYPING_PAUSE = 150;

class Bar {
  constructor(run, change) {
    this.run = run;
    this.change = change;
    this.counts = facetCounts(run);
    this.search = el("input", {
      type: "search", id: "search", placeholder: "words, \"a phrase\", -without", "aria-label": "Search in claims",
      autocomplete: "off", spellcheck: "false", input: () => this.typed(),
    });
    this.sort = el("select", { id: "sort", "aria-label": "Order", change: () => change((state) => (state.sort = this.sort.value)) },
      SORTS.map((name) => el("option", { value: name }, SORT_NAMES[name])));
    this.chips = el("ul", { class: "chips", "aria-label": "Filters that are on" });
    this.count = el("p", { class: "found", role: "status" });
    this.dates = new DateFields(change);
    const facets = ["bucket", "status", "kind", ...(run.compared ? ["change"] : []), "decision"];
    const fields = el("div", { class: "fields", id: "filters" },
      facets.map((facet) => this.select(facet)),
      this.suggest("entity", (text) => this.names(text)),
      this.suggest("article", (text) => this.headings(text)),
      this.dates.element);
    this.fold = foldButton("Filters", fields);
    this.element = el("div", { class: "bar" },
      el("div", { class: "bar-row" }, this.search, this.fold, fields),
      el("div", { class: "bar-row" }, this.count, this.chips,
        el("label", { class: "order" }, el("span", { class: "word" }, "Order "), this.sort)));
  }

  typed() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.change((state) => (state.q = this.search.value)), TYPING_PAUSE);
  }

  select(facet) {
    const add = (event) => {
      this.add(facet, event.target.value);
      event.target.value = "";
    };
    return el("select", { id: `filter-${facet}`, "aria-label": `Filter by ${FACET_NAMES[facet].toLowerCase()}`, change: add },
      el("option", { value: "" }, FACET_NAMES[facet]),
      this.values(facet).map((value) => {
        const count = this.counts[facet]?.get(value);
        return el("option", { value }, valueName(this.run, facet, value) + (count === undefined ? "" : ` (${count})`));
      }));
  }

  // In the order of the report's words, then what it has no words for.
  values(facet) {
    if (facet === "decision") return Object.keys(DECISION_NAMES);
    if (facet === "change") return Object.keys(CHANGE_NAMES).filter((name) => this.counts.change.has(name));
    const known = this.run.words[facet].map(([name]) => name);
    return [...known, ...[...this.counts[facet].keys()].filter((name) => !known.includes(name)).sort()];
  }

  suggest(facet, find) {
    const list = el("datalist", { id: `list-${facet}` });
    const input = el("input", {
      id: `filter-${facet}`, list: list.id, placeholder: FACET_NAMES[facet], autocomplete: "off",
      "aria-label": `Filter by ${FACET_NAMES[facet].toLowerCase()}`,
      input: () => {
        const found = find(folded(input.value));
        list.replaceChildren(...found.slice(0, SUGGESTED).map(([, name]) => el("option", { value: name })));
      },
      change: () => {
        const chosen = input.value && theOneMeant(find(folded(input.value)), input.value);
        input.setAttribute("aria-invalid", String(chosen === undefined));
        if (chosen) {
          this.add(facet, chosen[0]);
          input.value = "";
        }
      },
    });
    input.dispatchEvent(new Event("input"));
    return el("span", { class: "suggest" }, input, list);
  }

  names(text) {
    return [...this.counts.entity.keys()].filter((name) => folded(name).includes(text)).map((name) => [name, name]);
  }

  headings(text) {
    return this.run.articles
      .map((article) => [article.id, articleName(article)])
      .filter(([, name]) => folded(name).includes(text));
  }

  add(facet, value) {
    if (value) {
      this.change((state) => {
        if (!state.facets.some((c) => c.facet === facet && c.value === value)) {
          state.facets.push({ facet, value, not: false });
        }
      });
    }
  }

  show(state, found) {
    if (document.activeElement !== this.search) {
      this.search.value = state.q;
    }
    this.sort.value = state.sort;
    this.dates.show(state.facets);
    this.fold.textContent = state.facets.length > 0 ? `Filters (${state.facets.length})` : "Filters";
    const focused = this.chips.contains(document.activeElement) ? document.activeElement.id : "";
    this.chips.replaceChildren(...state.facets.map((condition, at) => this.chip(condition, at)));
    if (focused) {
      (document.getElementById(focused) ?? this.search).focus();
    }
    const all = this.run.claims.length;
    this.count.textContent = found === all
      ? counted(all, "claim", "claims")
      : `${found.toLocaleString("en")} of ${counted(all, "claim", "claims")}`;
  }

  chip(condition, at) {
    const name = `${FACET_NAMES[condition.facet]}: ${condition.not ? "not " : ""}${valueName(this.run, condition.facet, condition.value)}`;
    return el("li", { class: condition.not ? "filter not" : "filter" },
      el("button", {
        type: "button", id: `chip-${at}`, title: condition.not ? "Show only these" : "Leave these out",
        click: () => this.change((state) => (state.facets[at].not = !state.facets[at].not)),
      }, ...visible(name)),
      el("button", {
        type: "button", class: "remove", id: `remove-${at}`, "aria-label": `Remove ${name}`,
        click: () => this.change((state) => state.facets.splice(at, 1)),
      }, "×"));
  }
}

// What was typed in full, or the only one that holds it.
function theOneMeant(found, typed) {
  return found.find(([, name]) => folded(name) === folded(typed)) ?? (found.length === 1 ? found[0] : undefined);
}

function articleName(article) {
  return `${article.heading} (${article.where})`;
}

function valueName(run, facet, value) {
  if (facet === "decision") return DECISION_NAMES[value] ?? value;
  if (facet === "change") return CHANGE_NAMES[value] ?? value;
  if (facet === "date") return dateRangeName(value);
  if (facet === "article") return run.articles.find((article) => article.id === value)?.heading ?? value;
  return facet === "entity" ? value : label(run, facet, value);
}

function facetCounts(run) {
  const counts = {};
  for (const facet of ["bucket", "status", "kind", "change", "entity"]) {
    const byValue = new Map();
    for (const claim of run.claims) {
      VALUES[facet](claim).forEach((value) => byValue.set(value, (byValue.get(value) ?? 0) + 1));
    }
    counts[facet] = facet === "entity" ? new Map([...byValue].sort((a, b) => b[1] - a[1])) : byValue;
  }
  return counts;
}
