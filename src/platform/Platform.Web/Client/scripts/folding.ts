/** Letters only, without marks and case: "Đỗ Thị Hồng Vân" and "do thi hong van" are the same to a search. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** What begins with what was typed comes first, then what is shorter; what is equal keeps its order. */
export function nearest<T extends { label: string }>(typed: string, found: T[]): T[] {
  const start = fold(typed);
  if (!start) {
    return found;
  }
  const place = (item: T) => (fold(item.label).startsWith(start) ? 0 : 1);
  return [...found].sort((a, b) => place(a) - place(b) || a.label.length - b.label.length);
}

/** Every typed word begins some word of the text: "ban tc" does not find "Ban Tổ chức", "to ch" does. */
export function matches(typed: string, text: string): boolean {
  const words = fold(text).split(" ");
  return fold(typed)
    .split(" ")
    .every((part) => words.some((word) => word.startsWith(part)));
}
