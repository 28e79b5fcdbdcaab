// Which claims are listed, and in which order.

const VALUES = {
  bucket: (claim) => [claim.bucket],
  status: (claim) => [claim.status],
  kind: (claim) => [claim.kind],
  change: (claim) => [claim.change || "unknown"],
  entity: (claim) => claim.entities,
  article: (claim) => [claim.article.id],
};

// Conditions on one facet: any of the plain ones, and none of the negated.
function dateTest(conditions) {
  const wanted = conditions.filter((c) => !c.not).map((c) => dateRange(c.value));
  const unwanted = conditions.filter((c) => c.not).map((c) => dateRange(c.value));
  return (claim) =>
    (wanted.length === 0 || wanted.some((range) => mayBeIn(claim, range))) &&
    !unwanted.some((range) => mayBeIn(claim, range));
}

function facetTest(conditions, valuesOf) {
  const wanted = new Set(conditions.filter((c) => !c.not).map((c) => c.value));
  const unwanted = new Set(conditions.filter((c) => c.not).map((c) => c.value));
  return (claim) => {
    const values = valuesOf(claim);
    return (
      (wanted.size === 0 || values.some((value) => wanted.has(value))) &&
      !values.some((value) => unwanted.has(value))
    );
  };
}

// Words and "phrases" that must all be there, or with a - before them must not.
function searchTerms(query) {
  return [...query.matchAll(/(-?)(?:"([^"]+)"?|(\S+))/g)]
    .map(([, minus, phrase, word]) => ({ not: minus === "-", text: folded(phrase ?? word) }))
    .filter((term) => term.text !== "" && term.text !== "-");
}

function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function searchText(claim) {
  claim.folded ||= folded(
    [claim.words, claim.source, claim.value, claim.article.heading, claim.article.where, claim.id]
      .concat(claim.entities)
      .join("\n"),
  );
  return claim.folded;
}

function listed(run, state, decisions) {
  const valuesOf = { ...VALUES, decision: (claim) => decisions.labels(claim) };
  const tests = FACETS.filter((facet) => state.facets.some((c) => c.facet === facet)).map((facet) => {
    const conditions = state.facets.filter((c) => c.facet === facet);
    return facet === "date" ? dateTest(conditions) : facetTest(conditions, valuesOf[facet]);
  });
  const terms = searchTerms(state.q);
  if (terms.length > 0) {
    tests.push((claim) => terms.every((term) => searchText(claim).includes(term.text) !== term.not));
  }
  const claims = run.claims.filter((claim) => tests.every((test) => test(claim)));
  return sorted(claims, state.sort);
}

function sorted(claims, sort) {
  const key = { importance, amount: amountKey, date: dateKey, "date-last": lastDateKey }[sort];
  if (!key) {
    return claims;
  }
  const keys = new Map(claims.map((claim) => [claim, key(claim)]));
  return claims.sort((a, b) => {
    const [left, right] = [keys.get(a), keys.get(b)];
    return left < right ? -1 : left > right ? 1 : a.number - b.number;
  });
}

// Conflicts, then money on one unnamed source, then what is new; the least is what cannot be checked.
function importance(claim) {
  const fresh = claim.change === "new" || claim.change === "changed" ? 0 : 1;
  if (claim.status === "conflicting") return fresh;
  if (claim.status === "single_source" && claim.bucket === "people_familiar" && claim.kind === "money") {
    return 2 + fresh;
  }
  return { superseded: 6, corroborated: 8, not_checkable: 10 }[claim.status] ?? 4 + fresh;
}

function amountKey(claim) {
  return claim.amount ? -(claim.amount[1] ?? claim.amount[0]) : Infinity;
}

// What has no date stands behind everything that has one.
function dateKey(claim) {
  return (claim.time && (claim.time[0] || claim.time[1])) || "~";
}

function lastDateKey(claim) {
  const date = dateKey(claim);
  return date === "~" ? Infinity : -Number(date.replaceAll("-", ""));
}
