// <a data-live="/notices/live" data-seen="2">: the bell follows what is new while the page is looked at. The server answers with
// events { number, shown, words }. A page in the background keeps no connection: browsers have few of them.
interface News {
  number: number;
  shown: string;
  words: string;
}

export function bell(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-live]");
  if (!link || !("EventSource" in window)) {
    return;
  }
  let source: EventSource | null = null;
  const follow = (): void => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(`${link.dataset.live}?seen=${link.dataset.seen ?? "0"}`);
      source.addEventListener("message", (event) => show(link, JSON.parse(event.data as string) as News));
    }
  };
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", () => {
    source?.close();
    source = null;
  });
  window.addEventListener("pageshow", follow);
  follow();
}

function show(link: HTMLAnchorElement, news: News): void {
  link.dataset.seen = String(news.number);
  const count = link.querySelector<HTMLElement>(".bell-count");
  if (count) {
    count.textContent = news.shown;
    count.hidden = news.number === 0;
  }
  const words = link.querySelector(".bell-words");
  if (words) {
    words.textContent = ` ${news.words}`;
  }
}
