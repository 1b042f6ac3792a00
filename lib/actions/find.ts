import { type Found, find } from '../domain/find.ts';
import { findClients, meantBy } from '../domain/people.ts';
import { sayAside } from '../languages/aside.ts';
import { language, languages } from '../languages/language.ts';
import { personFacts } from '../languages/person-facts.ts';
import { sayable, sentences } from '../languages/sentences/all.ts';
import type { Line } from '../languages/sentences/line.ts';
import { chooseCue } from '../state/cue.ts';
import { type Desk, focusField } from '../state/desk.ts';
import type { Suggestion, SuggestionGroup } from '../state/suggestion.ts';
import { flows } from './lead.ts';
import { changeTo } from './session.ts';

type Seen = ReadonlyMap<string, number> | undefined;

/** How many of each group are shown: with three groups still a list to be seen at a glance. */
const SHOWN = 4;

/**
 * What the letters find, the group with the best fit first, so that Enter takes the best of all; the flows when nothing is typed yet.
 * @param seen when there was a session with each, by their id
 * @param leave closes the finder, before what was picked is done
 */
export function findAll(desk: Desk, typed: string, seen: Seen, leave: () => void): SuggestionGroup[] {
  const { groups } = sayAside();
  const found = [
    { name: groups.people, found: findPeople(desk, typed, seen) },
    { name: groups.flows, found: findFlows(desk, typed) },
    { name: groups.sentences, found: findSentences(desk, typed) },
  ];
  const rank = (group: (typeof found)[number]) => group.found[0]?.rank ?? Infinity;
  return found
    .filter((group) => group.found.length > 0)
    .sort((a, b) => rank(a) - rank(b))
    .map((group) => ({ name: group.name, choices: group.found.slice(0, SHOWN).map(({ item }) => leaving(item)) }));

  function leaving(choice: Suggestion): Suggestion {
    const pick = () => {
      leave();
      choice.pick();
    };
    return { ...choice, pick };
  }
}

function findPeople(desk: Desk, typed: string, seen: Seen): Found<Suggestion>[] {
  const everybody = desk.people.value ?? [];
  const people = findClients(everybody, '', seen);
  const meant = meantBy(everybody, typed.trim());
  return find(people, ({ name }) => [name], typed).map(({ item: client, rank }) => {
    const pick = async () => {
      if (await changeTo(desk, { id: client.id })) focusField();
    };
    return {
      rank,
      item: { key: client.id, words: client.name, more: personFacts(client, seen?.get(client.id)), onlyMarked: client !== meant, pick },
    };
  });
}

function findFlows(desk: Desk, typed: string): Found<Suggestion>[] {
  const name = (flow: (typeof flows)[number]) => sayAside().flows[flow.name];
  const found = typed.trim() ? find(flows, (flow) => [name(flow)], typed) : flows.map((item) => ({ item, rank: 0 }));
  return found.map(({ item: flow, rank }) => ({ rank, item: { key: flow.name, words: name(flow), pick: () => flow.start(desk) } }));
}

const inAll = (line: Line) => languages.map(({ code }) => line[code]);

/** By the sentence itself; also by its moment, or by how it is said to somebody else. */
function findSentences(desk: Desk, typed: string): Found<Suggestion>[] {
  const { voice } = desk;
  const known = new Set<string>();
  const all = sentences.flatMap((sentence) => {
    const said = sayable(sentence.line, voice);
    if (said === undefined || known.has(said)) return []; // some have one short form in common
    known.add(said);
    return [{ ...sentence, said }];
  });
  const texts = ({ said, moment, line }: (typeof all)[number]) => [said, ...inAll(moment), ...inAll(line)];
  return find(all, texts, typed).map(({ item: { id, said, moment }, rank }) => ({
    rank,
    item: { key: id, words: said, more: moment[language()], lang: voice.language, pick: () => chooseCue(desk, id, said) },
  }));
}
