import { readFileSync } from "node:fs";
import { transform } from "lightningcss";

/**
 * The rules of Tabler for the classes of tabler.json, with the custom properties those rules ask for, in a layer that
 * every rule of ours overrides. A class that our own styles lay out must not be listed: two hands on one thing.
 */
export function tablerPart() {
  const wanted = new Set(JSON.parse(readFileSync("tabler.json", "utf8")));
  const kept = keepRules(wanted);
  const values = rootValues();
  return Buffer.from(`@layer tabler{:root{${neededValues(kept, values)}}${kept}}\n`);
}

function keepRules(wanted) {
  const { code } = transform({
    filename: "tabler.css",
    code: readFileSync("node_modules/@tabler/core/dist/css/tabler.min.css"),
    minify: true,
    visitor: {
      Rule: {
        style: (rule) => (rule.value.selectors.some((selector) => asksOnlyFor(selector, wanted)) ? undefined : []),
        keyframes: () => [],
        "font-face": () => [],
        import: () => [],
      },
      Selector: (selector) => (asksOnlyFor(selector, wanted) ? undefined : []),
    },
  });
  return code.toString().replace(/^@charset "utf-8";/i, "");
}

function asksOnlyFor(selector, wanted) {
  const classes = selector.filter((part) => part.type === "class").map((part) => part.name);
  return classes.length > 0 && classes.every((name) => wanted.has(name));
}

function rootValues() {
  const css = readFileSync("node_modules/@tabler/core/dist/css/tabler.min.css", "utf8");
  const values = new Map();
  for (const [, block] of css.matchAll(/:root[^{}]*\{([^{}]*)\}/g)) {
    for (const [, name, value] of block.matchAll(/(--tblr-[\w-]+):([^;}]+)/g)) {
      if (!values.has(name)) {
        values.set(name, value);
      }
    }
  }
  return values;
}

// Tabler's colours are ours; whatever else its kept rules ask for comes along as it is.
const ours = {
  "--tblr-primary": "var(--accent-fill)",
  "--tblr-border-color": "var(--line)",
  "--tblr-body-color": "var(--ink)",
  "--tblr-bg-surface": "var(--surface)",
  "--tblr-shadow-color": "transparent",
};

function neededValues(css, values) {
  const needed = new Map(Object.entries(ours));
  const ask = (text) => {
    for (const [, name] of text.matchAll(/var\((--tblr-[\w-]+)/g)) {
      if (values.has(name) && !needed.has(name)) {
        needed.set(name, values.get(name));
        ask(values.get(name));
      }
    }
  };
  ask(css);
  return [...needed].map(([name, value]) => `${name}:${value}`).join(";");
}
