// What the page says, Vietnamese first.
type Said = { vi: string; en: string };

export const steps: Record<string, Record<"right" | "wrong" | "not-yet", Said>> = {
  file: {
    right: { vi: "Tệp đúng dạng.", en: "The file has the right form." },
    wrong: {
      vi: "Đây không phải tệp rút thăm đúng dạng: thừa, thiếu hoặc hỏng một mục.",
      en: "This is no file of a draw: something is missing, broken or not known.",
    },
    "not-yet": { vi: "", en: "" },
  },
  list: {
    right: { vi: "Danh sách đầy đủ; mọi trọng số đúng công thức.", en: "The list is complete; every weight follows from the formula." },
    wrong: { vi: "Danh sách sai: một mục thiếu, lặp lại, hoặc trọng số không đúng công thức.", en: "The list is wrong: something is missing or twice, or a weight does not follow from the formula." },
    "not-yet": { vi: "", en: "" },
  },
  digest: {
    right: { vi: "Mã băm đúng là của danh sách này. Hãy so với mã đã công bố trước lúc rút.", en: "The digest is that of this list. Compare it with the one that was published before the draw." },
    wrong: { vi: "Mã băm không phải của danh sách này: danh sách đã bị đổi sau khi chốt.", en: "The digest is not that of this list: the list was changed after it was closed." },
    "not-yet": { vi: "", en: "" },
  },
  chance: {
    right: { vi: "Xúc xắc và số ngẫu nhiên đúng như đã hứa. Hãy so với biên bản và nơi công bố.", en: "Dice and random number are as promised. Compare them with the minutes and the publisher." },
    wrong: { vi: "Xúc xắc hoặc số ngẫu nhiên không như danh sách đã hứa.", en: "Dice or random number are not as the list promised." },
    "not-yet": { vi: "Danh sách đã chốt, chưa rút thăm.", en: "The list is closed; nothing has been drawn yet." },
  },
  seed: {
    right: { vi: "Số khởi đầu đúng.", en: "The seed is right." },
    wrong: { vi: "Số khởi đầu không đúng với mã băm và kết quả may rủi.", en: "The seed is not that of digest and chance." },
    "not-yet": { vi: "", en: "" },
  },
  drawn: {
    right: { vi: "Các đơn vị được rút đúng như tính lại.", en: "Those drawn are those that were computed again." },
    wrong: { vi: "Đơn vị ghi trong tệp không phải đơn vị được rút.", en: "Who is named in the file is not who was drawn." },
    "not-yet": { vi: "", en: "" },
  },
};

export const verdicts: Record<"right" | "wrong" | "not-yet", Said> = {
  right: { vi: "Lần rút thăm này đúng", en: "This draw is right" },
  wrong: { vi: "Lần rút thăm này SAI", en: "This draw is WRONG" },
  "not-yet": { vi: "Danh sách đã chốt đúng, chưa rút thăm", en: "The list was closed rightly; nothing was drawn yet" },
};

/** Nobody is accused of cheating because somebody chose another file. */
export const notADraw: Said = { vi: "Tệp này không phải của một lần rút thăm", en: "This is not the file of a draw" };

export const columns: Said[] = [
  { vi: "Lần", en: "Draw" },
  { vi: "Mã", en: "Code" },
  { vi: "Tên", en: "Name" },
  { vi: "Điểm / tổng", en: "Point / total" },
];
