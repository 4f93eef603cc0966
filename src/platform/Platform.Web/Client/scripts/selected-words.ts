// "Thêm việc từ đoạn này": words selected in the document fill the form's hidden `start`, `end` and `quote`.
// Marks: a form `data-selected-words`; each stretch of text `data-start` (offset of its first character in the document's
// text, counted in UTF-16 units like the server's). Without script the form still works on the provision it stands at.
export function selectedWords(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-selected-words]");
  if (!form) {
    return;
  }
  document.addEventListener("selectionchange", () => {
    const found = readSelection();
    if (found) {
      fill(form, "start", String(found.start));
      fill(form, "end", String(found.end));
      fill(form, "quote", found.quote);
      const shown = form.querySelector("[data-quote]");
      if (shown) {
        shown.textContent = found.quote;
      }
    }
    form.classList.toggle("has-selection", !!found);
  });
}

function readSelection(): { start: number; end: number; quote: string } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) {
    return null;
  }
  const words = selection.toString();
  const before = /^[\p{L}\p{N}]/u.test(words) ? broken(range.startContainer, range.startOffset, /[\p{L}\p{N}]*$/u) : "";
  const after = /[\p{L}\p{N}]$/u.test(words) ? broken(range.endContainer, range.endOffset, /^[\p{L}\p{N}]*/u) : "";
  return { start: start - before.length, end: end + after.length, quote: (before + words + after).trim() };
}

// What a selection that began or ended within a word left of it.
function broken(node: Node, offset: number, part: RegExp): string {
  const text = node instanceof Text ? node.data : "";
  return part.exec(part.source.startsWith("^") ? text.slice(offset) : text.slice(0, offset))?.[0] ?? "";
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const stretch = element?.closest<HTMLElement>("[data-start]");
  if (!stretch) {
    return null;
  }
  const before = document.createRange();
  before.setStart(stretch, 0);
  before.setEnd(node, offset);
  return Number(stretch.dataset.start) + before.toString().length;
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) {
    field.value = value;
  }
}
