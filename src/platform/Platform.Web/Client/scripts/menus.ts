// An open menu of the frame closes with Escape or by going elsewhere; "why?" stays open, it is text.
export function menus(): void {
  const menu = document.querySelector<HTMLDetailsElement>("details.person");
  if (!menu) {
    return;
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target as Node)) {
      menu.open = false;
    }
  });
}
