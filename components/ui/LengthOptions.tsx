import { LENGTHS } from '../../lib/domain/session.ts';
import { say } from '../../lib/languages/language.ts';

/** Planned lengths of a session; one that is not usually offered is among them when it is the one chosen. In minutes. */
export const LengthOptions = ({ chosen }: { chosen: number | undefined }) => {
  const lengths = chosen === undefined || LENGTHS.includes(chosen) ? LENGTHS : [...LENGTHS, chosen].sort((a, b) => a - b);
  return lengths.map((minutes) => (
    <option key={minutes} value={minutes}>
      {say().minutes(minutes)}
    </option>
  ));
};
