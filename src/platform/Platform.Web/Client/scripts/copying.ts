// <button data-copy="text or address" data-copied="Đã chép">: says on the button itself that it was done.
export function copying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    if (!navigator.clipboard) {
      continue;
    }
    button.hidden = false;
    button.addEventListener("click", () => {
      const text = button.dataset.copy || location.href;
      void navigator.clipboard.writeText(new URL(text, location.href).href).then(() => {
        const said = button.querySelector("[role=status]") ?? button;
        said.textContent = button.dataset.copied ?? "";
      });
    });
  }
}
