#!/usr/bin/python3
"""Make picture cards: scene -> (denoise) -> painterly pass -> WebP.

  art/make.py kite maze        two cards          art/make.py all      every card in deck.json
  art/make.py --draft kite     half size, fast    art/make.py sheet    the contact sheet art/deck.jpg
  art/make.py --paint kite     a new finish on the last render
  art/make.py --verify kite    made again, beside what ships: ends with 1 when they differ to the eye
"""
import ast, json, os, re, subprocess, sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT, DECK = HERE / '.out', HERE.parent / 'public' / 'deck'
PY = '/usr/bin/python3' if Path('/usr/bin/python3').exists() else sys.executable
NICE = ['nice', '-n', '19']


def settings(scene):
    """KIND, RENDER and FINISH are plain values at the top of a scene file"""
    found = {'KIND': 'svg', 'RENDER': {}, 'FINISH': {}}
    for node in ast.parse(scene.read_text()).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], 'id', '') in found:
            found[node.targets[0].id] = ast.literal_eval(node.value)
    return found


def run(*cmd, **kw):
    done = subprocess.run(
        [*NICE, *map(str, cmd)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, 'PATH': '/usr/bin:/bin', 'PYTHONPATH': ''},
        **kw,
    )
    notes = [l for l in done.stdout.splitlines() if re.search(r'RENDER_SECONDS|Error:(?! Not freed)|File "|NOTE|paint \d', l)]
    if notes:
        print("\n".join(notes), flush=True)
    if done.returncode:
        sys.exit(f'{cmd[0]} failed:\n{done.stdout[-2000:]}')


def card(name, draft=False, paint_only=False):
    scene, base = HERE / 'scenes' / f'{name}.py', OUT / name
    s = settings(scene)
    flat = f'{base}_in.png'
    if paint_only:
        pass
    elif s['KIND'] == '3d':
        opts = {'spp': 48, 'thr': 0.03, **s['RENDER'], **({'scale': 0.5, 'spp': 16, 'thr': 0.08} if draft else {})}
        path = f'import sys; sys.path.insert(0, {str(HERE / "kit")!r})'
        run(
            'blender',
            '-b',
            '--python-exit-code',
            '1',
            '--python-expr',
            path,
            '-P',
            scene,
            '--',
            f'out={base}',
            *(f'{k}={v}' for k, v in opts.items()),
        )
        run(PY, HERE / 'kit' / 'denoise.py', base, flat)
    else:
        env = {**os.environ, 'PYTHONPATH': str(HERE / 'kit')}
        svg = subprocess.run([PY, str(scene)], env=env, check=True, stdout=subprocess.PIPE, text=True).stdout
        Path(f'{base}.svg').write_text(svg)
        run('rsvg-convert', '--unlimited', '-w', 1200, '-h', 800, '-o', flat, f'{base}.svg')
    finish = [f'{k}={v}' for k, v in s['FINISH'].items()] + (['w=600'] if draft else [])
    run(PY, HERE / 'kit' / 'paint.py', flat, f'{base}.png', *finish)


def webp(name, to=DECK):
    to.mkdir(parents=True, exist_ok=True)
    for suffix, size, kb in (('', (1200, 800), 50), ('-small', (480, 320), 13)):
        run('cwebp', '-quiet', '-m', 6, '-size', kb * 1000, '-pass', 10, '-resize', *size, '-sharp_yuv', OUT / f'{name}.png', '-o', to / f'{name}{suffix}.webp')


def verify(name):
    """the card made again, against the one that ships: per pixel (strokes may lie elsewhere) and as it is from afar, in steps of 255"""
    import numpy as np
    from PIL import Image

    again = OUT / 'again'
    card(name)
    webp(name, again)
    same = True
    for f in (f'{name}.webp', f'{name}-small.webp'):
        pair = [Image.open(p / f).convert('RGB') for p in (DECK, again)]
        near, far = (np.abs(np.subtract(*(np.asarray(im.resize(size, Image.BOX), int) for im in pair))) for size in (pair[0].size, (60, 40)))
        bytes_ = 'the same bytes' if (DECK / f).read_bytes() == (again / f).read_bytes() else 'other bytes'
        print(f'{f}: {bytes_}; mean difference {near.mean():.2f}, from afar {far.mean():.2f} and {far.max()} at most', flush=True)
        same &= far.mean() < 2 and far.max() < 16
    return same


def sheet(names, dst, cols=6, width=270):
    from PIL import Image

    gap, h = 12, width * 2 // 3
    rows = -(-len(names) // cols)
    im = Image.new('RGB', (cols * (width + gap) + gap, rows * (h + gap) + gap), '#f2eee8')
    for i, n in enumerate(names):
        c = Image.open(DECK / f'{n}.webp').convert('RGB').resize((width, h), Image.LANCZOS)
        im.paste(c, (gap + i % cols * (width + gap), gap + i // cols * (h + gap)))
    im.save(dst, quality=78)


def main():
    args = [a for a in sys.argv[1:] if not a.startswith('--')]
    if not args:
        sys.exit(__doc__)
    OUT.mkdir(exist_ok=True)
    deck = [c['id'] for c in json.loads((HERE / 'deck.json').read_text())['cards']] if (HERE / 'deck.json').exists() else []
    if args == ['sheet']:
        return sheet(deck, HERE / 'deck.jpg')
    wrong = []
    for name in deck if args == ['all'] else args:
        print(name, flush=True)
        if '--verify' in sys.argv:
            wrong += [] if verify(name) else [name]
            continue
        card(name, '--draft' in sys.argv, '--paint' in sys.argv)
        if '--draft' not in sys.argv:
            webp(name)
    if wrong:
        sys.exit('not the same: ' + ', '.join(wrong))


main()
