import { ratio, type Spread, spread } from './statistics.ts';

/** One line of the table. Samples are in the order of the rounds. */
export interface Figure {
  name: string;
  unit: 'ms' | 'kB' | 'MB' | 'letters';
  aparte: number[];
  /** What it is compared with, measured in the same rounds. */
  against?: { what: string; samples: number[] };
  /** Of engineering's budgets: what may not be exceeded, and by which of the numbers. */
  budget?: { of: 'ratio' | 'median' | 'p95'; limit: number };
}

/** Undefined where there is nothing to compare with. */
const ratioOf = ({ aparte, against }: Figure): number | undefined => against && ratio(aparte, against.samples);

function verdict(figure: Figure): 'ok' | 'over' | '' {
  if (!figure.budget) return '';
  const { of, limit } = figure.budget;
  const value = of === 'ratio' ? ratioOf(figure) : spread(figure.aparte)[of];
  if (value === undefined) throw new Error(`${figure.name} has a budget for a ratio, and nothing to compare with.`);
  return value <= limit ? 'ok' : 'over';
}

/** What is kept of a figure in the report. */
export function summary(figure: Figure) {
  const { name, unit, aparte, against, budget } = figure;
  const other = against && { what: against.what, ...spread(against.samples) };
  return { name, unit, aparte: spread(aparte), against: other, ratio: ratioOf(figure), budget, verdict: verdict(figure) };
}

const heads = ['', 'against', 'Aparté', 'ratio', 'budget', ''];

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(figure: Figure): string[] {
  const { name, unit, aparte, against } = figure;
  const times = ratioOf(figure);
  return [
    name,
    against ? `${against.what} ${amount(spread(against.samples), unit)}` : '',
    amount(spread(aparte), unit),
    times === undefined ? '' : `${times.toFixed(2)} ×`,
    limitOf(figure),
    verdict(figure),
  ];
}

function amount({ median, p95, rounds }: Spread, unit: Figure['unit']): string {
  const digits = unit === 'ms' && median >= 20 ? 0 : 1;
  return `${median.toFixed(digits)}${rounds > 1 ? ` (p95 ${p95.toFixed(digits)})` : ''} ${unit}`;
}

function limitOf({ budget, unit }: Figure): string {
  if (!budget) return '';
  return budget.of === 'ratio' ? `≤ ${budget.limit} ×` : `${budget.of === 'p95' ? 'p95 ' : ''}≤ ${budget.limit} ${unit}`;
}
