import { wordsHere } from '../lib/languages/language.ts';
import { later } from './ui/later.tsx';

// What a panel can do without until its field has the caret.

/** Shown when the words of its language are here too; both are asked for at once. */
const screens = <M>(bring: () => Promise<M>) => later(async () => (await Promise.all([bring(), wordsHere()]))[0]);

const keys = later(() => import('./keys/index.ts'));
const around = screens(() => import('./around.ts'));
const during = screens(() => import('./during.ts'));
const aside = screens(() => import('./aside.ts'));
const rails = screens(() => import('./guard-rails/index.ts'));

// Not loaded before somebody wants a card.
const cards = screens(() => import('./cards/index.ts'));

export const After = around.part((its) => its.After);
export const CardFact = cards.part((its) => its.CardFact);
export const Boundary = around.part((its) => its.Boundary);
export const Cards = cards.part((its) => its.Cards);
export const CardsBefore = cards.part((its) => its.CardsBefore);
export const StageBar = cards.part((its) => its.StageBar);
export const ChosenCue = aside.part((its) => its.ChosenCue);
export const DueChips = during.part((its) => its.DueChips);
export const Endings = around.part((its) => its.Endings);
export const EntryEditor = around.part((its) => its.EntryEditor);
export const EntryList = around.part((its) => its.EntryList);
export const Evening = around.part((its) => its.Evening);
export const HomeworkFacts = during.part((its) => its.HomeworkFacts);
export const Finishing = rails.part((its) => its.Finishing);
export const Finder = aside.part((its) => its.Finder);
export const KeysDialog = around.part((its) => its.KeysDialog);
export const KeysTaken = around.part((its) => its.KeysTaken);
export const LostNotes = around.part((its) => its.LostNotes);
export const KindSwitch = around.part((its) => its.KindSwitch);
export const LastClose = during.part((its) => its.LastClose);
export const Menu = around.part((its) => its.Menu);
export const Moment = during.part((its) => its.Moment);
export const NextLine = around.part((its) => its.NextLine);
export const Nudges = during.part((its) => its.Nudges);
export const Partings = rails.part((its) => its.Partings);
export const Plainly = rails.part((its) => its.Plainly);
export const OfferLine = around.part((its) => its.OfferLine);
export const PageKeys = keys.part((its) => its.PageKeys);
export const PersonChange = around.part((its) => its.PersonChange);
export const PlansBefore = rails.part((its) => its.PlansBefore);
export const Preparation = around.part((its) => its.Preparation);
export const Presence = aside.part((its) => its.Presence);
export const RailsBefore = rails.part((its) => its.RailsBefore);
export const SaidCue = aside.part((its) => its.SaidCue);
export const SeenDialog = around.part((its) => its.SeenDialog);
export const ToldFacts = during.part((its) => its.ToldFacts);
export const Waiting = during.part((its) => its.Waiting);
export const Who = around.part((its) => its.Who);
export const Whose = around.part((its) => its.Whose);
export const ToSay = rails.part((its) => its.ToSay);
export const Unsettled = during.part((its) => its.Unsettled);

/** Whether the screens around the steps appear at once: until then the field takes what is typed. */
export const screensReady = around.ready;
/** What decides about keys: wanted as soon as the components are there. */
export const loadKeys = keys.load;

/** Loads them before they are asked for. */
export const loadMoments = () => Promise.all([around.load(), during.load(), aside.load(), rails.load()]);
