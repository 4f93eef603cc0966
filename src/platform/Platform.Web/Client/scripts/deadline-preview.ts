// <div data-deadline-preview="/assignments/new/deadline"> inside the fields of a deadline: what they come to, while one types.
const PAUSE_AFTER_TYPING = 300;

interface Preview {
  due: string;
  steps: string[];
  problem: string;
}

export function deadlinePreview(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-deadline-preview]")) {
    const fields = place.parentElement;
    if (fields) {
      listen(fields, place);
    }
  }
}

function listen(fields: HTMLElement, place: HTMLElement): void {
  let waiting = 0;
  let asked = 0;
  const ask = (): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(fields, place, ++asked, () => asked), PAUSE_AFTER_TYPING);
  };
  fields.addEventListener("input", ask);
  fields.addEventListener("change", ask);
  if (chosen(fields)) {
    ask();
  }
}

async function show(fields: HTMLElement, place: HTMLElement, mine: number, newest: () => number): Promise<void> {
  if (!chosen(fields)) {
    place.replaceChildren();
    return;
  }
  const address = `${place.dataset.deadlinePreview ?? ""}?${typed(fields).toString()}`;
  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  if (mine !== newest()) {
    return; // something newer was typed meanwhile
  }
  place.replaceChildren(...(answer?.ok ? paragraphs((await answer.json()) as Preview) : []));
}

function chosen(fields: HTMLElement): boolean {
  const kind = fields.querySelector<HTMLInputElement>("input[name=deadline]:checked");
  return kind !== null && kind.value !== "none" && kind.value !== "";
}

function typed(fields: HTMLElement): URLSearchParams {
  const sent = new URLSearchParams();
  for (const field of fields.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]")) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") {
      sent.set(field.name, String(field.checked));
    } else if (!(field instanceof HTMLInputElement && field.type === "radio" && !field.checked)) {
      sent.set(field.name, field.value);
    }
  }
  return sent;
}

function paragraphs(preview: Preview): HTMLElement[] {
  const shown: HTMLElement[] = [];
  for (const text of [preview.due, preview.problem].filter((sentence) => sentence.length > 0)) {
    const line = document.createElement("p");
    line.textContent = text;
    line.className = text === preview.due ? "strong" : "quiet";
    shown.push(line);
  }
  if (preview.steps.length > 0) {
    const list = document.createElement("ol");
    for (const step of preview.steps) {
      const item = document.createElement("li");
      item.textContent = step;
      list.append(item);
    }
    shown.push(list);
  }
  return shown;
}
