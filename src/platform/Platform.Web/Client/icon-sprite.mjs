import { readFileSync } from "node:fs";

const NotDrawn = '<path stroke="none" d="M0 0h24v24H0z" fill="none" />';

/** One SVG with a symbol for each icon of icons.json; only those are taken from Tabler Icons. */
export function iconSprite(icons) {
  const symbols = Object.entries(icons).map(([name, drawing]) => {
    const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${drawing}.svg`, "utf8");
    const body = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    const drawn = body.replace(NotDrawn, "").replace(/\s+/g, " ").replace(/> </g, "><").replace(/ \/>/g, "/>").trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawn}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}
