// Keys of the reading page, each standing for a link or button already in the page:
//   J next proposal     K previous proposal
//   D accept (duyệt)    S edit (sửa)      T split (tách)     G merge (gộp)     B reject (bỏ)
// Marks: the page has `data-reading-keys`; a proposal has `data-proposal`, the one being judged also `aria-current`;
// inside it `data-key="D"` … mark the controls. They never fire while somebody types, nor with Ctrl, Alt or Meta.
export function readingKeys(): void {
  const page = document.querySelector<HTMLElement>("[data-reading-keys]");
  if (!page) {
    return;
  }
  openAtCurrent(page);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
      return;
    }
    const key = event.key.toUpperCase();
    if (key === "J" || key === "K") {
      event.preventDefault();
      go(page, key === "J" ? 1 : -1);
    } else if ("DSTGB".includes(key) && key.length === 1) {
      const control = current(page)?.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (control) {
        event.preventDefault();
        control.click();
      }
    }
  });
}

/** Opened without a place in the address, the page shows what is to be decided; something told at the top is read first. */
function openAtCurrent(page: HTMLElement): void {
  if (!location.hash && !document.querySelector(".alert")) {
    current(page)?.scrollIntoView({ block: "center" });
  }
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return !!element?.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");
}

function proposals(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("[data-proposal]")];
}

function current(page: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-proposal]");
  return focused ?? proposals(page).find((proposal) => proposal.getAttribute("aria-current") === "true");
}

function go(page: HTMLElement, step: number): void {
  const all = proposals(page);
  const from = current(page);
  const at = from ? all.indexOf(from) : step > 0 ? -1 : all.length;
  const to = all[at + step];
  if (!to) {
    return;
  }
  const link = to.querySelector<HTMLAnchorElement>("a[data-open]");
  if (link) {
    link.click();
    return;
  }
  to.tabIndex = -1;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: "center" });
}
