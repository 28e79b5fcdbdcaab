// The amounts of claims on one matter on one axis: an exact amount is a point, a hedged one an interval.

const AXIS = { width: 560, left: 14, right: 14, row: 26, head: 8, foot: 34, most: 24 };

// The interval that an amount means; an open end is null.
function interval(run, [low, high, , modifier]) {
  if (modifier === "about" && low !== null && low === high) {
    return [low * (1 - run.about), high * (1 + run.about)];
  }
  return [low, high];
}

// Undefined where there is nothing to compare: fewer than two amounts in the claim's currency.
function amountAxis(run, claim) {
  const [, , currency, , per] = claim.amount || [];
  const others = (run.clusters.get(claim.cluster) ?? []).filter((other) =>
    other !== claim && other.amount && other.amount[2] === currency && other.amount[4] === per);
  const claims = [claim, ...others.slice(0, AXIS.most - 1)];
  if (!claim.amount || claims.length < 2) {
    return undefined;
  }
  return el("figure", { class: "axis" },
    el("figcaption", { class: "key" }, "Amounts on this matter"),
    axisDrawing(run, claims, claim),
    el("details", {}, el("summary", {}, "The same as a table"), axisTable(run, claims)));
}

function axisScale(run, claims) {
  const values = claims.flatMap((claim) => interval(run, claim.amount)).filter((value) => value !== null);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const margin = (most - least || most || 1) * 0.12;
  const span = AXIS.width - AXIS.left - AXIS.right;
  const from = Math.max(0, least - margin);
  return { least, most, x: (value) => AXIS.left + ((value - from) / (most + margin - from)) * span };
}

function axisDrawing(run, claims, current) {
  const scale = axisScale(run, claims);
  const height = AXIS.head + claims.length * AXIS.row + AXIS.foot;
  const base = AXIS.head + claims.length * AXIS.row;
  const drawing = svg("svg", {
    viewBox: `0 0 ${AXIS.width} ${height}`, role: "img",
    "aria-label": `${claims.length} amounts; the table below has them all`,
  });
  drawing.append(svg("line", { class: "base", x1: 0, x2: AXIS.width, y1: base, y2: base }));
  for (const [value, anchor] of axisTicks(scale)) {
    const x = scale.x(value);
    drawing.append(
      svg("line", { class: "tick", x1: x, x2: x, y1: AXIS.head, y2: base + 5 }),
      svg("text", { x, y: base + 20, "text-anchor": anchor }, shortNumber(value)));
  }
  claims.forEach((claim, row) =>
    drawing.append(axisRow(run, claim, scale, AXIS.head + (row + 0.5) * AXIS.row, claim === current)));
  return drawing;
}

function axisTicks({ least, most }) {
  return least === most ? [[least, "middle"]] : [[least, "middle"], [most, "middle"]];
}

function axisRow(run, claim, scale, y, current) {
  const [low, high] = interval(run, claim.amount);
  const group = svg("g", { class: current ? "amount-mark current" : "amount-mark" });
  const from = low === null ? 2 : scale.x(low);
  const to = high === null ? AXIS.width - 2 : scale.x(high);
  if (low !== high) {
    group.append(svg("line", { class: "reach", x1: from, x2: to, y1: y, y2: y }));
    [[low, from], [high, to]].forEach(([end, x]) => group.append(axisEnd(end, x, y, end === high)));
  } else {
    group.append(svg("circle", { cx: from, cy: y, r: current ? 6 : 4.5 }));
  }
  group.append(svg("title", {}, `${claim.value}: ${claim.source}, ${claim.article.where}`));
  return group;
}

// A known end is a bar, an open one an arrow.
function axisEnd(end, x, y, isHigh) {
  if (end !== null) {
    return svg("line", { class: "end", x1: x, x2: x, y1: y - 6, y2: y + 6 });
  }
  const back = isHigh ? x - 7 : x + 7;
  return svg("path", { class: "open-end", d: `M${back} ${y - 5}L${x} ${y}L${back} ${y + 5}` });
}

function axisTable(run, claims) {
  const head = ["Amount", "Who", "Where", "Status"].map((text) => el("th", { scope: "col" }, text));
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Amounts on this matter" },
    el("table", { class: "dates stack" }, el("thead", {}, el("tr", {}, head)),
      el("tbody", {}, claims.map((claim) =>
        el("tr", {},
          el("td", { class: "number" }, claim.value),
          el("td", {}, ...visible(claim.source)),
          el("td", {}, el("a", { href: claimLink(claim) }, ...visible(claim.article.where))),
          el("td", {}, label(run, "status", claim.status)))))));
}

function shortNumber(value) {
  const units = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];
  const [size, name] = units.find(([unit]) => Math.abs(value) >= unit) ?? [1, ""];
  const number = (value / size).toLocaleString("en", { maximumFractionDigits: 2 });
  return name ? `${number}\u00a0${name}` : number;
}
