#!/usr/bin/python3
"""deck.json is whole: every card has its words, pictures and scene; prints how the quotas stand."""
import json, re, sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
deck = json.loads((HERE / 'deck.json').read_text())
ids = {k: {e['id'] for e in deck[k]} for k in ('moods', 'emotions', 'themes', 'safety')}
bad = []


def need(ok, *what):
    if not ok:
        bad.append(' '.join(map(str, what)))


def french(s, where):
    need("'" not in s, where, 'straight apostrophe')
    need(not re.search(r' [?!:;»]|« ', s), where, 'ordinary space before a double sign')


for k in ('moods', 'emotions', 'themes', 'safety'):
    for e in deck[k]:
        need(e['en'] and e['fr'], k, e['id'], 'lacks a word')
        french(e['fr'], f'{k} {e["id"]}')
for c in deck['cards']:
    n = c['id']
    need(c['mood'] in ids['moods'], n, 'mood')
    for k in ('emotions', 'themes', 'safety'):
        need(set(c[k]) <= ids[k], n, k, set(c[k]) - ids[k])
    need(c['emotions'] and c['themes'], n, 'has no search words')
    for k in ('title', 'description'):
        need(c[k]['en'] and c[k]['fr'], n, k)
        french(c[k]['fr'], f'{n} {k}')
    need(c['people'] in ('none', 'trace', 'one', 'relation'), n, 'people')
    need(isinstance(c['daylight'], bool) and c['place'] and len(c['readings']) == 2, n, 'daylight, place or readings')
    need((HERE / 'scenes' / f'{n}.py').exists(), n, 'has no scene')
    for f, kb in ((f'{n}.webp', 60), (f'{n}-small.webp', 16)):
        p = HERE.parent / 'public' / 'deck' / f
        need(p.exists() and p.stat().st_size < kb * 1024, f, 'is missing or too heavy')
for p in (HERE / 'scenes').glob('*.py'):
    need(p.stem in {c['id'] for c in deck['cards']}, p.name, 'is a scene without a card')
need(len({c['id'] for c in deck['cards']}) == len(deck['cards']), 'an id is used twice')
print(
    len(deck['cards']),
    'cards;',
    dict(Counter(c['mood'] for c in deck['cards'])),
    dict(Counter(c['people'] for c in deck['cards'])),
    sum(c['daylight'] for c in deck['cards']),
    'in daylight,',
    len({c['place'] for c in deck['cards']}),
    'places',
)
sys.exit('\n'.join(bad) or 0)
