import type { Bidi } from '../../../scripts/browser/bidi.ts';
import { extensionGeckoId } from '../../../scripts/browser/firefox.ts';
import { answerOf } from './page.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}

/** Firefox's own window, around the pages: sidebars and toolbar buttons are there, out of reach of extensions and drivers. */
export class BrowserWindow {
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  static async first(bidi: Bidi): Promise<BrowserWindow> {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
    if (!window) throw new Error('Firefox has no window.');
    return new BrowserWindow(bidi, window.context);
  }

  /** Runs a script with Firefox's own rights; what it returns travels as JSON. `action` is our toolbar button, `extension` our add-on. */
  async run<Answer>(script: string): Promise<Answer> {
    const expression = `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionGeckoId)});
      const firefox = ExtensionParent.apiManager.global;
      const action = firefox.browserActionFor(extension);
      return JSON.stringify(await (async () => { ${script} })());
    })()`;
    const target = { context: this.#context };
    const answer = await this.#bidi.send<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression,
        target,
        awaitPromise: true,
      },
    );
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return answerOf<Answer>(answer.result?.value) as Answer;
  }
}
