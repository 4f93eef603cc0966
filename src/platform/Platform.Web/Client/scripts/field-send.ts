// Hands in what waits on the telephone. Sent twice it is kept once, so after any fault it is simply sent again; what the server says it
// kept is compared with what was sent before the telephone believes it.
import type { Book, Entry, Sheet } from "./field-book";
import { sha256 } from "./field-vault";
import { words } from "./field-words";

/** What is shown is told by this event that something was sent. */
export const SENT = "field-sent";
const AT_ONCE = 200;
const PATIENCE_IN_MS = 30_000;
const PICTURE_PATIENCE_IN_MS = 600_000;

export interface Offered {
  person: string;
  name: string;
  token: string;
  sheets: { code: string; number: number; title: string; questions: number }[];
}

interface Answered {
  id: string;
  digest: string;
  keptAt: string | null;
  standing: string;
  waitsBecause: string[];
  problem: string | null;
}

export type Standing = "offline" | "sign-in" | Offered;

/** Who is signed in, and which sheets there are to take along. */
export async function ask(): Promise<Standing> {
  const answer = await get("/field/sheets");
  if (!answer || answer.status >= 500) {
    return "offline";
  }
  if (!answer.ok) {
    return "sign-in";
  }
  return (await answer.json().catch(() => null) as Offered | null) ?? "sign-in";
}

export async function take(offered: Offered, code: string, number: number, device: string): Promise<Sheet | string> {
  const answer = await post(`/field/sheets/${encodeURIComponent(code)}/${number}/take`, offered.token, { device });
  return answer?.ok ? ((await answer.json()) as Sheet) : await why(answer);
}

/** @returns What went wrong as a whole; empty where each entry has its own answer. */
export async function send(book: Book, offered: Offered): Promise<string> {
  for (const key of new Set(book.toSend().map((entry) => entry.sheet))) {
    const wrong = (await sendWritten(book, offered, key)) || (await sendPictures(book, offered, key));
    if (wrong) {
      return wrong;
    }
  }
  return "";
}

async function sendWritten(book: Book, offered: Offered, key: string): Promise<string> {
  const written = book.toSend().filter((entry) => entry.sheet === key && !entry.sha256);
  for (let from = 0; from < written.length; from += AT_ONCE) {
    const part = await onItsWay(book, written.slice(from, from + AT_ONCE));
    if (part.length === 0) {
      continue;
    }
    const answer = await post(address(key, "entries"), offered.token, {
      person: book.owner.person,
      device: book.owner.device,
      clock: new Date().toISOString(),
      entries: part.map((entry) => ({ ...said(entry), sha256: null })),
    });
    if (!answer?.ok) {
      return why(answer);
    }
    await believe(book, part, answer);
  }
  return "";
}

async function sendPictures(book: Book, offered: Offered, key: string): Promise<string> {
  for (const entry of book.toSend().filter((one) => one.sheet === key && one.sha256)) {
    const content = await book.vault.getBytes(`photo:${entry.id}`);
    if (!content || (await onItsWay(book, [entry])).length === 0) {
      continue;
    }
    const form = new FormData();
    const fields = { ...said(entry), person: book.owner.person, device: book.owner.device, clock: new Date().toISOString() };
    for (const [name, value] of Object.entries(fields)) {
      form.append(name, value);
    }
    form.append("files", new Blob([content]), entry.fileName);
    const answer = await fetched(address(key, "files"), offered.token, form, PICTURE_PATIENCE_IN_MS);
    if (!answer?.ok) {
      return why(answer);
    }
    await believe(book, [entry], answer);
  }
  return "";
}

function said(entry: Entry): Record<string, string> {
  return {
    id: entry.id,
    kind: entry.kind,
    question: entry.question,
    answer: entry.answer,
    remark: entry.remark,
    place: entry.place,
    at: new Date(entry.at).toISOString(),
    order: String(entry.order),
    sha256: entry.sha256,
  };
}

/** Written down before it is sent: what may have arrived is never changed in place. @returns Those that were not struck out meanwhile. */
async function onItsWay(book: Book, entries: Entry[]): Promise<Entry[]> {
  const own = entries.filter((one) => book.entries.has(one.id));
  const first = own.filter((one) => !one.tried);
  first.forEach((one) => (one.tried = true));
  await book.save(first);
  return own;
}

async function believe(book: Book, sent: Entry[], answer: Response): Promise<void> {
  const { receipts } = (await answer.json()) as { receipts: Answered[] };
  const told: Entry[] = [];
  for (const receipt of receipts) {
    const entry = sent.find((one) => one.id === receipt.id);
    if (!entry) {
      continue;
    }
    const same = receipt.digest === (await digest(entry));
    entry.refused = Boolean(receipt.problem) || !receipt.keptAt;
    entry.problem = entry.refused || !same ? (receipt.problem ?? words.notSame2) : "";
    if (receipt.keptAt && !entry.problem) {
      const { keptAt, standing, waitsBecause } = receipt;
      entry.receipt = { digest: receipt.digest, keptAt, standing, waitsBecause };
    }
    told.push(entry);
  }
  await book.save(told);
}

/** Of a picture its own; of anything else as SheetEntry.DigestOf makes it. */
async function digest(entry: Entry): Promise<string> {
  const lines = [entry.id, entry.kind, entry.question, entry.answer, entry.remark, String(entry.at)];
  return entry.sha256 || sha256(new TextEncoder().encode(lines.join("\n")));
}

function address(key: string, part: string): string {
  const [code, number] = key.split("/");
  return `/field/sheets/${encodeURIComponent(code ?? "")}/${number}/${part}`;
}

async function why(answer: Response | null): Promise<string> {
  if (!answer) {
    return words.offline;
  }
  if (answer.type === "opaqueredirect" || answer.status === 401) {
    return words.signIn;
  }
  const problem = (await answer.json().catch(() => null)) as {
    detail?: string;
    title?: string;
    errors?: Record<string, string[]>;
  } | null;
  return [problem?.detail ?? problem?.title ?? String(answer.status), ...Object.values(problem?.errors ?? {}).flat()].join(" ");
}

function get(path: string): Promise<Response | null> {
  return fetch(path, { headers: { Accept: "application/json" }, redirect: "manual", signal: AbortSignal.timeout?.(PATIENCE_IN_MS) }).catch(() => null);
}

function post(path: string, token: string, body: unknown): Promise<Response | null> {
  return fetched(path, token, JSON.stringify(body), PATIENCE_IN_MS);
}

function fetched(path: string, token: string, body: string | FormData, patience: number): Promise<Response | null> {
  const headers: Record<string, string> = { Accept: "application/json", RequestVerificationToken: token };
  if (typeof body === "string") {
    headers["Content-Type"] = "application/json";
  }
  return fetch(path, { method: "POST", headers, body, redirect: "manual", signal: AbortSignal.timeout?.(patience) }).catch(() => null);
}
