// Several forms on one page: sending one, or turning to another part, must not lose what was typed into the others. It is kept in this tab until the
// page comes back, put into its fields again, and each such form says that it is not saved yet.
type Kept = { at: number; forms: Record<string, [string, string][]> };

const Minutes = 10;
const place = "typed:" + location.pathname;
const Sent = "form[method=post][data-unsaved]";

export function keepTyped(): void {
  const changed = new Set<HTMLFormElement>();
  document.addEventListener("input", (event) => {
    const form = (event.target as HTMLInputElement).form;
    if (form?.matches(Sent)) {
      changed.add(form);
    }
  });
  const keep = (but: EventTarget | null) => {
    const others = [...changed].filter((form) => form !== but);
    if (others.length > 0) {
      const forms = Object.fromEntries(others.map((form) => [nameOf(form), typedIn(form)]));
      sessionStorage.setItem(place, JSON.stringify({ at: Date.now(), forms } satisfies Kept));
    }
  };
  document.addEventListener("submit", (event) => {
    if ((event.target as HTMLFormElement).matches(Sent)) {
      keep(event.target);
    }
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[href]") as HTMLAnchorElement | null;
    if (link && link.pathname === location.pathname && link.search !== location.search) {
      keep(null); // another part of the same page
    }
  });
  for (const form of putBack()) {
    changed.add(form);
  }
}

// Where the page stands is told to the server behind the question mark; the form is the same.
function nameOf(form: HTMLFormElement): string {
  return (form.getAttribute("action") ?? "").replace(/\?.*/, "");
}

function typedIn(form: HTMLFormElement): [string, string][] {
  const hidden = new Set([...form.querySelectorAll<HTMLInputElement>("input[type=hidden], input[type=password]")].map((field) => field.name));
  return [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string" && !hidden.has(pair[0]));
}

function* putBack(): Iterable<HTMLFormElement> {
  const written = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  const kept = written ? (JSON.parse(written) as Kept) : null;
  if (!kept || Date.now() - kept.at > Minutes * 60_000) {
    return;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>(Sent)) {
    const typed = kept.forms[nameOf(form)];
    if (typed) {
      fill(form, typed);
      const said = document.createElement("p");
      said.setAttribute("role", "status");
      said.textContent = form.dataset.unsaved ?? "";
      form.querySelector(".form-buttons")?.before(said);
      yield form;
    }
  }
}

function fill(form: HTMLFormElement, typed: [string, string][]): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
      field.checked = typed.some(([name, value]) => name === field.name && value === field.value);
    } else if (field instanceof HTMLSelectElement) {
      for (const option of field.options) {
        option.selected = typed.some(([name, value]) => name === field.name && value === option.value);
      }
    } else if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !["hidden", "password", "file", "submit"].includes(field.type))) {
      field.value = typed.find(([name]) => name === field.name)?.[1] ?? field.value;
    }
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
