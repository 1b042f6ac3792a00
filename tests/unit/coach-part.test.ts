import { expect, test } from 'vitest';
import { coachPart, wasWeak } from '../../lib/domain/coach-part.ts';
import type { Agreement } from '../../lib/domain/outcome.ts';
import { coachPartLine } from '../../lib/languages/sentences/for-coach.ts';

const when = { date: '2026-05-03' } as const;
const readings = [{ for: 3, against: 1, at: 0 }];

test.each<[Agreement, asksOdds: boolean, weak: boolean, line: string]>([
  [{ proposedBy: 'client', when, readings }, true, false, 'Last time: their idea, day fixed, odds asked.'],
  [{ proposedBy: 'coach', when, readings }, true, false, 'Last time: your idea, day fixed, odds asked.'],
  [{ proposedBy: 'client', readings }, true, false, 'Last time: their idea, no day fixed, odds asked.'],
  [{ proposedBy: 'client', when }, true, false, 'Last time: their idea, day fixed, odds not asked.'],
  [{ proposedBy: 'coach', readings }, true, true, 'Last time: your idea, no day fixed, odds asked.'],
  [{ proposedBy: 'coach', when }, true, true, 'Last time: your idea, day fixed, odds not asked.'],
  [{ proposedBy: 'client' }, true, true, 'Last time: their idea, no day fixed, odds not asked.'],
  [{ proposedBy: 'coach' }, true, true, 'Last time: your idea, no day fixed, odds not asked.'],
  // Where odds are not used, not asking is no lapse and is not said.
  [{ proposedBy: 'coach', when }, false, false, 'Last time: your idea, day fixed.'],
  [{ proposedBy: 'client' }, false, false, 'Last time: their idea, no day fixed.'],
  [{ proposedBy: 'coach' }, false, true, 'Last time: your idea, no day fixed.'],
  // The client's idea unless said otherwise, once anything was kept.
  [{ when }, true, false, 'Last time: their idea, day fixed, odds not asked.'],
  [{ agreedAt: 0 }, true, true, 'Last time: their idea, no day fixed, odds not asked.'],
  // Nothing kept: nothing is made up, and nothing is held against anybody.
  [{}, true, false, 'Last time: nothing kept of how it was agreed.'],
  [{ readings: [] }, true, false, 'Last time: nothing kept of how it was agreed.'],
])('%j, odds used: %s → weak: %s, "%s"', (agreed, asksOdds, weak, line) => {
  const part = coachPart(agreed, asksOdds);
  expect(wasWeak(part)).toBe(weak);
  expect(coachPartLine(part, 'en')).toBe(line);
});

test('the same in French', () => {
  expect(coachPartLine(coachPart({ proposedBy: 'coach' }), 'fr')).toBe(
    'La dernière fois\u00a0: votre idée, pas de jour fixé, pari non demandé.',
  );
  expect(coachPartLine(undefined, 'fr')).toBe('La dernière fois\u00a0: rien de noté sur ce qui a été convenu.');
});
