// A date is typed (27/11, 27/11/2026); the browser's own calendar is an extra behind a button.
export function dateFields(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[data-pick-date]")) {
    addCalendar(input);
  }
}

function addCalendar(input: HTMLInputElement): void {
  const line = input.parentElement!;
  const native = document.createElement("input");
  if (!("showPicker" in native) || input.disabled) {
    return;
  }
  native.type = "date";
  native.className = "date-native";
  native.tabIndex = -1;
  native.setAttribute("aria-hidden", "true");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-ghost";
  button.textContent = input.dataset.pickDate ?? "";
  button.addEventListener("click", () => {
    native.value = isoOf(input.value);
    native.showPicker();
  });
  native.addEventListener("change", () => {
    const [year, month, day] = native.value.split("-");
    if (day) {
      input.value = `${day}/${month}/${year}`;
      input.focus();
    }
  });
  line.append(button, native);
}

function isoOf(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/.exec(typed.trim()) ?? [];
  return year ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : "";
}
