import { language } from './language.ts';

/** In kB or MB, as the language writes it. @param bytes any */
export function sizeInWords(bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', Math.max(1, bytes / 1000)] : ['megabyte', bytes / 1_000_000];
  const digits = { maximumFractionDigits: unit === 'megabyte' && size < 10 ? 1 : 0 };
  return new Intl.NumberFormat(language(), { style: 'unit', unit, ...digits }).format(size);
}
