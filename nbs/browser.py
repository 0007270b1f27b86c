"""The explorers in a real browser: Voila and JupyterLab serve them, headless Chromium moves them, by keyboard.

    python nbs/browser.py [FOLDER]   screenshots go to FOLDER (none are kept when none is named)

Needs the extra `browser` (pip install -e '.[browser]') and a Chromium, that of $CHROMIUM or /usr/bin/chromium.
"""
import os, re, socket, subprocess, sys, time, urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from playwright.sync_api import expect, sync_playwright

cells = ['''
from fastai.vision.all import *
from robust_nb.all import *
torch.set_num_threads(1); set_seed(0, reproducible=True)
dls = get_dls('digits', n_train=640)
table = InstanceAdaptiveAT(Linf(.2), attack=PGD(2))
learn = robust_learner(dls, small_cnn, cbs=table)
with learn.no_bar(), learn.no_logging(): learn.fit_one_cycle(6, 1e-2)
made = dict(GAN=gan_learner(dls, 8, 8), VAE=vae_learner(dls, 8, 8))
for m in made.values():
    with m.no_bar(), m.no_logging(): m.fit(5)
codes = {k: (m.generator, latent_codes(m.generator, dls, f'codes_{k}', steps=5)) for k, m in made.items()}
''', 'AttackExplorer(learn)', 'LatentExplorer(learn, codes)', 'RadiusExplorer(table, dls)', "CompareExplorer('STORE')"]

def free(): # a port
    with socket.socket() as s: s.bind(('127.0.0.1', 0)); return s.getsockname()[1]

def served(command, port, home): # a process, when it answers
    p = subprocess.Popen([sys.executable, '-m', *command], cwd=home, stdout=open(home/'log', 'a'), stderr=subprocess.STDOUT, env=os.environ | dict(PYTHONWARNINGS='ignore', OMP_NUM_THREADS='1', PYTHONPATH=str(Path(__file__).parents[1])))
    for _ in range(120):
        try: urllib.request.urlopen(f'http://127.0.0.1:{port}/static/x', timeout=1); break
        except urllib.error.HTTPError: break
        except OSError: time.sleep(.5)
    return p

def moved(page, old, what, seconds=60): # the explorer's HTML once it differs from `old`
    for _ in range(seconds*20):
        if (new := what.inner_html()) != old: return new
        page.wait_for_timeout(50)
    raise SystemExit('nothing changed: ' + old[:200])

def explored(page, shots, name): # all four, by keyboard
    page.get_by_role('slider').first.wait_for(timeout=100_000)
    views = page.locator('.robust-nb:not(.small)')
    views.nth(3).wait_for(timeout=60_000)
    page.wait_for_timeout(1500)
    blank = page.eval_on_selector_all('.widget-dropdown', 'l => l.filter(s => s.querySelector("select").selectedIndex < 0).map(s => s.innerText)')
    assert not blank, f'lists that show no choice: {blank}'
    for view, handle, key in ((0, page.get_by_role('slider').first, 'ArrowRight'), (1, page.get_by_role('slider').nth(1), 'ArrowLeft')):
        handle.focus(); old = views.nth(view).inner_html(); start = time.perf_counter()
        for _ in range(4): page.keyboard.press(key)
        new = moved(page, old, views.nth(view))
        print(f'{name}: explorer {view+1} answered after {1000*(time.perf_counter()-start):.0f} ms')
        assert re.findall('base64,[^"]+', new) != re.findall('base64,[^"]+', old), 'the pictures are the same'
    expect(views.nth(0)).to_contain_text('at linf 0.12', timeout=30_000)
    old = views.nth(2).inner_html(); page.get_by_label('radius', exact=True).select_option('largest first'); moved(page, old, views.nth(2))
    old = views.nth(3).inner_html(); page.get_by_label('attack', exact=True).nth(1).select_option('l2'); moved(page, old, views.nth(3))
    for k in range(4 if shots else 0): views.nth(k).scroll_into_view_if_needed(); page.wait_for_timeout(500); page.screenshot(path=f'{shots}/{name}{k+1}.png')

def watched(page, errors): # for errors on the page and in its console, but for what Voila asks of a CDN (an icon font) where there is no network
    page.on('pageerror', lambda e: errors.append(str(e)))
    page.on('console', lambda m: errors.append(m.text) if m.type == 'error' and 'net::ERR_' not in m.text else None)

def in_voila(browser, home, port, shots, errors):
    for name, size, dark in (('voila', (1100, 900), 'light'), ('phone', (390, 844), 'dark')):
        page = browser.new_context(viewport=dict(width=size[0], height=size[1]), color_scheme=dark).new_page()
        watched(page, errors)
        page.goto(f'http://127.0.0.1:{port}/' + ('?theme=dark' if dark == 'dark' else ''), timeout=240_000)
        explored(page, shots, name)
        wide = page.evaluate('Math.max(...[...document.querySelectorAll(".robust-nb, .robust-nb img, .robust-nb svg")].map(e => e.getBoundingClientRect().right))')
        assert wide <= size[0]-15, f'{name}: a picture ends at {wide} of {size[0]} pixels'
        page.context.close()

def in_lab(browser, home, port, shots, errors):
    page = browser.new_context(viewport=dict(width=1300, height=1000)).new_page()
    watched(page, errors)
    page.goto(f'http://127.0.0.1:{port}/lab/tree/explorers.ipynb', timeout=240_000)
    page.get_by_text('Python 3 (ipykernel) | Idle').wait_for(timeout=120_000)
    page.get_by_role('menuitem', name='Run', exact=True).click()
    page.get_by_role('menuitem', name='Run All Cells', exact=True).click()
    explored(page, shots, 'lab')
    page.context.close()

def main(shots=None):
    with TemporaryDirectory() as home, sync_playwright() as play:
        home = Path(home)
        from robust_nb.experiments import Config, run_grid
        run_grid([Config(method=m, epochs=1, n_train=128, n_test=30, steps=2, restarts=1, also=('l2:0.5',)) for m in ('none', 'noise')], home/'store')
        nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c.strip().replace('STORE', str(home/'store'))) for c in cells], metadata=dict(kernelspec=dict(display_name='Python 3', language='python', name='python3')))
        nbformat.write(nb, home/'explorers.ipynb')
        for f, text in (('notebook-extension/tracker', '{"windowingMode": "none"}'), ('apputils-extension/notification', '{"fetchNews": "false"}')): # all cells are in the page, also those out of sight; no question in the way
            (f := home/'settings'/'@jupyterlab'/f'{f}.jupyterlab-settings').parent.mkdir(parents=True); f.write_text(text)
        browser, errors = play.chromium.launch(executable_path=os.environ.get('CHROMIUM', '/usr/bin/chromium'), args=['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']), []
        for command, seen in ((['voila', 'explorers.ipynb'], in_voila), (['jupyterlab', '--allow-root', '--IdentityProvider.token=', '--LabApp.user_settings_dir=settings'], in_lab)):
            p = served([*command, '--no-browser', f'--port={(port := free())}'], port, home)
            try: seen(browser, home, port, shots, errors)
            finally: p.terminate(); p.wait(); print((home/'log').read_text()[-1500:] if sys.exc_info()[0] else '', end='')
        assert not errors, errors
        print('four explorers moved in Voila, wide and light, narrow and dark, and in JupyterLab')

if __name__ == '__main__': main(*sys.argv[1:2])
