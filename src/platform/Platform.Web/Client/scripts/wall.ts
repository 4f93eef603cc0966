// A page on the wall (?wall) loads itself again, but never in the middle of a failure: a server that does not answer
// leaves the last figures standing, which say of what moment they are.
export function wall(): void {
  const seconds = Number(document.body.dataset.refresh ?? 0);
  if (seconds > 0) {
    setInterval(() => void refresh(), seconds * 1000);
  }
}

async function refresh(): Promise<void> {
  const answer = await fetch(location.href, { method: "HEAD" }).catch(() => null);
  if (answer?.ok) {
    location.reload();
  }
}
