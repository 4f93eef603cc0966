// Whoever stands for the unit signs on the screen, or it is noted that they signed on paper. With it goes the digest of the answers that were on this
// telephone at that moment.
import { keyOf, type Book, type Entry, type Sheet } from "./field-book";
import { button, h, labelled } from "./field-dom";
import { SENT } from "./field-send";
import { receipt } from "./field-sheet";
import { sha256 } from "./field-vault";
import { signedFor, words } from "./field-words";

const PEN = 2.5;

export function signaturePart(book: Book, sheet: Sheet, guarded: (act: Promise<unknown>) => Promise<void>): HTMLElement {
  const key = keyOf(sheet);
  const signer = h("input", { type: "text", maxlength: "200", id: "signer" });
  const onPaper = h("input", { type: "checkbox", id: "on-paper" });
  const canvas = h("canvas", { role: "img", "aria-label": words.signatureFrame, id: "signature" });
  const problem = h("p", { class: "problem", role: "alert" });
  const kept = h("div", {});
  const pen = drawing(canvas);
  const leave = (entry: Entry): void => void guarded(book.forget(entry)).then(show);
  const show = (): void =>
    kept.replaceChildren(...book.about(key, "").filter((entry) => entry.kind === "Signature").map((entry) => receipt(entry, leave)));
  onPaper.addEventListener("change", () => (canvas.hidden = onPaper.checked));
  const sign = async (): Promise<void> => {
    const wrong = [!signer.value.trim() && words.noName, !onPaper.checked && !pen.drawn() && words.noStroke].filter(Boolean);
    problem.textContent = wrong.join(" ");
    if (wrong.length > 0) {
      return;
    }
    const remark = await signed(book, sheet);
    if (onPaper.checked) {
      await guarded(book.onPaper(key, signer.value, `${words.onPaper}. ${remark}`));
    } else {
      const picture = new Uint8Array(await (await pen.picture()).arrayBuffer());
      await guarded(book.picture(key, "Signature", { answer: signer.value.trim().normalize("NFC"), remark, fileName: "chu-ky.png" }, picture));
    }
    pen.clear();
    signer.value = "";
    show();
  };
  show();
  return h(
    "section",
    { class: "card", [SENT]: show },
    h("h2", {}, words.signature),
    h("p", {}, words.signatureText),
    labelled(words.signer, signer),
    h("label", { class: "pick" }, onPaper, words.onPaper),
    canvas,
    problem,
    button(words.sign, sign, true),
    button(words.clear, () => pen.clear()),
    kept,
  );
}

/** SHA-256 over a line for each answered question, in the order of the sheet: code, answer and remark, parted by tabs. */
async function signed(book: Book, sheet: Sheet): Promise<string> {
  await book.written(); // what was typed last
  const lines = sheet.questions
    .map((question) => book.answer(keyOf(sheet), question.code))
    .filter((entry) => entry?.answer)
    .map((entry) => `${entry!.question}\t${entry!.answer}\t${entry!.remark}\n`);
  return signedFor(lines.length, await sha256(new TextEncoder().encode(lines.join(""))));
}

function drawing(canvas: HTMLCanvasElement): { drawn: () => boolean; clear: () => void; picture: () => Promise<Blob> } {
  let strokes = 0;
  const ink = canvas.getContext("2d")!;
  const clear = (): void => {
    strokes = 0;
    canvas.width = 640;
    canvas.height = 340;
    ink.fillStyle = "#fff";
    ink.fillRect(0, 0, canvas.width, canvas.height);
    ink.strokeStyle = "#12242b";
    ink.lineWidth = PEN * 2;
    ink.lineCap = "round";
  };
  const at = (event: PointerEvent): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [((event.clientX - box.left) * canvas.width) / box.width, ((event.clientY - box.top) * canvas.height) / box.height];
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    ink.beginPath();
    ink.moveTo(...at(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) {
      strokes++;
      ink.lineTo(...at(event));
      ink.stroke();
    }
  });
  clear();
  return {
    drawn: () => strokes > 0,
    clear,
    picture: () => new Promise((made, failed) => canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error("no picture"))), "image/png")),
  };
}
