import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awaitingCondition, isCondition, offersParting } from '../../lib/domain/condition.ts';
import { type Agreement, type Cause, causes, type Report, type Told } from '../../lib/domain/outcome.ts';
import type { PracticeSetting } from '../../lib/domain/practice.ts';
import { asksForSense, suggestStance } from '../../lib/domain/stance.ts';
import { becauseLine } from '../../lib/languages/sentences/for-coach.ts';
import { agreedWell, onDay, open, told } from './support/homework.ts';

const coaching: PracticeSetting = { practice: 'coaching' };
const weak: Agreement = { proposedBy: 'coach' };

/** The row before: so many misses, one a session, the last one a week before. */
const missed = (times: number): Told[] => Array.from({ length: times }, (_, week) => told(`m${week}`, (week - times) * 7));
const ask = (report: Partial<Report>, before: Told[], agreed: Agreement = agreedWell, setting = coaching) =>
  suggestStance(told('now', 0, report, agreed), before, setting);

describe('the suggestion: cause × row × the coach’s part', () => {
  const S = 'support';
  const C = 'challenge';
  const F = 'firm-1';
  const H = 'change-homework';
  test.each<[Cause | undefined, row: [first: string, second: string, third: string, fourth: string], whenWeak: string]>([
    [undefined, [S, C, F, F], S],
    ['dont-know', [S, C, F, F], S],
    ['cant', [S, S, S, S], S],
    ['not-this', [H, H, H, H], H],
    ['not-the-change', [C, F, F, F], S],
  ])('%s: %j, and %s whenever the coach’s part was weak', (cause, row, whenWeak) => {
    for (const [before, suggested] of row.entries()) {
      const report = cause ? { cause } : {};
      expect(ask(report, missed(before))?.suggested).toBe(suggested);
      expect(ask(report, missed(before), weak)?.suggested).toBe(whenWeak);
      expect(ask(report, missed(before), {})?.suggested).toBe(suggested);
    }
  });
});

test.each<[string, Partial<Report>, number, Agreement, string]>([
  ['by count', {}, 0, agreedWell, 'First miss.'],
  ['by count', { cause: 'dont-know' }, 1, agreedWell, 'Missed twice in a row.'],
  ['by count', {}, 2, agreedWell, 'Missed three times in a row.'],
  ['by cause', { cause: 'cant' }, 0, agreedWell, 'They can’t: pressing would not help.'],
  ['by cause', { cause: 'not-this' }, 0, agreedWell, 'It is this one that they don’t want.'],
  ['by cause', { cause: 'not-the-change' }, 1, agreedWell, 'The change itself is in doubt, twice in a row.'],
  ['the part, where it held something back', {}, 1, weak, 'Your part first: your idea, no day fixed, odds not asked.'],
  ['the part, with its lapses only', {}, 1, { proposedBy: 'client' }, 'Your part first: no day fixed, odds not asked.'],
  ['the count, where the part changed nothing', {}, 0, weak, 'First miss.'],
  ['the cause, where the part changed nothing', { cause: 'cant' }, 2, weak, 'They can’t: pressing would not help, three times in a row.'],
  ['life', { reasons: ['life'] }, 2, agreedWell, 'Life came first.'],
  ['care', { struggling: true }, 2, agreedWell, 'Struggling or unsafe: care, not pressure.'],
])('one reason, in words and counts: %s, %j after %i', (_, report, before, agreed, line) => {
  const suggestion = ask(report, missed(before), agreed);
  expect(suggestion && becauseLine(suggestion.because, 'en')).toBe(line);
  expect(suggestion && becauseLine(suggestion.because, 'fr')).toMatch(/^\p{Lu}.*\.$/u);
});

test.each<[PracticeSetting, row: number, firm2: boolean]>([
  [{ practice: 'coaching' }, 1, false],
  [{ practice: 'coaching' }, 2, true],
  [{ practice: 'career' }, 1, false],
  [{ practice: 'career' }, 2, true],
  [{ practice: 'career' }, 3, true],
  [{ practice: 'therapy' }, 2, false],
  [{ practice: 'therapy' }, 5, false],
  [{ practice: 'therapy', firm2: true }, 1, false],
  [{ practice: 'therapy', firm2: true }, 2, true],
  [{ practice: 'therapy', odds: true }, 2, false],
])('%j, miss %i in a row: Firm 2 offered: %s', (setting, row, firm2) => {
  for (const cause of causes) {
    for (const agreed of [agreedWell, weak]) {
      const suggestion = ask({ cause }, missed(row - 1), agreed, setting);
      expect(suggestion?.offered).toEqual(['support', 'challenge', 'firm-1', ...(firm2 ? ['firm-2'] : [])]);
      expect(suggestion?.asks).toBe(true);
    }
  }
});

test('in therapy odds that were not asked are no lapse, unless odds are turned on', () => {
  const undated = { proposedBy: 'client' } as const;
  expect(ask({}, missed(1), undated, { practice: 'therapy' })?.suggested).toBe('challenge');
  expect(ask({}, missed(1), undated, { practice: 'therapy', odds: true })?.suggested).toBe('support');
});

test('a life event sets support by itself and asks nothing, whatever else is true', () => {
  for (const cause of [undefined, ...causes]) {
    for (const agreed of [agreedWell, weak]) {
      const report: Partial<Report> = { reasons: ['life', 'busy'], ...(cause ? { cause } : {}) };
      expect(ask(report, missed(4), agreed)).toEqual({
        suggested: 'support',
        because: { kind: 'life' },
        offered: ['support'],
        asks: false,
      });
    }
  }
});

test('struggling or unsafe: care and referral, no sentence that presses, even with a life event or when partly done', () => {
  for (const report of [{}, { reasons: ['life'] as const }, { outcome: 'partly' as const }, { cause: 'not-the-change' as const }]) {
    const suggestion = ask({ ...report, struggling: true }, missed(3));
    expect(suggestion).toEqual({ suggested: 'care', because: { kind: 'struggling' }, offered: [], asks: false });
  }
});

test.each<[string, Told[], Partial<Report>, string | undefined]>([
  ['partly in between: the row goes on', [told('a', -14), told('b', -7, { outcome: 'partly' })], {}, 'challenge'],
  ['done in between: first again', [told('a', -14), told('b', -7, { outcome: 'done' })], {}, 'support'],
  ['a life event in between: the row goes on', [told('a', -14), told('b', -7, { reasons: ['life'] })], {}, 'challenge'],
  ['dropped in between', [told('a', -14), told('b', -7, { fate: { as: 'dropped', at: 0 } })], {}, 'challenge'],
  ['several misses in this session: once', [told('a', 0), told('b', 0)], {}, 'support'],
  ['several misses in each of two sessions: twice', [told('a', -7), told('b', -7), told('c', 0)], {}, 'challenge'],
  ['something done in this session: first again', [told('a', -14), told('b', -7), told('c', 0, { outcome: 'done' })], {}, 'support'],
  ['misses told later do not count back', [told('z', 7), told('y', 14)], {}, 'support'],
  ['done: nothing to decide', [told('a', -7)], { outcome: 'done' }, undefined],
  ['partly: nothing to decide', [told('a', -7)], { outcome: 'partly' }, undefined],
  ['changed with them: nothing to decide', [told('a', -7)], { fate: { as: 'changed', at: 0 } }, undefined],
])('%s', (_, history, report, suggested) => expect(ask(report, history)?.suggested).toBe(suggested));

test('not told yet: nothing to decide', () => expect(suggestStance(open('a', 0), [], coaching)).toBeUndefined());

test('the record is read as it stands now: an older copy of the same homework in the history does not count', () => {
  const before = [...missed(1), told('now', 0, { outcome: 'done' })];
  expect(ask({}, before)?.suggested).toBe('challenge');
});

test('never above support with a weak part, never Firm 2 by itself, whatever the history', () => {
  const anyTold = fc.record({ day: fc.integer({ min: -9, max: 0 }), outcome: fc.constantFrom('done', 'partly', 'not-done') });
  fc.assert(
    fc.property(fc.array(anyTold), fc.constantFrom(undefined, ...causes), fc.constantFrom(weak, agreedWell), (records, cause, agreed) => {
      const history = records.map(({ day, outcome }, index) => told(`${index}`, day * 7, { outcome: outcome as 'done' }));
      const report = cause ? { cause } : {};
      const suggestion = ask(report, history, agreed);
      expect(suggestion).toEqual(ask(report, history.toReversed(), agreed));
      if (agreed === weak) expect(['support', 'change-homework']).toContain(suggestion?.suggested);
      expect(suggestion?.suggested).not.toBe('firm-2');
      if (cause === 'cant') expect(suggestion?.suggested).toBe('support');
    }),
  );
});

test('the question to the coach comes before challenge and firm only', () => {
  expect((['support', 'challenge', 'firm-1', 'firm-2', 'change-homework', 'care'] as const).map(asksForSense)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('a condition', () => {
  const firm = { chosen: 'firm-2', at: onDay(0) + 5, sessionId: 'session 0' } as const;
  const ultimatum = told('u', 0, { stance: firm });
  const condition = { by: '2026-11-30', after: 'u' } as const;
  const next = (report: Partial<Report>) => told('n', 7, report, { condition });

  test('waits for the next homework, until that is marked', () => {
    expect(awaitingCondition([ultimatum])?.id).toBe('u');
    expect(awaitingCondition([ultimatum, open('n', 0, { condition })])).toBeUndefined();
    expect(awaitingCondition([told('u', 0, { stance: { ...firm, chosen: 'firm-1' } })])).toBeUndefined();
  });

  test.each<[string, Partial<Report>, callIsOver: boolean, offered: boolean]>([
    ['missed, after the call', {}, true, true],
    ['missed, during the call', {}, false, false],
    ['done', { outcome: 'done' }, true, false],
    ['partly', { outcome: 'partly' }, true, false],
    ['a life event', { reasons: ['life'] }, true, false],
    ['changed with them', { fate: { as: 'changed', at: 0 } }, true, false],
  ])('%s', (_, report, callIsOver, offered) => {
    expect(offersParting(next(report), [ultimatum, next(report)], callIsOver)).toBe(offered);
  });

  test('stops being one when the outcome or the stance before it is put right', () => {
    expect(isCondition(next({}), [ultimatum])).toBe(true);
    expect(isCondition(next({}), [told('u', 0, { outcome: 'done', stance: firm })])).toBe(false);
    expect(offersParting(next({}), [told('u', 0, { stance: { ...firm, chosen: 'support' } })], true)).toBe(false);
    expect(isCondition(told('n', 7), [ultimatum])).toBe(false);
  });
});
