// The page of check sheets on a telephone: unlocked with a passphrase, it shows the sheets taken along, keeps what is written, and hands it in
// whenever there is a network.
import { askedOf, Book, keyOf, type Sheet } from "./field-book";
import { button, h, labelled } from "./field-dom";
import { ask, send, SENT, take, type Offered } from "./field-send";
import { sheetView } from "./field-sheet";
import { Vault } from "./field-vault";
import { counted, outbox, words } from "./field-words";

const SHORTEST = 12;
const SECONDS_BETWEEN = 30;
const IDLE_MINUTES = 15;
const main = document.querySelector<HTMLElement>("#main")!;
const told = document.querySelector<HTMLElement>("#state")!;
let book: Book | null = null;
let offered: Offered | null = null;
let sending: Promise<void> | null = null;
let askedAgain = false;
let shown = "";
let touched = Date.now();

begin().catch(() => (told.textContent = words.noStorage));

async function begin(): Promise<void> {
  document.title = words.title;
  document.querySelector("#title")!.textContent = words.title;
  if (!isSecureContext || !crypto.subtle) {
    told.textContent = words.needsHttps;
    return;
  }
  void navigator.serviceWorker?.register("/field/worker.js", { scope: "/field" }).catch(() => null);
  await ((await Vault.exists()) ? unlock() : choose());
  addEventListener("online", () => void sendAll());
  addEventListener("offline", () => void sendAll());
  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, () => lockedIfIdle() || (touched = Date.now()), { capture: true });
  }
  document.addEventListener("visibilitychange", () => (document.hidden ? keepTyped() : lockedIfIdle()));
  setInterval(() => {
    if (!lockedIfIdle() && document.visibilityState === "visible") {
      void sendAll();
    }
  }, SECONDS_BETWEEN * 1000);
}

/** Asked at a touch too, before the touch counts: while the telephone slept no timer ran. */
function lockedIfIdle(): boolean {
  const idle = book !== null && Date.now() - touched > IDLE_MINUTES * 60_000;
  if (idle) {
    void lock();
  }
  return idle;
}

/** Loading the page again forgets the key; what is being typed is kept before. */
async function lock(): Promise<void> {
  keepTyped();
  main.hidden = true;
  await book?.written();
  location.reload();
}

/** A field says that it changed when it is left; a telephone that is put away, or takes the page out of memory, leaves none. */
function keepTyped(): void {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text")) {
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function choose(): void {
  const first = h("input", { type: "password", id: "passphrase", autocomplete: "new-password" });
  const second = h("input", { type: "password", id: "again", autocomplete: "new-password" });
  const problem = h("p", { class: "problem", role: "alert" });
  const form = h(
    "form",
    { class: "card" },
    h("h2", {}, words.choose),
    h("p", {}, words.chooseText),
    labelled(words.passphrase, first),
    labelled(words.again, second),
    problem,
    h("button", { type: "submit", class: "main" }, words.set),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = [
      first.value.trim().length < SHORTEST && words.tooShort,
      first.value !== second.value && words.notSame,
    ].filter((one): one is string => Boolean(one));
    problem.textContent = wrong.join(" ");
    if (wrong.length === 0) {
      told.textContent = words.opening;
      void navigator.storage?.persist?.();
      void Vault.make(first.value).then(opened, () => (told.textContent = words.noStorage));
    }
  });
  main.replaceChildren(form);
}

function unlock(): void {
  const typed = h("input", { type: "password", id: "passphrase", autocomplete: "current-password" });
  const problem = h("p", { class: "problem", role: "alert" });
  const form = h(
    "form",
    { class: "card" },
    h("p", {}, words.unlockText),
    labelled(words.passphrase, typed),
    problem,
    h("button", { type: "submit", class: "main" }, words.unlock),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    problem.textContent = "";
    told.textContent = words.opening;
    void Vault.open(typed.value).then((vault) => {
      told.textContent = "";
      problem.textContent = vault ? "" : words.wrong;
      return vault && opened(vault);
    });
  });
  const forget = button(words.forget, async () => {
    if (confirm(words.forgetSure)) {
      await Vault.destroy();
      choose();
    }
  });
  main.replaceChildren(form, forget);
}

async function opened(vault: Vault): Promise<void> {
  told.textContent = "";
  book = await Book.read(vault);
  list();
  await sendAll();
}

/** One sending at a time; what is written meanwhile, or a network that came back meanwhile, goes with the next. */
function sendAll(): Promise<void> {
  askedAgain = sending !== null;
  sending ??= sendOnce().finally(() => {
    sending = null;
    if (askedAgain) {
      askedAgain = false;
      void sendAll();
    }
  });
  return sending;
}

function sendNow(): Promise<void> {
  book?.sendAgain();
  return sendAll();
}

async function sendOnce(): Promise<void> {
  if (!book) {
    return;
  }
  const standing = await ask();
  if (standing === "offline" || standing === "sign-in") {
    offered = null;
    tell(standing === "offline" ? words.offline : words.signIn, standing === "sign-in");
    return;
  }
  offered = standing;
  if (book.owner.person && book.owner.person !== standing.person) {
    tell(`${words.another} ${book.owner.name}`, true);
    return;
  }
  if (book.toSend().length > 0) {
    tell(words.sending);
  }
  const wrong = await send(book, standing);
  tell(wrong, wrong === words.signIn);
  if (!shown) {
    list();
  } else {
    // Told to what is shown alone: what is shown no more hears nothing and can go.
    [...main.children].forEach((part) => part.dispatchEvent(new Event(SENT)));
  }
}

function tell(text: string, signIn = false): void {
  const link = h("a", { href: "/sign-in?then=/field", class: "button" }, words.signInLink);
  const count = book && book.entries.size > 0 ? `${outbox(book.waiting().length, book.kept())} ` : "";
  told.replaceChildren(`${count}${text}`, ...(signIn ? [" ", link] : []));
}

function list(): void {
  const own = book!;
  shown = "";
  const lines = [...own.sheets.values()].map((sheet) => card(own, sheet));
  main.replaceChildren(
    h("h2", {}, words.mine),
    ...(lines.length > 0 ? lines : [h("p", {}, words.none)]),
    ...toTake(own),
    h("p", { class: "quiet" }, words.homeScreen),
    button(words.sendNow, sendNow, true),
    button(words.lock, lock),
  );
}

function card(own: Book, sheet: Sheet): HTMLElement {
  const key = keyOf(sheet);
  const asked = askedOf(sheet, (question) => own.answer(key, question)?.answer);
  const answered = [...asked].filter((question) => own.answer(key, question)?.answer).length;
  const waiting = own.of(key).filter((entry) => !entry.receipt).length;
  const drop = async (): Promise<void> => {
    if (waiting > 0) {
      tell(words.stillWaits);
    } else if (confirm(words.removeSure)) {
      await own.drop(key);
      list();
    }
  };
  return h(
    "section",
    { class: "card" },
    h("h3", {}, `${sheet.code} · ${sheet.title}`),
    h("p", {}, sheet.unit),
    h("p", {}, counted(answered, asked.size), " ", outbox(waiting, own.of(key).length - waiting)),
    button(words.open, () => show(sheet), true),
    button(words.remove, drop),
  );
}

function toTake(own: Book): Node[] {
  if (!offered || (own.owner.person && own.owner.person !== offered.person)) {
    return [];
  }
  const others = offered.sheets.filter((one) => !own.sheets.has(keyOf(one)));
  return [
    h("h2", {}, words.others),
    ...(others.length > 0
      ? others.map((one) =>
          h(
            "section",
            { class: "card" },
            h("p", {}, `${one.code} · ${one.title}`),
            button(words.take, () => takeAlong(own, one.code, one.number), true),
          ),
        )
      : [h("p", {}, words.noOthers)]),
  ];
}

async function takeAlong(own: Book, code: string, number: number): Promise<void> {
  if (!offered) {
    return;
  }
  const taken = await take(offered, code, number, own.owner.device);
  if (typeof taken === "string") {
    tell(taken, taken === words.signIn);
    return;
  }
  await own.take(taken, offered.person, offered.name);
  list();
}

function show(sheet: Sheet): void {
  shown = keyOf(sheet);
  const changed = (text = ""): void => {
    tell(text);
    void sendAll();
  };
  main.replaceChildren(button(words.back, list), ...sheetView(book!, sheet, changed), button(words.back, list));
  scrollTo(0, 0);
}
