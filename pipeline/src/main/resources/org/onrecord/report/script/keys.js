// The keyboard. Single keys can be switched off, for people whose speech input types them (WCAG 2.1.4).

const KEYS = [
  ["j", "next claim"], ["k", "claim before"], ["a", "accept, and on to the next"],
  ["r", "reject, and on to the next"], ["s", "skip: on to the next"], ["u", "undo the last decision"],
  ["n", "write a note"], ["/", "search"], ["?", "this help"], ["Esc", "leave a field; close this help"],
];

class Keys {
  constructor(actions) {
    this.actions = actions;
    this.on = storage.read("onrecord:keys") !== "off";
    const keysOn = el("input", {
      type: "checkbox", id: "keys-on",
      change: (event) => {
        this.on = event.target.checked;
        storage.write("onrecord:keys", this.on ? "on" : "off");
      },
    });
    keysOn.checked = this.on;
    this.help = el("dialog", { class: "help", "aria-labelledby": "help-title" },
      el("h2", { id: "help-title" }, "Keyboard"),
      el("dl", {}, KEYS.map(([key, what]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, what)))),
      el("p", {}, el("label", {}, keysOn, " Single keys are on")),
      el("p", { class: "note" }, "A filter’s word turns it into its opposite. In the search, -word leaves out what has the word."),
      el("button", { type: "button", click: () => this.help.close() }, "Close"));
    document.addEventListener("keydown", (event) => this.pressed(event));
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || this.help.open) {
      return;
    }
    if (event.target.closest?.("input, select, textarea")) {
      if (event.key === "Escape") {
        event.target.blur();
        this.actions.leave();
      }
      return;
    }
    const action = this.action(event);
    if (action) {
      event.preventDefault();
      action();
    }
  }

  action({ key, target }) {
    const inList = target.id === "rows";
    const moves = { ArrowDown: "j", ArrowUp: "k", PageDown: "pageDown", PageUp: "pageUp", Home: "first", End: "last" };
    if (inList && moves[key]) {
      return this.actions[moves[key]];
    }
    return this.on && Object.hasOwn(this.actions, key) ? this.actions[key] : undefined;
  }
}
