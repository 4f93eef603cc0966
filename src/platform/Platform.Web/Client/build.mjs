// Builds what the pages load: one style sheet, one script and its chunks, the fonts and the icon sprite.
// Every file is named by its content, so that it may be kept for ever; `assets.json` tells the program the names.
//   node build.mjs OUT
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { transform } from "lightningcss";
import { iconSprite } from "./icon-sprite.mjs";
import { tablerPart } from "./tabler-part.mjs";

// The modeler, and what it is made of.
const modelerParts = [
  "bpmn-js", "@bpmn-io/diagram-js-ui", "bpmn-moddle", "clsx", "diagram-js", "diagram-js-direct-editing", "didi", "domify", "htm", "ids",
  "inherits-browser", "min-dash", "min-dom", "moddle", "moddle-xml", "object-refs", "path-intersection", "preact", "saxen", "tiny-svg",
];
const out = resolve(process.argv[2] ?? "dist");
// Phones of about five years: what the oldest of them lacks, the style sheet must not need.
const browsers = { chrome: 88 << 16, firefox: 85 << 16, safari: 14 << 16, ios_saf: 14 << 16, samsung: 15 << 16 };

const files = new Map();
const entries = {};

const modeler = await build({
  entryPoints: ["styles/modeler.css"],
  bundle: true,
  minify: true,
  loader: { ".woff2": "file", ".woff": "empty", ".eot": "empty", ".ttf": "empty", ".svg": "empty" },
  assetNames: "[name].[hash]",
  outdir: out,
  write: false,
  logLevel: "warning",
});
for (const file of modeler.outputFiles) {
  if (extname(file.path) === ".css") {
    keep("modeler.css", file.contents);
  } else {
    files.set(basename(file.path), Buffer.from(file.contents));
  }
}

const scripts = await build({
  entryPoints: ["scripts/chutri.ts"],
  bundle: true,
  format: "esm",
  splitting: true,
  minify: true,
  target: "es2020",
  outdir: out,
  entryNames: "[name].[hash]",
  chunkNames: "[name].[hash]",
  write: false,
  metafile: true,
  define: { MODELER_STYLE: JSON.stringify(`/assets/${entries["modeler.css"]}`) },
  legalComments: "none",
  logLevel: "warning",
});
for (const file of scripts.outputFiles) {
  files.set(basename(file.path), Buffer.from(file.contents));
}
for (const [path, output] of Object.entries(scripts.metafile.outputs)) {
  if (output.entryPoint === "scripts/chutri.ts") {
    entries["chutri.js"] = basename(path);
  }
}

const styles = await build({
  entryPoints: ["styles/chutri.css"],
  bundle: true,
  loader: { ".woff2": "file" },
  assetNames: "[name].[hash]",
  outdir: out,
  write: false,
  logLevel: "warning",
});
for (const file of styles.outputFiles) {
  if (extname(file.path) === ".css") {
    const css = Buffer.concat([tablerPart(), Buffer.from(file.contents)]);
    keep("chutri.css", transform({ filename: "chutri.css", code: css, minify: true, targets: browsers }).code);
  } else {
    files.set(basename(file.path), Buffer.from(file.contents));
  }
}

const icons = JSON.parse(readFileSync("icons.json", "utf8"));
keep("icons.svg", iconSprite(icons));
keep("mark.svg", readFileSync("mark.svg"));
keep("mark-512.png", readFileSync("mark-512.png"));
keep("licences.txt", licences());
const policies = {
  "draw-verify.html": await wholePage("draw-verify", ""),
  "field.html": await wholePage("field", "; connect-src 'self'; manifest-src 'self'; worker-src 'self'; img-src 'self' blob:"),
  "field-worker.js": await worker(),
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(out, name), content);
  if (![".woff2", ".png"].includes(extname(name))) {
    writeFileSync(join(out, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(join(out, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}
// Last, since its presence says that all others are there.
writeFileSync(join(out, "assets.json"), JSON.stringify({ entries, policies, icons: Object.keys(icons), files: [...files.keys()].sort() }, null, 2));

function keep(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const kept = `${basename(name, extname(name))}.${hash}${extname(name)}`;
  files.set(kept, bytes);
  entries[name] = kept;
}

// One page that needs nothing but itself: it works as it is without the program, saved to a disk or kept by a telephone. Returns what it may
// load; `more` is what it asks of the program once there is a network.
async function wholePage(name, more) {
  const script = await build({ entryPoints: [`scripts/${name}.ts`], bundle: true, format: "iife", minify: true, target: "es2020", write: false, charset: "utf8" });
  const style = transform({ filename: `${name}.css`, code: readFileSync(`styles/${name}.css`), minify: true, targets: browsers }).code.toString();
  const code = script.outputFiles[0].text.trim();
  const only = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = `default-src 'none'; script-src ${only(code)}; style-src ${only(style)}; base-uri 'none'; form-action 'none'${more}`;
  const parts = { policy, style, script: code, mark: entries["mark.svg"], icon: entries["mark-512.png"] };
  keep(`${name}.html`, readFileSync(`${name}.html`, "utf8").replace(/\{\{(\w+)\}\}/g, (_, part) => parts[part]));
  return policy;
}

// What opens the page of check sheets where there is no network.
async function worker() {
  const script = await build({ entryPoints: ["scripts/field-worker.ts"], bundle: true, format: "iife", minify: true, target: "es2020", write: false });
  keep("field-worker.js", script.outputFiles[0].contents);
  return "default-src 'none'; connect-src 'self'";
}

// What we give on, with the words under which we were given it.
function licences() {
  const given = ["@fontsource/be-vietnam-pro", "@fontsource/noto-serif", "@tabler/core", "@tabler/icons", "echarts", "zrender", ...modelerParts];
  const texts = given.map((name) => [name, licenceOf(`node_modules/${name}`)]);
  texts.push(["Inter (figures)", readFileSync("fonts/OFL-inter.txt", "utf8")]);
  return texts.map(([name, text]) => `${name}\n${"=".repeat(name.length)}\n${text.trim()}\n`).join("\n\n");
}

function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), "utf8") : JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).license;
}
