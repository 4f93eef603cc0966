// What one inspector wrote on this telephone: sheets, entries in their order, and what the server said about each.
import { holds, type Condition } from "./condition";
import { newId, sha256, Vault } from "./field-vault";

export interface Question {
  section: string;
  code: string;
  text: string;
  allowed: string[];
  levels: string[];
  isNumber: boolean;
  /** How many: a whole number, 0 or more. Sheets taken along earlier do not say. */
  isWhole?: boolean;
  evidenceWhen: Condition | null;
  askedWhen: Condition | null;
}

export interface Sheet {
  code: string;
  number: number;
  title: string;
  unit: string;
  questions: Question[];
}

export interface Receipt {
  digest: string;
  keptAt: string;
  standing: string;
  waitsBecause: string[];
}

export type Kind = "Answer" | "Photo" | "Signature";

export interface Entry {
  id: string;
  sheet: string;
  kind: Kind;
  question: string;
  answer: string;
  remark: string;
  place: string;
  at: number;
  order: number;
  sha256: string;
  fileName: string;
  /** Whether it was ever on its way: then what it says may not change any more. */
  tried: boolean;
  receipt: Receipt | null;
  problem: string;
  /** The server kept nothing of it, and said why in `problem`. */
  refused: boolean;
}

export interface Owner {
  person: string;
  name: string;
  device: string;
  order: number;
}

export function keyOf(sheet: { code: string; number: number }): string {
  return `${sheet.code}/${sheet.number}`;
}

export class Book {
  /** By sheet and question, in their order: a sheet of a thousand questions is looked through at each answer. */
  private readonly index = new Map<string, Entry[]>();
  private last: Promise<void> = Promise.resolve();
  private queued = 0;

  private constructor(
    readonly vault: Vault,
    readonly owner: Owner,
    readonly sheets: Map<string, Sheet>,
    readonly entries: Map<string, Entry>,
  ) {
    for (const entry of entries.values()) {
      this.about(entry.sheet, entry.question).push(entry);
    }
  }

  static async read(vault: Vault): Promise<Book> {
    const owner = (await vault.get<Owner>("owner")) ?? { person: "", name: "", device: newId(), order: 0 };
    const sheets = await vault.all<Sheet>("sheet:");
    const entries = await vault.all<Entry>("entry:");
    entries.sort((one, other) => one.order - other.order);
    return new Book(
      vault,
      owner,
      new Map(sheets.map((sheet) => [keyOf(sheet), sheet])),
      new Map(entries.map((entry) => [entry.id, entry])),
    );
  }

  /** Whoever takes the first sheet along: from then on the telephone is that person's. */
  async take(sheet: Sheet, person: string, name: string): Promise<void> {
    const owner = { ...this.owner, person, name };
    await this.vault.change({ owner, [await this.boxOf(keyOf(sheet))]: sheet });
    Object.assign(this.owner, { person, name });
    this.sheets.set(keyOf(sheet), sheet);
  }

  async drop(key: string): Promise<void> {
    const own = this.of(key);
    this.sheets.delete(key);
    own.forEach((entry) => this.strike(entry));
    await this.vault.change({}, [await this.boxOf(key), ...own.flatMap(boxesOf)]);
  }

  /** Names of boxes can be read by whoever has the telephone: the code of an inspection stands in none. */
  private async boxOf(key: string): Promise<string> {
    return `sheet:${await sha256(new TextEncoder().encode(`${this.owner.device}\n${key}`))}`;
  }

  of(key: string): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.sheet === key);
  }

  waiting(): Entry[] {
    return [...this.entries.values()].filter((entry) => !entry.receipt);
  }

  /** What is sent by itself: what was refused is not sent again and again, which would be a photograph each half minute. */
  toSend(): Entry[] {
    return this.waiting().filter((entry) => !entry.refused);
  }

  /** Asked for by a person: what was refused may be taken now. */
  sendAgain(): void {
    this.waiting().forEach((entry) => (entry.refused = false));
  }

  kept(): number {
    return this.entries.size - this.waiting().length;
  }

  /** All to one question; of signatures, the question is empty. */
  about(key: string, question: string): Entry[] {
    const place = `${key}\n${question}`;
    const found = this.index.get(place) ?? [];
    this.index.set(place, found);
    return found;
  }

  /** The last answer to a question. */
  answer(key: string, question: string): Entry | undefined {
    return this.about(key, question)
      .filter((entry) => entry.kind === "Answer")
      .pop();
  }

  /** An answer that never left the telephone is replaced; one that did stays, and the next one comes after it. */
  write(key: string, question: string, answer: string, remark: string): Promise<void> {
    return this.inTurn(async () => {
      const [said, noted] = [clean(answer), clean(remark)];
      const before = this.answer(key, question);
      if (before?.answer === said && before.remark === noted) {
        return;
      }
      await this.add(this.made(key, "Answer", { question, answer: said, remark: noted }));
      if (before && (!before.tried || before.refused)) {
        await this.forget(before);
      }
    });
  }

  async picture(key: string, kind: Kind, said: Partial<Entry>, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const digest = await sha256(content);
    await this.inTurn(() => this.add(this.made(key, kind, { ...said, sha256: digest }), content));
  }

  async onPaper(key: string, signer: string, remark: string): Promise<void> {
    await this.inTurn(() => this.add(this.made(key, "Signature", { answer: clean(signer), remark })));
  }

  /** More is being written: what it changes is shown once, after the last. */
  isWriting(): boolean {
    return this.queued > 0;
  }

  /** Once all that was written so far is kept, or could not be. */
  written(): Promise<unknown> {
    return this.last;
  }

  /** As they are now; what was struck out meanwhile stays out. A picture that the server keeps goes: the telephone needs the room. */
  async save(entries: Entry[]): Promise<void> {
    const own = entries.filter((entry) => this.entries.has(entry.id));
    if (own.length === 0) {
      return;
    }
    const sent = own.filter((entry) => entry.receipt && entry.sha256);
    await this.vault.change(Object.fromEntries(own.map((entry) => [`entry:${entry.id}`, entry])), sent.map((entry) => `photo:${entry.id}`));
  }

  async forget(entry: Entry): Promise<void> {
    this.strike(entry);
    await this.vault.change({}, boxesOf(entry));
  }

  /** One after the other: of two answers to one question each would else replace the same earlier one. */
  private inTurn(act: () => Promise<void>): Promise<void> {
    this.queued++;
    const done = this.last.then(act).finally(() => this.queued--);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** With its picture, or not at all: an entry whose picture is missing could never be sent. */
  private async add(entry: Entry, picture?: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.vault.change({
      owner: this.owner,
      [`entry:${entry.id}`]: entry,
      ...(picture ? { [`photo:${entry.id}`]: picture } : {}),
    });
    this.about(entry.sheet, entry.question).push(entry);
    this.entries.set(entry.id, entry);
  }

  private strike(entry: Entry): void {
    const own = this.about(entry.sheet, entry.question);
    this.entries.delete(entry.id);
    own.splice(0, own.length, ...own.filter((one) => one !== entry));
  }

  private made(key: string, kind: Kind, said: Partial<Entry>): Entry {
    this.owner.order++;
    return {
      id: newId(),
      sheet: key,
      kind,
      question: "",
      answer: "",
      remark: "",
      place: "",
      at: Date.now(),
      sha256: "",
      fileName: "",
      tried: false,
      receipt: null,
      problem: "",
      refused: false,
      ...said,
      order: this.owner.order,
    };
  }
}

function boxesOf(entry: Entry): string[] {
  return [`entry:${entry.id}`, ...(entry.sha256 ? [`photo:${entry.id}`] : [])];
}

/** As the server cleans it, so that both compute the same digest. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    .normalize("NFC")
    .trim();
}

/** Codes of the questions that are asked after these answers: what hangs on one that is not asked is not asked either. */
export function askedOf(sheet: Sheet, answer: (question: string) => string | undefined): Set<string> {
  const asked = new Set<string>();
  for (const question of sheet.questions) {
    const when = question.askedWhen;
    if (!when?.question || (asked.has(when.question) && holds(when, answer(when.question)))) {
      asked.add(question.code);
    }
  }
  return asked;
}
