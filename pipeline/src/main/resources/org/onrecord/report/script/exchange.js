// Decisions as a file: out for `onrecord review`, and in from a colleague or another browser.

class Exchange {
  constructor(decisions) {
    this.decisions = decisions;
    this.reviewer = el("input", {
      id: "reviewer", placeholder: "your name", autocomplete: "name", "aria-label": "Reviewer",
      input: () => decisions.setReviewer(this.reviewer.value.trim()),
    });
    this.file = el("input", {
      type: "file", id: "import", accept: ".json,application/json", class: "visually-hidden",
      change: () => this.take(),
    });
    this.saved = el("p", { class: "saved", role: "status" });
    this.element = el("div", { class: "exchange", id: "exchange" },
      el("label", { class: "note", for: "reviewer" }, "Reviewer "), this.reviewer,
      el("button", { type: "button", id: "export", click: () => this.give() }, "Export decisions"),
      this.file, el("label", { class: "button", for: "import" }, "Import"),
      this.saved);
    this.fold = foldButton("Decisions", this.element);
    this.show();
  }

  show() {
    const { decisions } = this;
    if (document.activeElement !== this.reviewer) {
      this.reviewer.value = decisions.reviewer;
    }
    const made = decisions.count("accept") + decisions.count("reject");
    this.fold.textContent = made > 0 ? `Decisions (${made})` : "Decisions";
    const words = [`${decisions.count("accept")} accepted, ${decisions.count("reject")} rejected`];
    const notes = decisions.notesAlone();
    if (notes > 0 && notes === decisions.unsaved) {
      words.push(`${counted(notes, "note", "notes")} without a decision, not in the file`);
    } else if (decisions.unsaved > 0) {
      words.push(decisions.kept ? "kept in this browser, not exported yet" : "not kept by this browser: export them");
    } else if (made > 0) {
      words.push("exported");
    }
    const told = made > 0 || decisions.unsaved > 0 ? words.join(" · ") : "Nothing decided yet";
    // Said again, it would be read out again.
    if (this.saved.textContent !== told) {
      this.saved.textContent = told;
    }
  }

  give() {
    const json = `${JSON.stringify(this.decisions.file(), undefined, 2)}\n`;
    const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    el("a", { href: url, download: "decisions.json" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.decisions.keep(this.decisions.notesAlone());
  }

  async take() {
    const [file] = this.file.files;
    if (!file) {
      return;
    }
    try {
      const { taken, unknown, otherEvidence, older, broken } = this.decisions.take(JSON.parse(await file.text()));
      const words = [counted(taken, "decision", "decisions") + " taken in"];
      if (older > 0) words.push(`${older} left out: decided on later here`);
      if (broken > 0) words.push(`${broken} left out: without verdict, note or time`);
      if (otherEvidence > 0) words.push(`${otherEvidence} left out: made on other evidence, look again`);
      if (unknown > 0) words.push(`${unknown} left out: no such claim in this run`);
      this.saved.textContent = words.join("; ");
    } catch (error) {
      this.saved.textContent = `“${file.name}” was not taken in: ${error.message}`;
    }
    this.file.value = "";
  }
}
