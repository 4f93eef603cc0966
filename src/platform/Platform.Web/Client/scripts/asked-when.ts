// Questions that are asked only after some answer to an earlier one come and go as that answer changes. The program decides alike.
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
  const { askedAfter, askedSign, askedValue = "" } = part.dataset;
  const form = part.closest("form");
  const fields = form ? [...form.querySelectorAll<HTMLInputElement>(`[name="${askedAfter}"]`)] : [];
  const field = fields.find((one) => one.type !== "radio" || one.checked);
  const given = field && !field.closest("[hidden]") ? field.value.trim() : "";
  return given !== "" && holds(given, askedSign ?? "", askedValue);
}

function holds(given: string, sign: string, value: string): boolean {
  const same = given.toLowerCase() === value.toLowerCase();
  const [is, bound] = [given, value].map((text) => Number(text.replace(",", "."))) as [number, number];
  switch (sign) {
    case "=": return same;
    case "<>": return !same;
    case "<": return is < bound;
    case "<=": return is <= bound;
    case ">": return is > bound;
    case ">=": return is >= bound;
    default: return true;
  }
}
