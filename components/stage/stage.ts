import { cardOf, pictureOf } from '../../lib/domain/deck/deck.ts';
import { columnsFor } from '../../lib/domain/deck/spread.ts';
import { type Laid, nothing } from '../../lib/domain/deck/stage.ts';
import { addLayer, listen } from '../../lib/state/keys/layers.ts';

/** Between pictures and around them, in CSS pixels. */
const GAP = 12;

interface Ways {
  follow(changed: (laid: Laid, shown: boolean) => void): void;
  makeBig(laid: Laid, big: number | undefined): unknown;
}

/** What the client sees: one picture as large as the page, or a numbered spread, or black. Without a component: it is all there is here. */
export function startStage(root: HTMLElement, { follow, makeBig }: Ways): void {
  const pictures = new Map<string, HTMLImageElement>();
  let now = { laid: nothing, shown: false };
  let turn = 0;

  const pictureFor = (id: string): HTMLImageElement => {
    const picture = pictures.get(id) ?? new Image();
    if (!pictures.has(id)) picture.src = pictureOf(id);
    pictures.set(id, picture);
    return picture;
  };

  const figure = (id: string, number: number | undefined): HTMLElement => {
    const made = document.createElement('figure');
    const picture = pictureFor(id);
    picture.alt = cardOf(id)?.description[now.laid.language] ?? '';
    made.append(picture);
    if (number !== undefined) {
      const label = document.createElement('figcaption');
      label.textContent = String(number);
      made.prepend(label);
      made.onclick = () => makeBig(now.laid, number - 1);
    }
    return made;
  };

  const place = () => {
    const count = root.childElementCount;
    if (count === 0) return;
    const [width, height] = [innerWidth, innerHeight];
    const columns = columnsFor(count, width, height);
    const one = Math.max(0, Math.min(width / columns - GAP, (height / Math.ceil(count / columns) - GAP) * 1.5));
    root.style.setProperty('--one', `${one}px`);
    root.style.setProperty('--row', `${columns * (one + GAP)}px`);
  };

  const show = async () => {
    const mine = ++turn;
    const { cards, big, language } = now.laid;
    document.documentElement.lang = language;
    for (const [id] of pictures) if (!cards.includes(id)) pictures.delete(id);
    // Fetched while it is still black, so that showing is at once.
    const fetched = cards.map(pictureFor);
    if (!now.shown) return root.replaceChildren();
    await Promise.all(fetched.map(loaded));
    if (mine !== turn) return;
    const alone = cards.length === 1 ? 0 : big;
    const shown = cards.map((id, index) => ({ id, index })).filter(({ index }) => alone === undefined || index === alone);
    root.replaceChildren(...shown.map(({ id, index }) => figure(id, alone === undefined ? index + 1 : undefined)));
    place();
  };

  addEventListener('resize', place);
  addEventListener('dblclick', () => void document.documentElement.requestFullscreen());
  listen();
  addLayer(() => ({
    level: 'page',
    digits: () => ({
      screen: 'stage',
      numbers: now.laid.cards.length > 1 ? now.laid.cards.map((_, index) => index + 1) : [],
      cards: true,
      choose: (number) => makeBig(now.laid, number - 1),
    }),
    acts: { back: () => void makeBig(now.laid, undefined), fullscreen: () => void document.documentElement.requestFullscreen() },
  }));
  follow((laid, shown) => {
    now = { laid, shown };
    void show();
  });
}

/** Not `decode()`: in a tab behind others nothing is painted, and it would wait for that. */
function loaded(picture: HTMLImageElement): Promise<unknown> | undefined {
  if (picture.complete) return undefined;
  return new Promise((done) => {
    picture.addEventListener('load', done, { once: true });
    picture.addEventListener('error', done, { once: true });
  });
}
