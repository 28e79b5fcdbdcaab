// One claim with what it rests on, and its article beside it.

const RELATIONS_SHOWN = 12;
const RELATION_ORDER = ["conflict", "supersedes", "same", "responds"];

class Evidence {
  constructor(run, decisions) {
    this.run = run;
    this.decisions = decisions;
    this.claim = undefined;
    this.claimBox = el("section", { class: "evidence", id: "evidence", tabindex: "0", "aria-label": "Evidence" });
    this.beside = new Beside();
  }

  nothing() {
    this.claim = undefined;
    this.claimBox.replaceChildren(
      el("p", { class: "lead" }, "No claim is left. Take a filter away, or search for something else."));
    this.beside.box.replaceChildren();
  }

  async show(claim) {
    this.claim = claim;
    const article = await articleText(this.run, claim.article);
    if (this.claim === claim) {
      const detail = contradictionFirst(article.claims[claim.place]);
      this.claimBox.replaceChildren(...this.parts(claim, article, detail));
      this.claimBox.scrollTop = 0;
      this.beside.show(claim, article, detail);
      detail.relations.slice(0, RELATIONS_SHOWN).forEach((relation, at) => this.sides(claim, relation, at));
    }
  }

  parts(claim, article, detail) {
    return [
      el("a", { class: "back", href: "#rows", click: (event) => backTo(event, "rows") }, "Back to the list"),
      el("p", { class: "side-head" },
        el("span", { class: `bucket ${claim.bucket}` }, label(this.run, "bucket", claim.bucket)), " ",
        el("span", { class: "where" }, ...visible(claim.article.where))),
      el("h2", { class: "claim-words", dir: "auto", lang: article.language }, ...visible(shortened(claim.words, 600))),
      this.facts(claim, detail),
      this.decisionBox(claim),
      this.related(detail),
      amountAxis(this.run, claim) ?? "",
      this.whyBox(detail),
      el("p", { class: "id" }, claim.id),
    ].filter((part) => part !== "");
  }

  facts(claim, detail) {
    const origins = claim.origins > 1 && detail.relations.length > 0 ? `${claim.origins} independent origins say it.` : "";
    // Where another claim speaks of the matter, the reasons stand with the texts below.
    const reasons = [origins, ...(detail.relations.length > 0 ? [] : detail.reasons)].filter(Boolean).join(" ");
    const hasChanged = this.run.compared && (claim.change === "new" || claim.change === "changed");
    return el("dl", { class: "facts" },
      fact("Attribution", [...visible(claim.source), " ", el("span", { class: "manner" }, detail.manner && `· ${detail.manner}`)]),
      fact(label(this.run, "kind", claim.kind), [
        claim.value ? el("strong", {}, claim.value) : "", " ",
        el("span", { class: "triple" }, ...visible(detail.summary)),
        ...detail.basis.filter(Boolean).map((basis) => el("span", { class: "note basis" }, ...visible(basis)))]),
      fact("What the machine found", [
        el("span", { class: `chip ${claim.status}` }, label(this.run, "status", claim.status)), " ",
        el("span", { class: "reasons" }, ...visible(reasons))]),
      hasChanged ? fact("Change", [label(this.run, "change", claim.change),
        ...(detail.before ? visible(`; before, it was “${detail.before}”`) : [])]) : "");
  }

  decisionBox(claim) {
    const own = this.decisions.of(claim);
    const button = (verdict, text, key) => el("button", {
      type: "button", class: `decide ${verdict}`, "data-verdict": verdict, "aria-keyshortcuts": key,
      "aria-pressed": String(own.verdict === verdict),
      click: () => this.decide(claim, verdict),
    }, text);
    return el("div", { class: "decision-box", role: "group", "aria-label": "Your decision" },
      el("p", { class: "key" }, "Your decision"),
      this.earlier(claim),
      el("div", { class: "buttons" }, button("accept", "Accept", "a"), button("reject", "Reject", "r"),
        el("span", { class: "note decided" }, this.decidedWords(own))),
      el("label", { class: "note", for: "note" }, "Note"),
      el("textarea", {
        id: "note", rows: "2", input: (event) => this.decisions.note(claim, event.target.value.trim()),
      }, own.note));
  }

  earlier(claim) {
    const { verdict, reviewer, decided, note, state } = claim.decision;
    if (!verdict) {
      return "";
    }
    const again = state === "look-again";
    const who = [VERDICTS[verdict] ?? verdict, reviewer && `by ${reviewer}`, decided && `on ${dayName(decided.slice(0, 10))}`];
    return el("p", { class: again ? "earlier again" : "earlier" },
      el("strong", {}, again ? "Look again. " : "Earlier: "),
      ...visible(`${who.filter(Boolean).join(" ")}${note ? `: “${note}”` : ""}.`),
      again ? " Claim or evidence is not what it was then." : "");
  }

  decidedWords(own) {
    return own.verdict ? `${VERDICTS[own.verdict]} by ${own.reviewer || "you"}` : "Not decided";
  }

  // A second press on the same button takes the decision back.
  decide(claim, verdict) {
    this.decisions.decide(claim, this.decisions.of(claim).verdict === verdict ? "" : verdict);
  }

  refreshDecision() {
    const box = this.claimBox.querySelector(".decision-box");
    if (this.claim && box) {
      const own = this.decisions.of(this.claim);
      box.querySelectorAll("button").forEach((button) =>
        button.setAttribute("aria-pressed", String(button.dataset.verdict === own.verdict)));
      box.querySelector(".decided").textContent = this.decidedWords(own);
      const note = box.querySelector("textarea");
      if (note !== document.activeElement) {
        note.value = own.note;
      }
    }
  }

  related({ relations }) {
    if (relations.length === 0) {
      return el("p", { class: "note" }, "Nothing else that was read speaks of it.");
    }
    const rest = relations.slice(RELATIONS_SHOWN);
    return el("div", { class: "related" },
      relations.slice(0, RELATIONS_SHOWN).map((relation) => this.relation(relation)),
      rest.length > 0
        ? el("details", {}, el("summary", {}, `${rest.length} more`), rest.map((relation) => this.relation(relation)))
        : "");
  }

  relation(relation) {
    return el("div", { class: `relation ${relation.kind}` },
      el("h3", {}, relation.label),
      el("p", { class: "reasons" }, ...visible(relation.reason)),
      el("div", { class: "sides" }, Object.values(relation.elsewhere).map((text) =>
        el("p", { class: "side" }, ...visible(text)))),
      el("p", { class: "note compared" }, ...visible(`Compared: ${relation.compared}`)));
  }

  // The texts of a relation next to each other, once the other article is there.
  async sides(claim, relation, at) {
    const others = relation.claims.map((id) => this.run.byId.get(id)).filter(Boolean).slice(0, 4);
    if (others.length === 0) {
      return;
    }
    const marked = relation.kind === "conflict";
    const sides = [await this.side(claim, marked ? others[0] : undefined)];
    for (const other of others) {
      sides.push(await this.side(other, marked ? claim : undefined));
    }
    if (this.claim === claim) {
      this.claimBox.querySelectorAll(".related > .relation")[at]?.querySelector(".sides").prepend(...sides);
    }
  }

  async side(claim, against) {
    const article = await articleText(this.run, claim.article);
    const detail = article.claims[claim.place];
    const marks = against ? [...detail.marks, ...differing(claim, detail, against)] : detail.marks;
    return el("div", { class: "side" },
      el("p", { class: "side-head" },
        el("span", { class: "bucket" }, label(this.run, "bucket", claim.bucket)), " ",
        claim === this.claim
          ? el("span", { class: "where" }, "this claim")
          : el("a", { href: claimLink(claim) }, ...visible(claim.article.where))),
      excerpt(article, detail.excerpt, marks),
      el("p", { class: "said-by" }, ...visible(claim.source)));
  }

  whyBox({ why }) {
    return why.length === 0
      ? ""
      : el("details", { class: "why" }, el("summary", {}, "Why it is read this way"),
        el("ul", {}, why.map((reason) => el("li", {}, ...visible(reason)))));
  }
}

function contradictionFirst(detail) {
  const place = ({ kind }) => (RELATION_ORDER.includes(kind) ? RELATION_ORDER.indexOf(kind) : RELATION_ORDER.length);
  return { ...detail, relations: [...detail.relations].sort((a, b) => place(a) - place(b)) };
}

function fact(term, content) {
  return el("div", {}, el("dt", {}, term), el("dd", {}, content));
}

function shortened(text, most) {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function excerpt(article, parts, marks) {
  const nodes = parts.flatMap(([from, to], at) => [at > 0 ? " […] " : "", ...markedText(article.text, from, to, marks)]);
  return el("blockquote", { class: "excerpt" }, el("p", { dir: "auto", lang: article.language }, nodes));
}

// What a claim has otherwise than another: its amount, its time, or all of it.
function differing(claim, detail, other) {
  const differs = (mine, its) => mine && its && JSON.stringify(mine) !== JSON.stringify(its);
  const spans = [
    ...(differs(claim.amount, other.amount) ? detail.amount : []),
    ...(differs(claim.time, other.time) ? detail.time : []),
  ];
  return (spans.length > 0 ? spans : detail.spans).map(([start, end]) => [start, end, "differs"]);
}

function backTo(event, id) {
  event.preventDefault();
  document.getElementById(id).focus();
  document.getElementById(id).scrollIntoView({ block: "start" });
}
