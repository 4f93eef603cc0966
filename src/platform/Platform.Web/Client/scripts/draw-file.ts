// What a file of a draw holds (docs/draw.md), and whether it is one: nothing missing, nothing that the format does not know.
export type Unit = { code: string; name: string; values: number[]; weight: number };
export type Excluded = { code: string; name: string; reason: string };
export type Factor = { code: string; meaning: string; coefficient: number };
export type Drawn = { number: number; code: string; point: number; of: number };
export type Chance = { dice: number[]; beacon?: string | null; witnesses?: string[] | null };
export type Draw = {
  format: string;
  title: string;
  authority: string;
  committed: string;
  salt: string;
  rule: {
    count: number;
    dice?: { count: number; sides: number } | null;
    beacon?: { name: string; round: string; moment: string } | null;
  };
  formula: { basis: number; factors: Factor[] };
  units: Unit[];
  excluded: Excluded[];
  digest?: string | null;
  chance?: Chance | null;
  seed?: string | null;
  drawn?: Drawn[] | null;
};

type Check = (value: unknown) => boolean;
const words: Check = (value) => typeof value === "string";
const number: Check = (value) => Number.isSafeInteger(value);
const list = (each: Check): Check => (value) => Array.isArray(value) && value.every(each);
const maybe = (check: Check): Check => (value) => value === undefined || value === null || check(value);
const members = (all: Record<string, Check>): Check => (value) =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((name) => name in all) &&
  Object.entries(all).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const isDraw = members({
  format: words,
  title: words,
  authority: words,
  committed: words,
  salt: words,
  rule: members({
    count: number,
    dice: maybe(members({ count: number, sides: number })),
    beacon: maybe(members({ name: words, round: words, moment: words })),
  }),
  formula: members({ basis: number, factors: list(members({ code: words, meaning: words, coefficient: number })) }),
  units: list(members({ code: words, name: words, values: list(number), weight: number })),
  excluded: list(members({ code: words, name: words, reason: words })),
  digest: maybe(words),
  chance: maybe(members({ dice: list(number), beacon: maybe(words), witnesses: maybe(list(words)) })),
  seed: maybe(words),
  drawn: maybe(list(members({ number, code: words, point: number, of: number }))),
});

export function read(text: string): Draw | undefined {
  try {
    const json = text.replace(/^\ufeff/, "");
    const value: unknown = JSON.parse(json);
    return isDraw(value) && membersRead(value) === membersWritten(json) && (value as Draw).format === "chutri-draw/1"
      ? (value as Draw)
      : undefined;
  } catch {
    return undefined;
  }
}

// Of a member that stands twice JSON.parse keeps the last one, while a reader may see the first: then fewer are read than written.
function membersWritten(json: string): number {
  return [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter((found) => found[1]).length;
}

function membersRead(value: unknown): number {
  if (typeof value !== "object" || value === null) {
    return 0;
  }
  const inner = Object.values(value).reduce((sum: number, one) => sum + membersRead(one), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
