// Draws the chart of a figure from the table that stands in it; the table stays, it is the chart's figures.
//   <figure data-chart="bar | stacked | line"> <div data-drawing> … <table data-figures> first column = names
// A column's `data-colour` names a custom property (--overdue-fill), otherwise the accent and its quieter tones.
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

const tones = ["--accent-fill", "--holder-signer", "--holder-other", "--accent-line"];

interface Figures {
  names: string[];
  series: { name: string; colour: string; values: (number | null)[] }[];
}

export function draw(): void {
  const charts: [EChartsType, HTMLElement][] = [];
  for (const figure of document.querySelectorAll<HTMLElement>("[data-chart]")) {
    const place = figure.querySelector<HTMLElement>("[data-drawing]");
    const table = figure.querySelector<HTMLTableElement>("table[data-figures]");
    if (place && table) {
      place.hidden = false;
      const chart = init(place, null, { renderer: "svg" });
      charts.push([chart, figure]);
    }
  }
  const again = () => {
    for (const [chart, figure] of charts) {
      chart.setOption(optionOf(figure), true);
      chart.resize();
    }
  };
  again();
  addEventListener("resize", again);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  addEventListener("beforeprint", () => {
    for (const figures of document.querySelectorAll<HTMLDetailsElement>("[data-chart] details")) {
      figures.open = true;
    }
    again();
  });
}

function read(table: HTMLTableElement): Figures {
  const heads = [...table.tHead!.rows[0]!.cells].slice(1);
  const rows = [...table.tBodies[0]!.rows];
  return {
    names: rows.map((row) => textOf(row.cells[0]!)),
    series: heads.map((head, index) => ({
      name: textOf(head),
      colour: head.dataset.colour ?? tones[index % tones.length]!,
      values: rows.map((row) => numberOf(row.cells[index + 1])),
    })),
  };
}

function numberOf(cell: HTMLTableCellElement | undefined): number | null {
  const value = cell?.dataset.value;
  return value === undefined || value === "" ? null : Number(value);
}

const figure = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en-GB" : "vi-VN");

function optionOf(place: HTMLElement) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const figures = read(place.querySelector<HTMLTableElement>("table[data-figures]")!);
  const kind = place.dataset.chart;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const text = { color: colour("--ink-quiet"), fontFamily: style.getPropertyValue("--font-text"), fontSize: 13 };
  return {
    animation: !still,
    animationDuration: 200,
    aria: { enabled: false },
    textStyle: text,
    grid: { left: 4, right: 12, top: figures.series.length < 2 ? 16 : place.clientWidth < 420 ? 64 : 40, bottom: 16, outerBounds: { left: 0, right: 0, top: 0, bottom: 12 } },
    legend: figures.series.length > 1 ? { left: 0, top: 0, icon: "roundRect", itemWidth: 14, itemHeight: 14, textStyle: text, selectedMode: false } : undefined,
    xAxis: { type: "category", data: figures.names, axisTick: { show: false }, axisLabel: text, axisLine: { lineStyle: { color: colour("--line-strong") } } },
    yAxis: { type: "value", minInterval: 1, axisLabel: { ...text, formatter: (value: number) => figure.format(value) }, splitLine: { lineStyle: { color: colour("--line") } } },
    series: figures.series.map((series) => ({
      type: kind === "line" ? ("line" as const) : ("bar" as const),
      stack: kind === "stacked" ? "one" : undefined,
      name: series.name,
      data: series.values,
      barMaxWidth: 28,
      symbolSize: 7,
      itemStyle: { color: colour(series.colour), borderColor: colour("--surface"), borderWidth: kind === "stacked" ? 1 : 0 },
      silent: true,
    })),
  };
}

function textOf(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? "").replace(/\s+/g, " ").trim();
}
