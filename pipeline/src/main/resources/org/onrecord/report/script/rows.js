// The list of claims. Only what is in sight is in the page, so that a hundred thousand scroll.

const OVERSCAN = 6;

class Rows {
  constructor(run, decisions, choose) {
    this.run = run;
    this.decisions = decisions;
    this.claims = [];
    this.shown = new Map();
    this.selected = -1;
    this.height = 0;
    this.spacer = el("div", { class: "spacer", role: "presentation" });
    this.box = el("div", {
      class: "rows", role: "listbox", tabindex: "0", "aria-label": "Claims", id: "rows",
      scroll: () => this.later(),
      click: (event) => this.clicked(event, choose),
    }, this.spacer);
    new ResizeObserver(() => this.draw()).observe(this.box);
  }

  set(claims) {
    this.claims = claims;
    this.draw(true);
  }

  later() {
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = undefined;
      this.draw();
    });
  }

  clicked(event, choose) {
    const row = event.target.closest("[data-row]");
    if (row) {
      choose(this.claims[Number(row.dataset.row)]);
    }
  }

  rowHeight() {
    const rems = Number.parseFloat(getComputedStyle(this.box).getPropertyValue("--row")) || 6;
    return Math.round(rems * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  }

  draw(again = false) {
    const height = this.rowHeight();
    const fresh = again || height !== this.height;
    this.height = height;
    if (fresh) {
      this.shown.forEach((row) => row.remove());
      this.shown.clear();
      this.spacer.style.height = `${this.claims.length * height}px`;
      this.box.style.setProperty("--row-height", `${height}px`);
      this.box.style.setProperty("--list-height", `${Math.max(1, this.claims.length) * height}px`);
    }
    const from = Math.max(0, Math.floor(this.box.scrollTop / height) - OVERSCAN);
    const to = Math.min(this.claims.length,
      Math.ceil((this.box.scrollTop + this.box.clientHeight) / height) + OVERSCAN);
    for (const [number, row] of this.shown) {
      if (number < from || number >= to) {
        row.remove();
        this.shown.delete(number);
      }
    }
    for (let number = from; number < to; number++) {
      if (!this.shown.has(number)) {
        const row = this.row(number);
        this.shown.set(number, row);
        this.spacer.append(row);
      }
    }
    this.pointAtSelected();
  }

  row(number) {
    const claim = this.claims[number];
    const row = el("div", {
      class: "row", role: "option", id: `row-${number}`, "data-row": number,
      "aria-setsize": this.claims.length, "aria-posinset": number + 1,
      "aria-selected": String(number === this.selected),
    },
      el("span", { class: "row-head" },
        el("span", { class: `chip ${claim.status}` }, label(this.run, "status", claim.status)),
        el("span", { class: "row-bucket" }, label(this.run, "bucket", claim.bucket)),
        this.verdict(claim)),
      el("span", { class: "row-words", dir: "auto" }, ...visible(claim.words.slice(0, 400))),
      el("span", { class: "row-foot" },
        claim.value ? el("strong", {}, claim.value) : "",
        el("span", {}, ...visible(claim.article.where))));
    row.style.transform = `translateY(${number * this.height}px)`;
    return row;
  }

  verdict(claim) {
    const { verdict, note } = this.decisions.of(claim);
    if (verdict) {
      return el("span", { class: `verdict ${verdict}` }, VERDICTS[verdict]);
    }
    if (claim.decision.state === "look-again") {
      return el("span", { class: "verdict again" }, "Look again");
    }
    return note ? el("span", { class: "verdict" }, "Note") : "";
  }

  select(claim) {
    this.selected = this.claims.indexOf(claim);
    this.shown.forEach((row, number) => row.setAttribute("aria-selected", String(number === this.selected)));
    if (this.selected >= 0) {
      this.bringIntoSight();
    }
    this.pointAtSelected();
  }

  bringIntoSight() {
    const top = this.selected * this.height;
    const bottom = top + this.height - this.box.clientHeight;
    if (this.box.scrollTop > top || this.box.scrollTop < bottom) {
      this.box.scrollTop = Math.max(0, top - (this.box.clientHeight - this.height) / 3);
      this.draw();
    }
  }

  pointAtSelected() {
    if (this.shown.has(this.selected)) {
      this.box.setAttribute("aria-activedescendant", `row-${this.selected}`);
    } else {
      this.box.removeAttribute("aria-activedescendant");
    }
  }

  // The claim so many places on from the selected one, or from where the list stands.
  neighbour(step) {
    const last = this.claims.length - 1;
    const at = this.selected < 0 ? (step > 0 ? -1 : 1) : this.selected;
    return this.claims[Math.min(last, Math.max(0, at + step))];
  }

  page() {
    return Math.max(1, Math.floor(this.box.clientHeight / this.height) - 1);
  }
}
