// Questions that are asked only after some answer to an earlier one come and go as that answer changes. The program decides alike.
import { holds } from "./condition";

export function askedWhen(): void {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-asked-after]")];
  if (parts.length === 0) {
    return;
  }
  const show = () => parts.forEach((part) => (part.hidden = !isAsked(part)));
  document.addEventListener("input", show);
  document.addEventListener("change", show);
  show();
}

/** What hangs on a question that is not asked is not asked either: such an answer counts as none. */
function isAsked(part: HTMLElement): boolean {
  const { askedAfter, askedSign: sign = "", askedValue: value = "" } = part.dataset;
  const form = part.closest("form");
  const fields = form ? [...form.querySelectorAll<HTMLInputElement>(`[name="${askedAfter}"]`)] : [];
  const field = fields.find((one) => one.type !== "radio" || one.checked);
  const given = field && !field.closest("[hidden]") ? field.value.trim() : "";
  return holds({ question: null, sign, value }, given);
}
