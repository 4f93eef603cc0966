// Keeps the page of check sheets on the telephone, so that it opens without a network. It keeps the page alone, never what is in a
// sheet: that lies encrypted where only the page can read it.
export {};

interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const KEPT = "chutri-field";
const PAGE = "/field";
const PARTS = [PAGE, "/field/manifest.webmanifest"];
const PATIENCE_IN_MS = 4000;
const worker = self as unknown as EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };

worker.addEventListener("install", (event) =>
  (event as Waiting).waitUntil(
    caches
      .open(KEPT)
      .then((kept) => kept.addAll(PARTS))
      .then(() => worker.skipWaiting()),
  ),
);
worker.addEventListener("activate", (event) => (event as Waiting).waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const asked = event as Asked;
  const address = new URL(asked.request.url);
  if (asked.request.method === "GET" && PARTS.includes(address.pathname)) {
    asked.respondWith(newest(address.pathname));
  }
});

/** From the server where it answers soon, else as it was kept: a weak network must not keep anybody from writing. */
async function newest(path: string): Promise<Response> {
  const kept = await caches.open(KEPT);
  const before = await kept.match(path);
  const fresh = fetch(path).then(async (answer) => {
    if (answer.ok && !answer.redirected) {
      await kept.put(path, answer.clone());
      return answer;
    }
    return before ?? answer;
  });
  if (!before) {
    return fresh;
  }
  const late = new Promise<Response>((done) => setTimeout(() => done(before), PATIENCE_IN_MS));
  return Promise.race([fresh.catch(() => before), late]);
}
