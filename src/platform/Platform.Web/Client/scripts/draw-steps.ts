// The draw computed again, step by step, as docs/draw.md says it; without the server.
import type { Chance, Draw, Drawn, Unit } from "./draw-file";
import { hex, hmac, sha256 } from "./draw-hash";

export type Step = { code: "file" | "list" | "digest" | "chance" | "seed" | "drawn"; state: "right" | "wrong" | "not-yet"; at?: string };

const bytes = new TextEncoder();
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Up to the first step that is wrong, or not there yet. */
export function verify(draw: Draw): Step[] {
  const wrong = wrongInList(draw);
  if (wrong) {
    return [{ code: "list", state: "wrong", at: wrong }];
  }
  const steps: Step[] = [{ code: "list", state: "right" }];
  if (digest(draw) !== draw.digest) {
    return [...steps, { code: "digest", state: "wrong" }];
  }
  steps.push({ code: "digest", state: "right" });
  const chance = draw.chance;
  if (!chance) {
    return [...steps, { code: "chance", state: draw.seed || draw.drawn ? "wrong" : "not-yet" }];
  }
  if (!fits(draw, chance)) {
    return [...steps, { code: "chance", state: "wrong" }];
  }
  steps.push({ code: "chance", state: "right" });
  const seed = seedOf(draw.digest, chance);
  if (seed !== draw.seed) {
    return [...steps, { code: "seed", state: "wrong" }];
  }
  steps.push({ code: "seed", state: "right" });
  return [...steps, compared(drawn(draw, seed), draw.drawn ?? [])];
}

export function digest(draw: Draw): string {
  const { dice, beacon } = draw.rule;
  const lines: (string | number)[][] = [
    ["chutri-draw/1"],
    ["title", draw.title],
    ["authority", draw.authority],
    ["committed", draw.committed],
    ["salt", draw.salt],
    ["count", draw.rule.count],
    ["dice", dice?.count ?? 0, dice?.sides ?? 0],
    ["beacon", beacon?.name ?? "", beacon?.round ?? "", beacon?.moment ?? ""],
    ["basis", draw.formula.basis],
    ...draw.formula.factors.map((factor) => ["factor", factor.code, factor.coefficient, factor.meaning]),
    ...inOrder(draw.units).map((unit) => ["unit", unit.code, unit.weight, ...unit.values, unit.name]),
    ...inOrder(draw.excluded).map((unit) => ["excluded", unit.code, unit.name, unit.reason]),
    ["end"],
  ];
  return hashOf(lines);
}

function seedOf(digestOfList: string, chance: Chance): string {
  return hashOf([["chutri-chance/1"], ["digest", digestOfList], ["dice", chance.dice.join(" ")], ["beacon", chance.beacon ?? ""], ["end"]]);
}

function drawn(draw: Draw, seed: string): Drawn[] {
  const key = Uint8Array.from(seed.match(/../g)!, (pair) => parseInt(pair, 16));
  const left: Unit[] = inOrder(draw.units);
  const found: Drawn[] = [];
  for (let n = 1; n <= draw.rule.count; n++) {
    const of = left.reduce((sum, unit) => sum + unit.weight, 0);
    const point = Number(pointOf(key, n, BigInt(of)));
    let before = 0;
    const at = left.findIndex((unit) => (before += unit.weight) > point);
    found.push({ number: n, code: left[at]!.code, point, of });
    left.splice(at, 1);
  }
  return found;
}

function pointOf(key: Uint8Array, n: number, below: bigint): bigint {
  const all = BigInt(2) ** BigInt(64);
  for (let attempt = 0; ; attempt++) {
    const number = BigInt("0x" + hex(hmac(key, bytes.encode(`${n}/${attempt}`))).slice(0, 16));
    if (number < all - (all % below)) {
      return number % below;
    }
  }
}

function compared(right: Drawn[], said: Drawn[]): Step {
  const wrong = right.findIndex((one, i) => {
    const other = said[i];
    return !other || other.number !== one.number || other.code !== one.code || other.point !== one.point || other.of !== one.of;
  });
  if (wrong >= 0) {
    return { code: "drawn", state: "wrong", at: `drawn[${wrong + 1}]` };
  }
  return { code: "drawn", state: said.length > right.length ? "wrong" : "right" };
}

function fits(draw: Draw, chance: Chance): boolean {
  const { dice, beacon } = draw.rule;
  return (
    chance.dice.length === (dice?.count ?? 0) &&
    chance.dice.every((face) => face >= 1 && face <= (dice?.sides ?? 0)) &&
    (beacon ? /^(?:[0-9a-f]{2}){16,}$/.test(chance.beacon ?? "") : chance.beacon == null) &&
    (chance.witnesses ?? []).every(oneLine)
  );
}

function wrongInList(draw: Draw): string | undefined {
  const { dice, beacon } = draw.rule;
  const { basis, factors } = draw.formula;
  const seen = new Set<string>();
  const once = (code: string) => isCode(code) && !seen.has(code) && seen.add(code);
  const enough = !dice || !!beacon || dice.count * Math.log2(dice.sides) >= 32;
  const head =
    oneLine(draw.title) && oneLine(draw.authority) && moment.test(draw.committed) && /^[0-9a-f]{64}$/.test(draw.salt);
  const promised =
    (!!dice || !!beacon) &&
    (!dice || (between(dice.count, 1, 1000) && between(dice.sides, 2, 1000))) &&
    enough &&
    (!beacon ||
      (oneLine(beacon.name) && oneLine(beacon.round) && moment.test(beacon.moment) && beacon.moment > draw.committed));
  if (!head || !promised || !between(draw.rule.count, 1, draw.units.length) || !between(draw.units.length, 1, 1e6)) {
    return "rule";
  }
  const codes = new Set(factors.map((factor) => factor.code));
  const known = factors.every((factor) => isCode(factor.code) && oneLine(factor.meaning) && between(factor.coefficient, 0, 1e6));
  if (!between(basis, 0, 1e9) || factors.length > 50 || codes.size !== factors.length || !known) {
    return "formula";
  }
  const unit = draw.units.find(
    (one) =>
      !once(one.code) ||
      !oneLine(one.name) ||
      one.values.length !== factors.length ||
      !one.values.every((value) => between(value, 0, 1e6)) ||
      !between(one.weight, 1, 1e9) ||
      one.weight !== factors.reduce((sum, factor, i) => sum + factor.coefficient * one.values[i]!, basis),
  );
  return unit?.code ?? draw.excluded.find((one) => !once(one.code) || !oneLine(one.name) || !oneLine(one.reason))?.code;
}

function isCode(code: string): boolean {
  return code.length <= 60 && /^[\p{L}\p{Nd}._-]+$/u.test(code) && !/[\ud800-\udfff]/.test(code);
}

function oneLine(words: string): boolean {
  return words.trim() !== "" && !/[\u0000-\u001f\u007f-\u009f]/.test(words) && !/\p{Cs}/u.test(words);
}

function between(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}

function inOrder<T extends { code: string }>(all: T[]): T[] {
  return [...all].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function hashOf(lines: (string | number)[][]): string {
  return hex(sha256(bytes.encode(lines.map((fields) => fields.join("\t") + "\n").join(""))));
}
