// Everything here is an extra over pages that already work: each part looks for its own mark in the page and does
// nothing where there is none.
import { askedWhen } from "./asked-when";
import { bell } from "./bell";
import { checkIn } from "./check-in";
import { comboboxes } from "./combobox";
import { copying } from "./copying";
import { dateFields } from "./date-field";
import { deadlinePreview } from "./deadline-preview";
import { keepTyped } from "./keep-typed";
import { liveCode } from "./live-code";
import { menus } from "./menus";
import { passkeys } from "./passkeys";
import { printing } from "./printing";
import { readOnTheWay } from "./read-on-the-way";
import { readingKeys } from "./reading-keys";
import { selectedWords } from "./selected-words";
import { submitOnce } from "./submit-once";
import { wall } from "./wall";

menus();
bell();
readOnTheWay();
submitOnce();
keepTyped();
askedWhen();
comboboxes();
dateFields();
deadlinePreview();
copying();
checkIn();
liveCode();
passkeys();
printing();
readingKeys();
selectedWords();
wall(charts);
charts();
modeler();

function modeler(): void {
  const place = document.querySelector<HTMLElement>("[data-modeler]");
  const field = document.querySelector<HTMLTextAreaElement>("[data-model]");
  if (place && field) {
    void import("./modeler").then((drawing) => drawing.draw(place, field));
  }
}

function charts(): void {
  if (document.querySelector("[data-chart]")) {
    void import("./charts").then((drawing) => drawing.draw());
  }
}
