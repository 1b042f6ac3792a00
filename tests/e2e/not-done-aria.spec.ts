import { expect, test } from './fixtures.ts';
import { agreeAndPart, askHow, busy, button, couldBe, key, withMarie } from './not-done.ts';

test('each choice as a screen reader has it', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await withMarie(page, extensionId);
  await agreeAndPart(page, 'call the baker on Tuesday');
  await askHow(page);
  const step = page.locator('.step');
  await expect(step).toMatchAriaSnapshot(`
    - region /You wanted to .*call the baker on Tuesday.*How did it go\\?/:
      - button "‹ Back"
      - heading /How did it go\\?/ [level=1]
      - list:
        - listitem:
          - button "Done"
        - listitem:
          - button "Partly"
        - listitem:
          - button "Not done"
        - listitem:
          - button "Later"
      - button "We agreed something else"
      - button "Skip"
  `);
  await key(page, '3', couldBe);
  await expect(step).toMatchAriaSnapshot(`
    - heading "It could be a few things. Which one fits?" [level=1]
    - paragraph: Too busy? Too hard? Hit a snag? Less worthwhile than it seemed?
    - paragraph: "Last time: their idea, day fixed, odds not asked."
    - list:
      - listitem:
        - button "No time"
      - listitem:
        - button "Too hard"
      - listitem:
        - button "Hit a snag"
      - listitem:
        - button "Less worthwhile"
    - button "Something else"
    - textbox "In their words"
  `);
  await button(page, 'Something else').click();
  await expect(step).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - button "Forgot"
      - listitem:
        - button "Unclear"
      - listitem:
        - button "Avoided it"
      - listitem:
        - button "Life happened"
  `);
  await key(page, '1', busy);
  await key(page, '3', /^Last time/);
  await expect(step).toMatchAriaSnapshot(`
    - paragraph: For you alone
    - 'heading "Last time: their idea, day fixed, odds not asked." [level=1]'
    - paragraph: What do you think is behind it?
    - paragraph: Doing it was up to them, not to you.
    - list:
      - listitem:
        - button "Can’t"
      - listitem:
        - button "Doesn’t want this"
      - listitem:
        - button "Doesn’t really want the change"
      - listitem:
        - button "Don’t know"
    - button "It was my idea"
  `);
  await key(page, '4', 'Suggested: support');
  await expect(step).toMatchAriaSnapshot(`
    - 'heading "Suggested: support" [level=1]'
    - list:
      - listitem:
        - button "Support What would help this time?"
      - listitem:
        - button "Challenge It wasn’t done. What does that tell us?"
      - listitem:
        - button "Firm Is this a wise use of your money and our time?"
      - listitem:
        - button "Change what was asked"
    - button "Something else"
    - button "Decide later"
  `);
});
