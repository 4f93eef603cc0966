// Photographs to a question, kept byte for byte with digest and moment; where they were taken only if the inspector asked for it.
import type { Book } from "./field-book";
import { h, labelled } from "./field-dom";
import { fileTime, noPicture, tooLarge, tooMany, words } from "./field-words";

const LARGEST = 50 * 1024 * 1024;
const MOST = 500;
const PATIENCE_IN_MS = 15_000;
const TIME_MAY_DIFFER_IN_MS = 2 * 60_000;
/** Of these some browsers do not tell the type. */
const OF_TELEPHONES = /\.hei[cf]$/i;
const ENDINGS: Record<string, string> = { "image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/heic": ".heic", "image/heif": ".heif" };

export function photoField(
  book: Book,
  key: string,
  question: string,
  guarded: (act: Promise<unknown>) => Promise<void>,
  place: { wanted: boolean },
): HTMLElement {
  const problem = h("p", { class: "problem", role: "alert" });
  const field = h("input", { type: "file", accept: "image/*", multiple: true, name: `photos-${question}` });
  field.addEventListener("change", (event) => {
    event.stopPropagation(); // not an answer
    const files = [...(field.files ?? [])];
    const wrong = problems(files, book.of(key).filter((entry) => entry.kind === "Photo").length);
    problem.textContent = wrong.join(" ");
    if (wrong.length === 0) {
      void guarded(add(book, key, question, files, place, problem)).then(() => (field.value = ""));
    }
  });
  return h("div", {}, labelled(words.photos, field), problem);
}

/** All that is wrong with all of them at once; none is kept then. */
function problems(files: File[], before: number): string[] {
  const wrong = files.flatMap((file) => [
    ...(file.type.startsWith("image/") || OF_TELEPHONES.test(file.name) ? [] : [noPicture(file.name)]),
    ...(file.size > LARGEST ? [tooLarge(file.name)] : []),
  ]);
  return before + files.length > MOST ? [...wrong, tooMany(before + files.length)] : wrong;
}

async function add(book: Book, key: string, question: string, files: File[], place: { wanted: boolean }, problem: HTMLElement): Promise<void> {
  const where = place.wanted ? await here() : "";
  if (place.wanted && !where) {
    problem.textContent = words.noPlace;
  }
  for (const file of files) {
    const content = new Uint8Array(await file.arrayBuffer());
    const own = Math.abs(Date.now() - file.lastModified) > TIME_MAY_DIFFER_IN_MS ? fileTime(new Date(file.lastModified)) : "";
    const fileName = /\.\w+$/.test(file.name) ? file.name : `${file.name}${ENDINGS[file.type] ?? ".jpg"}`;
    await book.picture(key, "Photo", { question, remark: own, place: where, fileName }, content);
  }
}

function here(): Promise<string> {
  return new Promise((found) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)} ±${Math.round(coords.accuracy)} m`),
      () => found(""),
      { enableHighAccuracy: true, timeout: PATIENCE_IN_MS },
    );
  });
}
