import type { DraftKey } from '../records/draft-key.ts';
import type { Drafts } from '../store/drafts.ts';
import { fitHeight } from './fit-height.ts';

/** The words of a field were kept: it is emptied, but for letters typed while they were being written. @param kept what stood in it then */
export function keepRest(field: HTMLTextAreaElement, kept: string, drafts: Drafts | undefined, draft: DraftKey): void {
  if (field.value.startsWith(kept)) field.value = field.value.slice(kept.length);
  if (field.value) drafts?.set(draft, field.value);
  fitHeight(field);
}
