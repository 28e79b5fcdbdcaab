// The article beside the evidence, with its sourcing and every mark.

const LONG_ARTICLE = 40000;

class Beside {
  constructor() {
    this.box = el("section", { class: "beside", id: "beside", tabindex: "0", "aria-label": "Article" });
    // On paper nobody can unfold it.
    addEventListener("beforeprint", () =>
      this.box.querySelectorAll("details.card").forEach((card) => (card.open = true)));
  }

  show(claim, article, detail) {
    this.box.replaceChildren(...this.parts(claim, article, detail));
    this.bringIntoSight();
  }

  parts(claim, article, detail) {
    const ask = article.ask.length === 0 ? "" : el("div", { class: "ask" },
      el("p", { class: "key" }, "Only a person can find out"),
      el("ul", {}, article.ask.map((question) => el("li", {}, question))));
    return [
      el("p", { class: "where" }, ...visible(claim.article.where)),
      el("h2", { dir: "auto", lang: article.language }, ...visible(claim.article.heading)),
      el("p", { class: "note file" }, ...visible(article.file)),
      el("details", { class: "card" }, el("summary", {}, "Sourcing of this article"),
        el("dl", { class: "sourcing" }, article.card.map(([key, value]) =>
          el("div", {}, el("dt", {}, key), el("dd", {}, ...visible(value))))), ask),
      article.redacted ? el("p", { class: "note" }, "The run left the text out; … stands for what is not known.") : "",
      this.text(article, detail),
    ].filter((part) => part !== "");
  }

  text(article, detail) {
    const text = unwrapped(article.text);
    const [start, end] = [detail.spans[0][0], detail.spans.at(-1)[1]];
    const from = Math.max(0, start - LONG_ARTICLE);
    const to = Math.min(text.length, end + LONG_ARTICLE, start + 2 * LONG_ARTICLE);
    const marks = [...article.marks, ...detail.spans.map(([s, e]) => [s, e, "current"])];
    const box = el("div", { class: "text", dir: "auto", lang: article.language },
      markedText(text, from, to, marks));
    if (from > 0 || to < text.length) {
      const whole = el("button", {
        type: "button",
        click: () => box.replaceChildren(...markedText(text, 0, text.length, marks)),
      }, "Show the whole article");
      return el("div", {}, el("p", { class: "note" }, "A long article: this is the part around the claim. ", whole), box);
    }
    return box;
  }

  bringIntoSight() {
    const mark = this.box.querySelector(".current");
    this.box.scrollTop = 0;
    if (mark && this.box.scrollHeight > this.box.clientHeight) {
      const top = mark.getBoundingClientRect().top - this.box.getBoundingClientRect().top;
      this.box.scrollTop = top - this.box.clientHeight / 3;
    }
  }
}

// A line break after so many characters is one of a file with fixed lines; as many characters remain.
function unwrapped(text) {
  return text.replace(/([^\n]{60})\n(?=[^\n])/g, "$1 ");
}
