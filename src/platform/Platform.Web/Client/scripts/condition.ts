// When a question is asked, or an answer needs evidence. The program decides alike (Model/Condition.cs of SelfReview).
export interface Condition {
  question: string | null;
  sign: string;
  value: string;
}

export function holds(when: Condition, answer: string | undefined): boolean {
  if (!answer || when.sign === "") {
    return when.sign === "" && Boolean(answer);
  }
  if (when.sign === "=" || when.sign === "<>") {
    return (answer.toLowerCase() === when.value.toLowerCase()) === (when.sign === "=");
  }
  const [given, bound] = [number(answer), number(when.value)];
  if (given === null || bound === null) {
    return false;
  }
  return when.sign === "<" ? given < bound : when.sign === "<=" ? given <= bound : when.sign === ">" ? given > bound : given >= bound;
}

/** As GivenAnswer.cs of SelfReview takes it. */
export function isCount(typed: string): boolean {
  return /^\d+$/.test(typed.trim()) && Number(typed) <= 2_147_483_647;
}

export function number(typed: string): number | null {
  const text = typed.trim().replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}
