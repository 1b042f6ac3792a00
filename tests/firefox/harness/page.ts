import type { Bidi } from '../../../scripts/browser/bidi.ts';
import { until } from './until.ts';

/** WebDriver's names for the keys that type no character. */
export const keys = {
  enter: '\uE007',
  escape: '\uE00C',
  tab: '\uE004',
  backspace: '\uE003',
  shift: '\uE008',
  control: '\uE009',
  alt: '\uE00A',
  up: '\uE013',
  down: '\uE015',
  f2: '\uE032',
  f8: '\uE038',
} as const;

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** A page in a tab or popup window of Firefox: one of ours, or the call. */
export class Page {
  readonly #bidi: Bidi;
  /** WebDriver BiDi's own id of it. */
  readonly context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  /** Runs `question` in the page, with JSON arguments and answer; rejects with the page's own words when it throws. */
  async ask<Answer, Words extends unknown[]>(question: (...words: Words) => Answer, ...words: Words): Promise<Awaited<Answer>> {
    return answerOf(await this.evaluate(askedAs(question, words)));
  }

  /** Runs a script in the page; what it comes to is told when it is a text. */
  async evaluate(expression: string): Promise<string | undefined> {
    const answer = await this.#bidi.send<Evaluated>('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  }

  /** Asks until the answer is not empty; a page that is still being loaded is asked again. */
  until<Answer, Words extends unknown[]>(what: string, question: (...words: Words) => Answer, ...words: Words) {
    return until(what, () => this.ask(question, ...words));
  }

  /** Text of the first element that matches, once there is one on the screen. */
  see(selector: string): Promise<string> {
    return this.until(`${selector} is visible`, visibleText, selector);
  }

  async click(selector: string): Promise<void> {
    await this.see(selector);
    await this.ask((wanted: string) => document.querySelector(wanted)?.scrollIntoView({ block: 'nearest' }), selector);
    const origin = { type: 'element', element: await this.#element(selector) };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform({ type: 'pointer', id: 'mouse', actions });
  }

  /** Types into whatever has the focus in this page. */
  async type(text: string): Promise<void> {
    await this.#perform({ type: 'key', id: 'keyboard', actions: [...text].flatMap((key) => [down(key), up(key)]) });
  }

  /** One chord, such as `press(keys.control, keys.enter)`. */
  async press(...chord: string[]): Promise<void> {
    await this.#perform({ type: 'key', id: 'keyboard', actions: [...chord.map(down), ...chord.toReversed().map(up)] });
  }

  /** What choosing these files in the system's own dialog does to a file field. @param paths absolute */
  async setFiles(selector: string, ...paths: string[]): Promise<void> {
    await this.#bidi.send('input.setFiles', { context: this.context, element: await this.#element(selector), files: paths });
  }

  async reload(): Promise<void> {
    await this.ask(() => {
      document.documentElement.dataset.left = '';
      location.reload();
    });
    await this.until('the page has been loaded again', () => document.documentElement.dataset.left === undefined);
  }

  async activate(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }

  /** A PNG of what the page shows. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  async #element(selector: string): Promise<{ sharedId: string }> {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const target = { context: this.context };
    const { result } = await this.#bidi.send<{ result: { sharedId: string } }>('script.evaluate', {
      expression,
      target,
      awaitPromise: false,
    });
    return { sharedId: result.sharedId };
  }

  async #perform(source: object): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });

/** The text of a script that asks that, and answers in JSON. */
export function askedAs(question: (...words: never[]) => unknown, words: unknown[]): string {
  return `(async () => JSON.stringify(await (${question})(...${JSON.stringify(words)})))()`;
}

export function answerOf<Answer>(json: string | undefined): Awaited<Answer> {
  return (json === undefined ? undefined : JSON.parse(json)) as Awaited<Answer>;
}

/** Empty text is still seen: a space stands for it. */
export function visibleText(selector: string): string | undefined {
  const found = document.querySelector(selector);
  return found?.checkVisibility({ visibilityProperty: true }) ? found.textContent?.trim() || ' ' : undefined;
}
