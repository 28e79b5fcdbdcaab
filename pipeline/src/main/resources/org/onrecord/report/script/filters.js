// Which claims are listed, and in which order.

const MOST_CLAIMS = 1e9;

const VALUES = {
  bucket: (claim) => [claim.bucket],
  status: (claim) => [claim.status],
  kind: (claim) => [claim.kind],
  change: (claim) => [claim.change || "unknown"],
  entity: (claim) => claim.entities,
  article: (claim) => [claim.article.id],
};

// Conditions on one facet: any of the plain ones, and none of the negated. What makes a test of their
// values is one of the two below.
function facetTest(conditions, matcher) {
  const valuesWhere = (not) => conditions.filter((c) => Boolean(c.not) === not).map((c) => c.value);
  const wanted = valuesWhere(false);
  const isWanted = matcher(wanted);
  const isUnwanted = matcher(valuesWhere(true));
  return (claim) => (wanted.length === 0 || isWanted(claim)) && !isUnwanted(claim);
}

function anyOf(valuesOf) {
  return (values) => {
    const named = new Set(values);
    return (claim) => named.size > 0 && valuesOf(claim).some((value) => named.has(value));
  };
}

function inAnyRange(values) {
  const ranges = values.map(dateRange);
  return (claim) => ranges.some((range) => mayBeIn(claim, range));
}

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
  const tests = FACETS.filter((facet) => state.facets.some((c) => c.facet === facet)).map((facet) =>
    facetTest(
      state.facets.filter((c) => c.facet === facet),
      facet === "date" ? inAnyRange : anyOf(valuesOf[facet]),
    ),
  );
  const terms = searchTerms(state.q);
  if (terms.length > 0) {
    tests.push((claim) => terms.every((term) => searchText(claim).includes(term.text) !== term.not));
  }
  const claims = run.claims.filter((claim) => tests.every((test) => test(claim)));
  return sorted(claims, state.sort);
}

function sorted(claims, sort) {
  const key = { importance: importanceKey, amount: amountKey, date: dateKey, "date-last": lastDateKey }[sort];
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

// Of equal importance, the sides of a conflict and what else speaks of one matter stand together.
function importanceKey(claim) {
  return importance(claim) * MOST_CLAIMS + claim.matter;
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
