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

/** Every typed word begins some word of the text: "ban tc" does not find "Ban Tổ chức", "to ch" does. */
export function matches(typed: string, text: string): boolean {
  const words = fold(text).split(" ");
  return fold(typed)
    .split(" ")
    .every((part) => words.some((word) => word.startsWith(part)));
}
