// What the reviewer decides. Nothing is decided beforehand, and what a machine found stays apart.

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
    addEventListener("beforeunload", (event) => this.unsaved > 0 && event.preventDefault());
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

  note(claim, note) {
    this.put(claim, { ...this.of(claim), note });
  }

  put(claim, { verdict, note }) {
    this.undone.push([claim, this.byClaim.get(claim.id)]);
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
    const [claim, before] = last;
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

  // The file that `onrecord review` reads; notes without a verdict stay here.
  file() {
    const decisions = [...this.byClaim]
      .filter(([, decision]) => decision.verdict)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([claimId, { verdict, note, evidence, decided }]) => ({
        claimId, verdict, note, ...(evidence ? { evidence } : {}), decided,
      }));
    return { version: 1, run: this.run.id, reviewer: this.reviewer, decisions };
  }

  // Takes decisions of a file in, those excepted that were made on other claims or other evidence.
  take(file) {
    if (file?.version !== 1 || !Array.isArray(file.decisions)) {
      throw new Error("this is no file of decisions, version 1");
    }
    const outcome = { taken: 0, unknown: 0, otherEvidence: 0 };
    for (const { claimId, verdict, note, evidence, decided } of file.decisions) {
      const claim = this.run.byId.get(claimId);
      if (!claim || !VERDICTS[verdict]) {
        outcome.unknown++;
      } else if (evidence && claim.evidence && evidence !== claim.evidence) {
        outcome.otherEvidence++;
      } else {
        const text = typeof note === "string" ? note : "";
        this.byClaim.set(claimId, { verdict, note: text, evidence: claim.evidence, decided: String(decided ?? "") });
        outcome.taken++;
      }
    }
    this.undone = [];
    this.reviewer ||= typeof file.reviewer === "string" ? file.reviewer : "";
    this.keep(this.unsaved);
    return outcome;
  }
}
