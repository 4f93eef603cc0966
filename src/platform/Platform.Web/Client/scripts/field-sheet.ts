// One sheet to write on: sections that fold, questions in their order, photographs, and the signature at the end.
import { holds, isCount, number } from "./condition";
import { askedOf, keyOf, type Book, type Entry, type Question, type Sheet } from "./field-book";
import { button, h, labelled } from "./field-dom";
import { photoField } from "./field-photo";
import { SENT } from "./field-send";
import { signaturePart } from "./field-signature";
import { moment, words } from "./field-words";

/** @param changed What is told after something was written. */
export function sheetView(book: Book, sheet: Sheet, changed: (text?: string) => void): Node[] {
  const key = keyOf(sheet);
  const answerOf = (question: string): string | undefined => book.answer(key, question)?.answer;
  const parts = new Map<string, HTMLElement>();
  const states = new Map<string, HTMLElement>();
  const stamps = new Map<string, string>();
  const place = { wanted: false };

  const refresh = (): void => {
    const asked = askedOf(sheet, answerOf);
    for (const question of sheet.questions) {
      parts.get(question.code)!.hidden = !asked.has(question.code);
      const stamp = book
        .about(key, question.code)
        .map((entry) => `${entry.id} ${entry.receipt?.keptAt ?? ""} ${entry.problem}`)
        .join();
      if (stamp !== (stamps.get(question.code) ?? "")) {
        stamps.set(question.code, stamp);
        states.get(question.code)!.replaceChildren(...state(book, key, question, leave));
      }
    }
    for (const section of sections) {
      const codes = section.codes.filter((code) => asked.has(code));
      section.count.textContent = `(${codes.filter((code) => answerOf(code)).length}/${codes.length})`;
    }
  };
  const guarded = async (act: Promise<unknown>): Promise<void> => {
    try {
      await act;
      if (!book.isWriting()) {
        refresh();
        changed();
      }
    } catch {
      changed(words.full);
    }
  };

  const leave = (entry: Entry): void => void guarded(book.forget(entry));

  const sections = [...new Set(sheet.questions.map((question) => question.section))].map((name, at) => {
    const count = h("span", {});
    const own = sheet.questions.filter((question) => question.section === name);
    const body = own.map((question) => {
      const said = h("div", {});
      states.set(question.code, said);
      const part = questionPart(book, key, question, said, guarded, place);
      parts.set(question.code, part);
      return part;
    });
    return {
      codes: own.map((question) => question.code),
      count,
      element: h("details", { open: at === 0 }, h("summary", {}, name, count), ...body),
    };
  });
  refresh();
  const placing: HTMLButtonElement = button(words.place, () => {
    place.wanted = !place.wanted;
    placing.setAttribute("aria-pressed", String(place.wanted));
  });
  placing.setAttribute("aria-pressed", "false");
  return [
    h("h2", { [SENT]: refresh }, `${sheet.code} · ${sheet.title}`),
    h("p", {}, sheet.unit),
    h("p", { class: "quiet" }, words.photoLimits),
    placing,
    ...sections.map((section) => section.element),
    signaturePart(book, sheet, guarded),
  ];
}

function questionPart(
  book: Book,
  key: string,
  question: Question,
  said: HTMLElement,
  guarded: (act: Promise<unknown>) => Promise<void>,
  place: { wanted: boolean },
): HTMLElement {
  const before = book.answer(key, question.code);
  const remark = h("textarea", { rows: "2", maxlength: "4000", name: `remark-${question.code}` });
  remark.value = before?.remark ?? "";
  const answer = answerFields(question, before?.answer ?? "");
  const write = (): void => {
    const typed = answer.read();
    const wrong = typed && question.isWhole && !isCount(typed) ? words.count : typed && question.isNumber && number(typed) === null ? words.number : "";
    answer.problem.textContent = wrong;
    // the remark beside an answer that cannot be is kept all the same
    const said = wrong ? (book.answer(key, question.code)?.answer ?? "") : typed;
    if (said || remark.value || before) {
      void guarded(book.write(key, question.code, said, remark.value));
    }
  };
  const part = h(
    "fieldset",
    { id: `question-${question.code}`, change: write },
    h("legend", {}, `${question.code}. ${question.text}`),
    ...answer.elements,
    answer.problem,
    labelled(words.remark, remark),
  );
  part.append(photoField(book, key, question.code, guarded, place), said);
  return part;
}

function answerFields(question: Question, before: string): { elements: Node[]; read: () => string; problem: HTMLElement } {
  const problem = h("p", { class: "problem", role: "alert" });
  const name = `answer-${question.code}`;
  if (question.allowed.length > 0) {
    const picks = question.allowed.map((value) => h("input", { type: "radio", name, value, checked: value === before }));
    const text = (value: string, at: number): string => (question.levels[at] ? `${value}: ${question.levels[at]}` : value);
    return {
      elements: picks.map((pick, at) => h("label", { class: "pick" }, pick, text(pick.value, at))),
      read: () => picks.find((pick) => pick.checked)?.value ?? "",
      problem,
    };
  }
  const field = question.isNumber
    ? h("input", { type: "text", inputmode: question.isWhole ? "numeric" : "decimal", name })
    : h("textarea", { rows: "2", maxlength: "4000", name });
  field.value = before;
  field.setAttribute("aria-label", `${question.code}. ${question.text}`);
  return { elements: [field], read: () => field.value, problem };
}

/** What stands about a question on this telephone, and what the server said. */
function state(book: Book, key: string, question: Question, leave: (entry: Entry) => void): Node[] {
  const own = book.about(key, question.code);
  const answer = own.filter((entry) => entry.kind === "Answer").pop();
  const photos = own.filter((entry) => entry.kind === "Photo");
  const wanting =
    answer?.answer && question.evidenceWhen && holds(question.evidenceWhen, answer.answer) && !answer.remark && photos.length === 0;
  return [
    ...(wanting ? [h("p", { class: "waits" }, words.evidence)] : []),
    ...[...(answer ? [answer] : []), ...photos].map((entry) => receipt(entry, leave)),
  ];
}

/** @param leave Takes out what the server does not take; an answer is mended by another. */
export function receipt(entry: Entry, leave: (entry: Entry) => void): HTMLElement {
  const name = entry.kind === "Answer" ? "" : `${entry.fileName || entry.answer}${entry.place ? ` (${entry.place})` : ""}: `;
  const line = h("p", { class: "quiet", "data-state": entry.receipt ? "kept" : "waiting" }, name);
  if (entry.problem) {
    line.append(h("span", { class: "problem" }, entry.problem));
    if (entry.refused && entry.kind !== "Answer") {
      line.append(" ", button(words.leave, () => confirm(words.leaveSure) && leave(entry)));
    }
  } else if (!entry.receipt) {
    line.append(words.notSent);
  } else {
    line.append(`${words.keptBy} ${moment(entry.receipt.keptAt)} `, h("code", {}, entry.receipt.digest.slice(0, 16)));
    if (entry.receipt.waitsBecause.length > 0) {
      line.append(h("span", { class: "waits" }, ` ${words.waitsFor}: ${entry.receipt.waitsBecause.join("; ")}`));
    }
  }
  return line;
}
