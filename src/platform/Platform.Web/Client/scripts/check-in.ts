// A telephone in a hall with a weak network: what cannot be sent now is kept on the telephone and sent later. The code in it proves
// when it was, so it does not matter when it arrives, nor what the clock of the telephone says.
const KEPT = "chutri-check-ins";
const SECONDS_BETWEEN = 5;
const PATIENCE_IN_SECONDS = 10;

interface CheckIn {
  session: string;
  code: string;
  personCode: string;
  personName: string;
  ticket: string | null;
  device: string;
}

interface Answer {
  told?: string;
  title?: string;
  errors?: Record<string, string[]>;
}

export function checkIn(): void {
  const place = document.querySelector<HTMLElement>("[data-check-in]");
  const told = document.querySelector<HTMLElement>("[data-check-in-told]");
  const form = place?.querySelector("form");
  if (!place || !told || !form) {
    return;
  }
  const text = (name: string): string =>
    form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? "";
  form.addEventListener("submit", (event) => {
    const one: CheckIn = {
      session: place.dataset.checkIn ?? "",
      code: text("code"),
      personCode: text("personCode"),
      personName: text("personName"),
      ticket: place.dataset.ticket || null,
      device: text("device"),
    };
    if (!one.code || (!one.ticket && (!one.personCode || !one.personName))) {
      return; // the server says what is missing
    }
    event.preventDefault();
    event.stopPropagation(); // not sent by the form: it may be pressed again
    told.textContent = place.dataset.sending ?? "";
    void send(one, place, told);
  });
  const again = (): void => {
    const all = kept();
    const next = all.find((one) => one.session === place.dataset.checkIn) ?? all[0];
    if (next) {
      void send(next, place, told);
    }
  };
  again();
  addEventListener("online", again);
  setInterval(again, SECONDS_BETWEEN * 1000);
}

/** What was kept for another session is sent too, but this page does not speak of it. */
async function send(one: CheckIn, place: HTMLElement, told: HTMLElement): Promise<void> {
  const answer = await fetch("/api/v1/check-ins", {
    method: "POST",
    credentials: "omit",
    headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang },
    body: JSON.stringify(one),
    signal: AbortSignal.timeout?.(PATIENCE_IN_SECONDS * 1000),
  }).catch(() => null);
  // A network that asks people to sign in first answers with a page of its own: that is no answer.
  const said = (await answer?.json().catch(() => null)) as Answer | null | undefined;
  const others = kept().filter((other) => other.session !== one.session);
  const isAnswered = answer && said && answer.status < 500;
  keep(isAnswered ? others : [one, ...others]);
  if (one.session !== place.dataset.checkIn) {
    return;
  }
  if (isAnswered) {
    told.textContent = said.told ?? Object.values(said.errors ?? {}).flat()[0] ?? said.title ?? "";
    place.hidden = answer.ok;
  } else {
    told.textContent = said?.title ?? place.dataset.queued ?? "";
  }
}

let unstored: CheckIn[] = []; // where storage is switched off: until the page is closed

function kept(): CheckIn[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "[]") as CheckIn[];
  } catch {
    return unstored;
  }
}

function keep(all: CheckIn[]): void {
  unstored = all;
  try {
    localStorage.setItem(KEPT, JSON.stringify(all));
  } catch {
    // then only the page keeps them
  }
}
