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
  async belongsTo(person: string, name: string): Promise<void> {
    this.owner.person = person;
    this.owner.name = name;
    await this.vault.put("owner", this.owner);
  }

  async take(sheet: Sheet): Promise<void> {
    await this.vault.put(`sheet:${keyOf(sheet)}`, sheet);
    this.sheets.set(keyOf(sheet), sheet);
  }

  async drop(key: string): Promise<void> {
    for (const entry of this.of(key)) {
      await this.vault.remove(`photo:${entry.id}`);
      await this.forget(entry);
    }
    await this.vault.remove(`sheet:${key}`);
    this.sheets.delete(key);
  }

  of(key: string): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.sheet === key);
  }

  waiting(): Entry[] {
    return [...this.entries.values()].filter((entry) => !entry.receipt);
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
  async write(key: string, question: string, answer: string, remark: string): Promise<void> {
    const [said, noted] = [clean(answer), clean(remark)];
    const before = this.answer(key, question);
    if (before?.answer === said && before.remark === noted) {
      return;
    }
    await this.keep(this.made(key, "Answer", { question, answer: said, remark: noted }));
    if (before && (!before.tried || before.refused)) {
      await this.forget(before);
    }
  }

  async picture(key: string, kind: Kind, said: Partial<Entry>, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const entry = this.made(key, kind, { ...said, sha256: await sha256(content) });
    // The bytes first: an entry whose picture is missing could never be sent.
    await this.vault.putBytes(`photo:${entry.id}`, content);
    await this.keep(entry);
  }

  async onPaper(key: string, signer: string, remark: string): Promise<void> {
    await this.keep(this.made(key, "Signature", { answer: clean(signer), remark }));
  }

  async keep(entry: Entry): Promise<void> {
    await this.vault.put(`entry:${entry.id}`, entry);
    if (!this.entries.has(entry.id)) {
      this.about(entry.sheet, entry.question).push(entry);
    }
    this.entries.set(entry.id, entry);
  }

  private async forget(entry: Entry): Promise<void> {
    await this.vault.remove(`entry:${entry.id}`);
    this.entries.delete(entry.id);
    const own = this.about(entry.sheet, entry.question);
    own.splice(own.indexOf(entry), 1);
  }

  /** The picture is the server's now, byte for byte; the telephone needs the room. */
  async receive(entry: Entry, receipt: Receipt): Promise<void> {
    entry.receipt = receipt;
    entry.problem = "";
    entry.refused = false;
    await this.keep(entry);
    await this.vault.remove(`photo:${entry.id}`);
  }

  private made(key: string, kind: Kind, said: Partial<Entry>): Entry {
    this.owner.order++;
    void this.vault.put("owner", this.owner);
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
