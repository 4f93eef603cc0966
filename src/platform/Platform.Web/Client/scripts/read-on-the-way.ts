// <li data-reads><a href="…">…</a><form data-read>…</form></li>: who follows the link has read the line, and the form that says so
// is sent on the way. Without script the form is a button beside the link.
export function readOnTheWay(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("[data-reads] a[href]");
    const form = link?.closest("[data-reads]")?.querySelector<HTMLFormElement>("form[data-read]");
    if (form) {
      void fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form) as never), keepalive: true });
    }
  });
}
