import { apart, type Values } from '../said.ts';
import { fill, type Line, type Voice } from './line.ts';

/** The line as it is shown. Values are set apart, so that words in a right-to-left script do not turn the sentence around. */
export function speak(line: Line, voice: Voice, values: Values = {}): string {
  const set = Object.entries(values).map(([name, value]) => [name, value?.trim() ? apart(value.trim()) : undefined]);
  return fill(line, voice, Object.fromEntries(set));
}
