// A range of days as a filter: 2024-01-01..2024-03-31, where either end may be missing.

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dateRange(value) {
  const [from = "", to = ""] = value.split("..", 2);
  return { from: DAY.test(from) ? from : "", to: DAY.test(to) ? to : "" };
}

// A vague date is in a range that it may be in. Years have four figures, so text compares as time does.
function mayBeIn({ time }, { from, to }) {
  const [earliest, latest] = time || ["", ""];
  const isKnown = earliest !== "" || latest !== "";
  return isKnown && (!to || !earliest || earliest <= to) && (!from || !latest || latest >= from);
}

function dateRangeName(value) {
  const { from, to } = dateRange(value);
  return from && to ? (from === to ? dayName(from) : `${dayName(from)} to ${dayName(to)}`)
    : from ? `from ${dayName(from)}` : to ? `until ${dayName(to)}` : "any";
}

function dayName(day) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date))
    .toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

// Two fields that make one filter, and show the first that is on.
class DateFields {
  constructor(change) {
    this.change = change;
    this.from = this.field("from", "Dates from");
    this.to = this.field("to", "Dates until");
    this.element = el("span", { class: "dates", role: "group", "aria-label": "Filter by date" },
      el("span", { class: "note" }, "Dates "), this.from, el("span", { class: "note" }, " to "), this.to);
  }

  field(name, label) {
    return el("input", {
      type: "date", id: `filter-date-${name}`, "aria-label": label, min: "0001-01-01", max: "9999-12-31",
      change: () => this.put(),
    });
  }

  put() {
    const value = `${this.from.value}..${this.to.value}`;
    this.change((state) => {
      const at = state.facets.findIndex((c) => c.facet === "date");
      const range = value === ".." ? [] : [{ facet: "date", value, not: at >= 0 && state.facets[at].not }];
      state.facets.splice(at < 0 ? state.facets.length : at, at < 0 ? 0 : 1, ...range);
    });
  }

  show(facets) {
    const range = dateRange(facets.find((c) => c.facet === "date")?.value ?? "");
    if (!this.element.contains(document.activeElement)) {
      this.from.value = range.from;
      this.to.value = range.to;
    }
  }
}
