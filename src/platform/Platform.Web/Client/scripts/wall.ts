// A page on the wall (?wall) brings itself up to date. A server that does not answer leaves the last figures standing,
// which say of what moment they are.
export function wall(drawn: () => void): void {
  const seconds = Number(document.body.dataset.refresh ?? 0);
  if (seconds > 0) {
    setInterval(() => void refresh(drawn), seconds * 1000);
  }
}

async function refresh(drawn: () => void): Promise<void> {
  const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  if (!answer?.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = page.querySelector("main");
  if (main) {
    document.querySelector("main")?.replaceWith(main);
    document.title = page.title;
    drawn();
  }
}
