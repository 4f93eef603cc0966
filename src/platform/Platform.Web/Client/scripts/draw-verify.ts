// The page that verifies a draw without the server: it may be saved and opened from a disk.
import { read, type Draw } from "./draw-file";
import { verify, type Step } from "./draw-steps";
import { columns, notADraw, steps as words, verdicts } from "./draw-words";

const input = document.querySelector<HTMLInputElement>("#file")!;
const result = document.querySelector<HTMLElement>("#result")!;

input.addEventListener("change", () => {
  const file = input.files?.[0];
  if (file) {
    void file.text().then(show);
  }
});

function show(text: string): void {
  const draw = read(text);
  const found: Step[] = draw ? verify(draw) : [{ code: "file", state: "wrong" }];
  const state = found[found.length - 1]!.state;
  const heading = element("h2", both(draw ? verdicts[state] : notADraw));
  heading.dataset["state"] = state;
  result.replaceChildren(heading, list(found), ...(draw ? about(draw, state) : []));
  heading.tabIndex = -1;
  heading.focus();
}

function list(found: Step[]): HTMLElement {
  const all = element("ol");
  for (const step of found) {
    const item = element("li", both(words[step.code]![step.state]));
    item.dataset["state"] = step.state;
    if (step.at) {
      item.append(" ", element("code", step.at));
    }
    all.append(item);
  }
  return all;
}

function about(draw: Draw, state: Step["state"]): HTMLElement[] {
  const shown = [element("h3", draw.title), element("p", draw.authority), digestLine(draw.digest ?? "")];
  if (state === "right" && draw.drawn) {
    shown.push(table(draw));
  }
  return shown;
}

function digestLine(digest: string): HTMLElement {
  const line = element("p");
  line.append("SHA-256: ", element("code", digest));
  return line;
}

function table(draw: Draw): HTMLElement {
  const names = new Map(draw.units.map((unit) => [unit.code, unit.name]));
  const head = element("tr");
  head.append(...columns.map((column) => element("th", both(column))));
  const rows = (draw.drawn ?? []).map((one) => {
    const row = element("tr");
    row.append(
      ...[String(one.number), one.code, names.get(one.code) ?? "", `${one.point} / ${one.of}`].map((cell) => element("td", cell)),
    );
    return row;
  });
  const whole = element("table");
  whole.append(head, ...rows);
  const around = element("div");
  around.className = "wide";
  around.append(whole);
  return around;
}

function both(said: { vi: string; en: string }): Node {
  const pair = document.createDocumentFragment();
  const english = element("span", said.en);
  english.lang = "en";
  pair.append(said.vi, " ", english);
  return pair;
}

function element(name: string, content?: string | Node): HTMLElement {
  const made = document.createElement(name);
  if (content !== undefined) {
    made.append(content);
  }
  return made;
}
