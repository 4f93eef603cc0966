// ARIA combobox with a list (APG "editable combobox, list autocomplete") over a select that stays the form's field.
//   ↓ ↑ move · Enter takes · Esc closes, then clears · Home End go to the ends of what was typed
// `data-source` names an address answering ?q= with [{ value, label, note }] where the list is too long for a page.
import { matches, nearest } from "./folding";

interface Item {
  value: string;
  label: string;
  note: string;
}

const shown = 30;

export function comboboxes(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-combobox]")) {
    new Combobox(select);
  }
}

class Combobox {
  private readonly box = document.createElement("div");
  private readonly input = document.createElement("input");
  private readonly list = document.createElement("ul");
  private readonly chosen = document.createElement("div");
  private readonly status = document.createElement("div");
  private items: Item[] = [];
  private current = -1;
  private asked = 0;

  constructor(private readonly select: HTMLSelectElement) {
    const id = select.id;
    select.id = `${id}-list-of-all`;
    this.list.id = `${id}-list`;
    this.box.className = "combobox";
    this.list.className = "combobox-list";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    this.chosen.className = "combobox-chosen";
    this.prepareInput(id);
    this.list.setAttribute("aria-label", this.labelText(id));
    select.before(this.box);
    this.box.append(this.chosen, this.input, this.list, this.status, select);
    this.listen();
    this.showChosen();
    if (this.select.autofocus) {
      this.input.focus();
    }
  }

  private prepareInput(id: string): void {
    const input = this.input;
    input.id = id;
    input.type = "text";
    input.className = "form-control";
    input.autocomplete = "off";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.list.id);
    for (const name of ["aria-describedby", "aria-invalid"]) {
      const value = this.select.getAttribute(name);
      if (value) {
        input.setAttribute(name, value);
      }
    }
    input.disabled = this.select.disabled;
  }

  private labelText(id: string): string {
    return document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent ?? "";
  }

  private listen(): void {
    this.input.addEventListener("input", () => void this.find());
    this.input.addEventListener("click", () => void this.find());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.leave());
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = (event.target as HTMLElement).closest<HTMLElement>("[role=option]");
      if (option) {
        this.take(Number(option.dataset.index));
      }
    });
  }

  private async find(): Promise<void> {
    const typed = this.input.value;
    const mine = ++this.asked;
    const source = this.select.dataset.source;
    const items = source && typed.trim() ? await this.ask(source, typed) : this.ownItems(typed);
    if (mine === this.asked) {
      this.items = items;
      this.open();
    }
  }

  private ownItems(typed: string): Item[] {
    const unchanged = !this.select.multiple && typed === this.select.selectedOptions[0]?.text;
    const found = [...this.select.options]
      .filter((option) => option.value && (unchanged || matches(typed, `${option.text} ${option.dataset.note ?? ""}`)))
      .map((option) => ({ value: option.value, label: option.text, note: option.dataset.note ?? "" }));
    return (unchanged ? found : nearest(typed, found)).slice(0, shown);
  }

  private async ask(source: string, typed: string): Promise<Item[]> {
    const address = `${source}${source.includes("?") ? "&" : "?"}q=${encodeURIComponent(typed)}`;
    const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
    return answer?.ok ? ((await answer.json()) as Item[]).slice(0, shown) : this.ownItems(typed);
  }

  private open(): void {
    this.current = -1;
    this.list.replaceChildren(...this.items.map((item, index) => this.option(item, index)));
    if (this.items.length === 0) {
      const none = document.createElement("li");
      none.className = "combobox-note";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.textContent = this.select.dataset.none ?? "";
      this.list.append(none);
    }
    this.status.textContent = (this.select.dataset.count ?? "").replace("{n}", String(this.items.length));
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.input.removeAttribute("aria-activedescendant");
  }

  private option(item: Item, index: number): HTMLElement {
    const option = document.createElement("li");
    option.className = "combobox-option";
    option.id = `${this.list.id}-${index}`;
    option.dataset.index = String(index);
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(this.isChosen(item.value)));
    const label = document.createElement("span");
    label.textContent = item.label;
    option.append(label);
    if (item.note) {
      const note = document.createElement("span");
      note.className = "quiet";
      note.textContent = item.note;
      option.append(note);
    }
    return option;
  }

  private key(event: KeyboardEvent): void {
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) {
        this.move(event.key === "ArrowDown" ? 1 : -1);
      } else {
        void this.find().then(() => this.move(1));
      }
    } else if (event.key === "Enter" && isOpen && this.current >= 0) {
      event.preventDefault();
      this.take(this.current);
    } else if (event.key === "Escape") {
      if (isOpen) {
        this.close();
      } else {
        this.input.value = "";
      }
    }
  }

  private move(step: number): void {
    if (this.items.length === 0) {
      return;
    }
    this.current = (this.current + step + this.items.length) % this.items.length;
    [...this.list.children].forEach((option, index) => option.classList.toggle("is-current", index === this.current));
    const option = this.list.children[this.current]!;
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  private take(index: number): void {
    const item = this.items[index];
    if (!item) {
      return;
    }
    const option = [...this.select.options].find((own) => own.value === item.value) ?? this.added(item);
    option.selected = this.select.multiple ? !option.selected : true;
    this.close();
    this.showChosen();
    this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  private added(item: Item): HTMLOptionElement {
    const option = new Option(item.label, item.value);
    this.select.add(option);
    return option;
  }

  private leave(): void {
    this.asked++;
    this.close();
    if (!this.select.multiple) {
      // An emptied field says "nobody"; half a word says nothing, so the last choice comes back.
      if (this.input.value.trim() === "" && this.select.options[0]?.value === "") {
        this.select.selectedIndex = 0;
      }
    }
    this.showChosen();
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  private showChosen(): void {
    const chosen = [...this.select.selectedOptions].filter((option) => option.value);
    if (!this.select.multiple) {
      this.input.value = chosen[0]?.text ?? "";
      return;
    }
    this.input.value = "";
    this.chosen.replaceChildren(
      ...chosen.map((option) => {
        const chip = document.createElement("button");
        chip.type = "button";
        chip.className = "chip";
        chip.textContent = `${option.text} ×`;
        chip.setAttribute("aria-label", (this.select.dataset.remove ?? "{label}").replace("{label}", option.text));
        chip.addEventListener("click", () => {
          option.selected = false;
          this.showChosen();
          this.input.focus();
        });
        return chip;
      }),
    );
  }

  private isChosen(value: string): boolean {
    return [...this.select.selectedOptions].some((option) => option.value === value);
  }
}
