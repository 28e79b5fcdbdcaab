// The list of claims with evidence and article beside it: what the page is with a script.

class Desk {
  constructor(run) {
    this.run = run;
    this.state = emptyState();
    this.decisions = new Decisions(run, () => this.decided());
    this.rows = new Rows(run, this.decisions, (claim) => this.touch(claim));
    this.evidence = new Evidence(run, this.decisions);
    this.bar = new Bar(run, (edit) => this.edit(edit));
    this.exchange = new Exchange(this.decisions);
    this.said = el("p", { class: "visually-hidden", role: "status" });
    this.keys = new Keys(this.actions());
    this.element = this.build();
  }

  build() {
    const help = el("button", { type: "button", id: "help", click: () => this.keys.help.showModal() }, "Keys ?");
    return el("main", { class: "desk", id: "desk", hidden: true },
      el("header", { class: "desk-head" },
        el("a", { href: "#", class: "home", click: (event) => this.goFront(event) }, "Onrecord"),
        el("h1", {}, "All claims"), this.exchange.fold, this.exchange.element, help),
      this.bar.element,
      el("div", { class: "panes" }, this.rows.box, this.evidence.claimBox, this.evidence.beside.box),
      this.said);
  }

  actions() {
    const here = (action) => () => this.state.view === "claims" && action();
    const open = (action) => () => (this.state.view === "claims" ? action() : this.enter(action));
    return {
      j: open(() => this.move(1)), k: open(() => this.move(-1)), "/": open(() => this.bar.search.focus()),
      s: here(() => this.move(1)), a: here(() => this.verdict("accept")), r: here(() => this.verdict("reject")),
      u: here(() => this.undo()), n: here(() => document.getElementById("note")?.focus()),
      "?": () => this.keys.help.showModal(),
      pageDown: () => this.move(this.rows.page()), pageUp: () => this.move(-this.rows.page()),
      first: () => this.move(-Infinity), last: () => this.move(Infinity),
      leave: () => this.rows.box.focus({ preventScroll: true }),
    };
  }

  enter(action) {
    this.edit((state) => (state.view = "claims"));
    action();
  }

  goFront(event) {
    event.preventDefault();
    location.hash = "";
  }

  move(step) {
    const claim = this.rows.neighbour(step);
    if (claim) {
      this.choose(claim);
    }
  }

  choose(claim) {
    this.state.claim = claim.id;
    this.rows.select(claim);
    this.evidence.show(claim);
    this.remember();
  }

  // On a narrow page the evidence stands under the list.
  async touch(claim) {
    this.choose(claim);
    if (matchMedia("(max-width: 46rem)").matches) {
      await articleText(this.run, claim.article);
      this.evidence.claimBox.scrollIntoView({ block: "start" });
    }
  }

  verdict(verdict) {
    const claim = this.evidence.claim;
    if (claim) {
      this.decisions.decide(claim, verdict);
      this.said.textContent = `${VERDICTS[verdict]}: ${shortened(claim.words, 80)}`;
      this.move(1);
    }
  }

  undo() {
    const claim = this.decisions.undo();
    this.said.textContent = claim ? `Taken back: ${shortened(claim.words, 80)}` : "Nothing to take back";
    if (claim) {
      this.choose(claim);
    }
  }

  decided() {
    this.rows.draw(true);
    this.evidence.refreshDecision();
    this.exchange?.show();
  }

  edit(change) {
    change(this.state);
    this.show();
    this.remember();
  }

  show() {
    const isDesk = this.state.view === "claims";
    document.documentElement.dataset.view = this.state.view;
    this.element.hidden = !isDesk;
    this.quiet();
    if (!isDesk) {
      return;
    }
    const claims = listed(this.run, this.state, this.decisions);
    this.rows.set(claims);
    this.bar.show(this.state, claims.length);
    const asked = claims.find(({ id }) => id === this.state.claim);
    const claim = asked ?? claims[0];
    this.state.claim = asked?.id ?? "";
    this.rows.select(claim);
    if (!claim) {
      this.evidence.nothing();
    } else if (claim !== this.evidence.claim) {
      this.evidence.show(claim);
    }
  }

  quiet() {
    const inert = this.state.view === "claims";
    document.querySelectorAll("body > :not(.desk, .help, script)").forEach((part) => (part.inert = inert));
  }

  // Browsers refuse an address that changes too often.
  remember() {
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      const entered = !/^#.*=/.test(location.hash) && this.state.view === "claims";
      history[entered ? "pushState" : "replaceState"](null, "", stateToHash(this.state));
    }, TYPING_PAUSE);
  }

  follow() {
    clearTimeout(this.remembering);
    const before = this.state.view;
    this.state = stateOfHash(location.hash, this.run);
    this.show();
    if (before !== this.state.view) {
      scrollTo(0, 0);
      if (this.state.view === "claims") {
        this.rows.box.focus({ preventScroll: true });
      } else {
        document.getElementById(location.hash.slice(1))?.scrollIntoView();
      }
    }
  }
}

async function start() {
  const run = await loadRun();
  const desk = new Desk(run);
  document.body.append(desk.element, desk.keys.help);
  document.documentElement.classList.add("scripted");
  document.querySelector("nav ul").prepend(
    el("li", { class: "all-claims" }, el("a", { href: "#view=claims" },
      "Read and decide ", el("span", { class: "count" }, run.claims.length.toLocaleString("en")))));
  addEventListener("hashchange", () => desk.follow());
  desk.follow();
  document.documentElement.dataset.ready = "true";
  // What comes in behind the desk has to be still as well.
  await wholePage;
  desk.quiet();
  linkCounts();
}

// What the page without a script counts leads to the claims that were counted.
function linkCounts() {
  for (const count of document.querySelectorAll("[data-filter]")) {
    const href = `#view=claims&${count.dataset.filter}`;
    count.replaceChildren(el("a", { href }, count.textContent));
  }
}

if (window.DecompressionStream) {
  start();
}
