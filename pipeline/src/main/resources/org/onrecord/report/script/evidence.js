// One claim with what it rests on, and its article beside it.

class Evidence {
  constructor(run, decisions) {
    this.run = run;
    this.decisions = decisions;
    this.claim = undefined;
    this.claimBox = el("section", { class: "evidence", id: "evidence", tabindex: "0", "aria-label": "Evidence" });
    this.related = new Related(run, this.claimBox);
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
      this.related.fill(claim, detail, () => this.claim === claim);
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
      this.related.element(detail),
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

  whyBox({ why }) {
    return why.length === 0
      ? ""
      : el("details", { class: "why" }, el("summary", {}, "Why it is read this way"),
        el("ul", {}, why.map((reason) => el("li", {}, ...visible(reason)))));
  }
}

function fact(term, content) {
  return el("div", {}, el("dt", {}, term), el("dd", {}, content));
}

function shortened(text, most) {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function backTo(event, id) {
  event.preventDefault();
  document.getElementById(id).focus();
  document.getElementById(id).scrollIntoView({ block: "start" });
}
