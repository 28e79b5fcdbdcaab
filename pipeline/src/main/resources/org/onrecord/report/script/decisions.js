// What the reviewer decides. Nothing is decided beforehand, and what a machine found stays apart.

// When a decision was made: as `onrecord review` takes it.
const DECIDED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const VERDICTS = { accept: "Accepted", reject: "Rejected" };

class Decisions {
  constructor(run, changed) {
    this.run = run;
    this.changed = changed;
    this.key = `onrecord:${run.key}`;
    this.reviewer = storage.read("onrecord:reviewer") ?? "";
    this.byClaim = new Map();
    this.undone = [];
    this.unsaved = 0;
    this.kept = true;
    this.restore();
    addEventListener("beforeunload", (event) => {
      if (this.unsaved > 0) {
        event.preventDefault();
        event.returnValue = true; // what older browsers ask for
      }
    });
    // The same report in another tab: what is decided there is not to be written over from here.
    addEventListener("storage", (event) => event.key === this.key && this.reload());
  }

  reload() {
    this.byClaim.clear();
    this.undone = [];
    this.restore();
    this.changed();
  }

  restore() {
    try {
      const stored = JSON.parse(storage.read(this.key) ?? "{}");
      Object.entries(stored.decisions ?? {})
        .filter(([id]) => this.run.byId.has(id))
        .forEach(([id, decision]) => this.byClaim.set(id, decision));
      this.unsaved = this.byClaim.size === 0 ? 0 : (stored.unsaved ?? 0);
    } catch {
      this.byClaim.clear();
    }
  }

  of(claim) {
    return this.byClaim.get(claim.id) ?? { verdict: "", note: "" };
  }

  // How a filter names the decision: this session's, or the one that the ledger knows.
  labels(claim) {
    const own = this.of(claim).verdict;
    const earlier = claim.decision.state;
    return [own || "undecided", ...(earlier ? [earlier] : [])];
  }

  decide(claim, verdict) {
    this.put(claim, { ...this.of(claim), verdict });
  }

  // Called for every letter; all letters of a note are taken back at once.
  note(claim, note) {
    const last = this.undone.at(-1);
    this.put(claim, { ...this.of(claim), note }, last?.isNote && last.claim === claim ? last : { claim, isNote: true });
  }

  put(claim, { verdict, note }, step = { claim, isNote: false }) {
    if (step !== this.undone.at(-1)) {
      this.undone.push({ ...step, before: this.byClaim.get(claim.id) });
    }
    if (verdict || note) {
      const decided = new Date().toISOString();
      this.byClaim.set(claim.id, { verdict, note, evidence: claim.evidence, decided });
    } else {
      this.byClaim.delete(claim.id);
    }
    this.keep(this.unsaved + 1);
  }

  // Takes the last step back and gives the claim it was about, or undefined.
  undo() {
    const last = this.undone.pop();
    if (!last) {
      return undefined;
    }
    const { claim, before } = last;
    before ? this.byClaim.set(claim.id, before) : this.byClaim.delete(claim.id);
    this.keep(this.unsaved + 1);
    return claim;
  }

  keep(unsaved) {
    this.unsaved = unsaved;
    const decisions = Object.fromEntries(this.byClaim);
    this.kept = storage.write(this.key, JSON.stringify({ decisions, unsaved }));
    this.changed();
  }

  setReviewer(name) {
    this.reviewer = name;
    storage.write("onrecord:reviewer", name);
  }

  count(verdict) {
    return [...this.byClaim.values()].filter((decision) => decision.verdict === verdict).length;
  }

  // Notes on claims that nobody decided on; the file has no place for them.
  notesAlone() {
    return [...this.byClaim.values()].filter((decision) => !decision.verdict).length;
  }

  // The file that `onrecord review` reads, as decisions.schema.json says.
  file() {
    const decisions = [...this.byClaim]
      .filter(([, decision]) => decision.verdict)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([claimId, { verdict, note, evidence, decided, reviewer }]) => ({
        claimId, verdict, note, evidence, decided, ...(reviewer && reviewer !== this.reviewer ? { reviewer } : {}),
      }));
    return { version: 1, run: this.run.id, reviewer: this.reviewer, decisions };
  }

  // Takes decisions of a file in, where they are on the same evidence and not older than one's own.
  take(file) {
    if (file?.version !== 1 || !Array.isArray(file.decisions)) {
      throw new Error("this is no file of decisions, version 1");
    }
    const outcome = { taken: 0, unknown: 0, otherEvidence: 0, older: 0, broken: 0 };
    for (const decision of file.decisions) {
      outcome[this.takeOne(decision, String(file.reviewer ?? ""))]++;
    }
    this.undone = [];
    this.keep(this.unsaved);
    return outcome;
  }

  takeOne({ claimId, verdict, note, evidence, decided, reviewer }, fileReviewer) {
    const claim = this.run.byId.get(claimId);
    if (!Object.hasOwn(VERDICTS, verdict) || typeof note !== "string" || !DECIDED.test(decided)) {
      return "broken";
    }
    if (!claim) {
      return "unknown";
    }
    if ((evidence ?? "") !== claim.evidence) {
      return "otherEvidence";
    }
    // Not by the text: a second comes before its fractions.
    if (Date.parse(this.byClaim.get(claimId)?.decided) > Date.parse(decided)) {
      return "older";
    }
    const name = typeof reviewer === "string" && reviewer ? reviewer : fileReviewer;
    this.byClaim.set(claimId, { verdict, note, evidence: claim.evidence, decided, reviewer: name });
    return "taken";
  }
}
