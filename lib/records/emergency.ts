import type { EmergencyList } from '../domain/emergency.ts';
import { words } from './fields.ts';
import { kind } from './kind.ts';

export const emergency = kind<EmergencyList>({
  fields: { words: words('private') },
  blank: { words: '' },
  stays: [],
  together: [],
  empty: ({ words }) => words === '',
  title: () => '',
});
