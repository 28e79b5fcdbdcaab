// What else was said on the matter of a claim: its relations, with the texts next to each other.

const RELATIONS_SHOWN = 12;
const RELATION_ORDER = ["conflict", "supersedes", "same", "responds"];

class Related {
  constructor(run, box) {
    this.run = run;
    this.box = box;
  }

  element({ relations }) {
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

  // Puts the texts of the relations next to each other, unless another claim is shown by then.
  fill(claim, detail, isShown) {
    detail.relations.slice(0, RELATIONS_SHOWN).forEach((relation, at) => this.sides(claim, relation, at, isShown));
  }

  async sides(claim, relation, at, isShown) {
    const others = relation.claims.map((id) => this.run.byId.get(id)).filter(Boolean).slice(0, 4);
    if (others.length === 0) {
      return;
    }
    const marked = relation.kind === "conflict";
    const sides = [await this.side(claim, marked ? others[0] : undefined, true)];
    for (const other of others) {
      sides.push(await this.side(other, marked ? claim : undefined));
    }
    if (isShown()) {
      this.box.querySelectorAll(".related > .relation")[at]?.querySelector(".sides").prepend(...sides);
    }
  }

  async side(claim, against, isThis = false) {
    const article = await articleText(this.run, claim.article);
    const detail = article.claims[claim.place];
    const marks = against ? [...detail.marks, ...differing(claim, detail, against)] : detail.marks;
    return el("div", { class: "side" },
      el("p", { class: "side-head" },
        el("span", { class: "bucket" }, label(this.run, "bucket", claim.bucket)), " ",
        isThis
          ? el("span", { class: "where" }, "this claim")
          : el("a", { href: claimLink(claim) }, ...visible(claim.article.where))),
      excerpt(article, detail.excerpt, marks),
      el("p", { class: "said-by" }, ...visible(claim.source)));
  }
}

function contradictionFirst(detail) {
  const place = ({ kind }) => (RELATION_ORDER.includes(kind) ? RELATION_ORDER.indexOf(kind) : RELATION_ORDER.length);
  return { ...detail, relations: [...detail.relations].sort((a, b) => place(a) - place(b)) };
}

function excerpt(article, parts, marks) {
  const nodes = parts.flatMap(([from, to], at) => [at > 0 ? " […] " : "", ...markedText(article.text, from, to, marks)]);
  return el("blockquote", { class: "excerpt" }, el("p", { dir: "auto", lang: article.language }, nodes));
}

// What a claim has otherwise than another: its amount, its time, its numbers of people and things, or all of it.
function differing(claim, detail, other) {
  const differs = (mine, its) => mine && its && JSON.stringify(mine) !== JSON.stringify(its);
  const spans = [
    ...(differs(claim.amount, other.amount) ? detail.amount : []),
    ...(differs(claim.time, other.time) ? detail.time : []),
  ];
  const numbers = detail.counts.length > 0 && differs(claim.value, other.value) ? detail.counts : detail.spans;
  return (spans.length > 0 ? spans : numbers).map(([start, end]) => [start, end, "differs"]);
}
