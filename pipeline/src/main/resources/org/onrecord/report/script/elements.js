// Elements are made of text and other elements, never of markup.

const SVG = "http://www.w3.org/2000/svg";

// What shows a reader something else than what stands in the text (bidirectional and zero-width
// controls and the like); soft hyphens and the joiners of scripts and emoji mislead nobody.
const MISLEADING = /(?![\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function el(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== ""));
  return element;
}

// Text as nodes, with misleading characters shown by their code.
function visible(text) {
  if (!MISLEADING.test(text)) {
    return [text];
  }
  const nodes = [];
  let plain = "";
  for (const character of text) {
    if (MISLEADING.test(character)) {
      const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
      nodes.push(plain, el("span", { class: "ctl" }, `U+${code}`));
      plain = "";
    } else {
      plain += character;
    }
  }
  nodes.push(plain);
  return nodes.filter((node) => node !== "");
}

// On a narrow page a button shows and hides what stands beside it on a wide one.
function foldButton(name, folded) {
  const button = el("button", {
    type: "button", class: "fold", "aria-expanded": "false", "aria-controls": folded.id,
    click: () => button.setAttribute("aria-expanded", String(folded.classList.toggle("unfolded"))),
  }, name);
  return button;
}

function counted(number, one, many) {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

// The browser may forbid storage (a file from disk, a private window); then nothing is kept.
const storage = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
};
