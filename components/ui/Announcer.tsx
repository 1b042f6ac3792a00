import { announced } from '../../lib/state/announce.ts';

export function Announcer() {
  const { words, time } = announced.value;
  return (
    <p class="unseen" role="status">
      <span key={time}>{words}</span>
    </p>
  );
}
