// The run's data: an index of all claims, and blocks of articles that are read when needed.

const BLOCKS_KEPT = 6;

function decoded(base64) {
  if (Uint8Array.fromBase64) {
    return Uint8Array.fromBase64(base64);
  }
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) {
    bytes[at] = binary.charCodeAt(at);
  }
  return bytes;
}

async function inflated(id) {
  const bytes = decoded(document.getElementById(id).textContent);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).json();
}

// The columns stand as IndexEntry.java writes them.
function articleOf([id, heading, where, published, block, place, claims], number) {
  return { id, heading, where, published, block, place, claims, number };
}

function claimOf(row, article, place) {
  const [id, kind, bucket, status, change, words, value, source, entities, cluster] = row;
  const [amount, time, origins, evidence, made] = row.slice(10);
  const decision = made ? decisionOf(made) : UNDECIDED;
  return {
    id, kind, bucket, status, change, words, value, source, entities, cluster,
    amount, time, origins, evidence, decision, article, place, number: 0, matter: 0, folded: "",
  };
}

const UNDECIDED = Object.freeze({ verdict: "", note: "", reviewer: "", decided: "", state: "" });

function decisionOf([verdict, note, reviewer, decided, state]) {
  return { verdict, note, reviewer, decided, state };
}

async function loadRun() {
  const index = await inflated("onrecord-index");
  const run = { id: document.documentElement.dataset.run, words: index.words, about: index.about, compared: index.compared, articles: [], claims: [] };
  for (const row of index.articles) {
    const article = articleOf(row, run.articles.length);
    article.claims.forEach((claim, place) => run.claims.push(claimOf(claim, article, place)));
    article.claims = article.claims.length;
    run.articles.push(article);
  }
  run.claims.forEach((claim, number) => (claim.number = number));
  run.byId = new Map(run.claims.map((claim) => [claim.id, claim]));
  run.clusters = clustersOf(run.claims);
  // Claims on one matter stand where the first of them stands.
  run.claims.forEach((claim) => (claim.matter = (run.clusters.get(claim.cluster)?.[0] ?? claim).number));
  // Without an id, a run is known by what it holds.
  run.key = run.id || `${run.claims.length}-${run.claims[0]?.id}-${run.claims.at(-1)?.id}`;
  run.blocks = new Map();
  return run;
}

function clustersOf(claims) {
  const clusters = new Map();
  for (const claim of claims) {
    const cluster = claim.cluster >= 0 && clusters.get(claim.cluster);
    if (cluster) {
      cluster.push(claim);
    } else if (claim.cluster >= 0) {
      clusters.set(claim.cluster, [claim]);
    }
  }
  return clusters;
}

// The script starts while the page is still coming in.
const wholePage = new Promise((resolve) => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  } else {
    resolve();
  }
});

// The article with its text; the promise is kept, so that a block is read once.
async function articleText(run, article) {
  await wholePage;
  const kept = run.blocks.get(article.block);
  const block = kept ?? inflated(`onrecord-block-${article.block}`);
  run.blocks.delete(article.block);
  run.blocks.set(article.block, block);
  if (run.blocks.size > BLOCKS_KEPT) {
    run.blocks.delete(run.blocks.keys().next().value);
  }
  return (await block)[article.place];
}

// The label of a value of a closed set; an unknown value is spelt out.
function label(run, set, name) {
  const word = run.words[set]?.find(([known]) => known === name);
  return word ? word[1] : name.replaceAll("_", " ");
}
