// <p data-live-code="/study-sessions/BH-2026-000001/code" hidden>: the code of this half minute, while the page stays open.
const SECONDS_BETWEEN = 5;

export function liveCode(): void {
  const place = document.querySelector<HTMLElement>("[data-live-code]");
  if (place) {
    void show(place);
  }
}

async function show(place: HTMLElement): Promise<void> {
  const answer = await fetch(place.dataset.liveCode ?? "", {
    cache: "no-store",
    headers: { Accept: "application/json" },
  }).catch(() => null);
  let wait = SECONDS_BETWEEN;
  if (answer?.ok) {
    const now = (await answer.json()) as { code: string; secondsLeft: number };
    place.textContent = now.code;
    place.hidden = now.code.length === 0;
    wait = Math.min(wait, now.secondsLeft);
  } else {
    place.hidden = true; // an old code would only be refused
  }
  setTimeout(() => void show(place), Math.max(1, wait) * 1000);
}
