"""What the notebooks are turned into, without Quarto: stored outputs, README.md, and a checked preview of the site.

    python nbs/build.py run [NAME ...]   execute notebooks top to bottom and store their outputs (all when none is named)
    python nbs/build.py readme           write README.md and its picture's address from index.ipynb
    python nbs/build.py stubs            write robust_nb/*.pyi, from which editors know methods that the modules add by @patch
    python nbs/build.py site             build _docs, check every internal link and anchor
    python nbs/build.py check            outputs and figures are stored, README.md is in step
    python nbs/build.py tables           every table of nbs/papers and nbs/evidence, computed anew from nbs/results, is the stored one
    python nbs/build.py again STORE      the runs in STORE lie within the spread of those in nbs/results/digits, or of another processor's
"""
import ast, os, re, shutil, sys
from pathlib import Path
from urllib.parse import unquote, urlparse

import nbformat
import pypandoc
from nbdev.config import get_config

cfg = get_config()
nbs, root = cfg.nbs_path, cfg.config_path
skipped = 'notest cuda'.split() # flags of cells that `run` leaves as they are

def notebooks(): return sorted(f for f in nbs.rglob('*.ipynb') if not any(p.startswith(('.', '_')) for p in f.relative_to(nbs).parts))
def flags(cell): return {l[2:].strip().split(':')[0] for l in cell.source.splitlines() if l.startswith('#|')}

# ---- stored outputs
def executed(f, *without):
    from nbclient import NotebookClient
    nb = nbformat.read(f, 4)
    os.environ.update(PYTHONWARNINGS='ignore', MPLBACKEND='module://matplotlib_inline.backend_inline')
    client = NotebookClient(nb, timeout=3600, resources=dict(metadata=dict(path=str(f.parent))))
    nb.cells.insert(0, nbformat.v4.new_code_cell(
        "import sys, matplotlib as mpl; sys.path.insert(0, '..'); mpl.rcParams.update({'figure.dpi': 96, 'image.interpolation': 'nearest'})\n"
        "get_ipython().run_line_magic('config', 'InlineBackend.print_figure_kwargs = {\"bbox_inches\": \"tight\", \"dpi\": 96}')"))
    with client.setup_kernel():
        for i, c in enumerate(nb.cells):
            if c.cell_type != 'code' or flags(c) & {*skipped, *without} or 'nbdev_export()' in c.source: continue
            client.execute_cell(c, i, store_history=i > 0)
    del nb.cells[0]
    for c in nb.cells: # a progress bar is a live widget and says nothing once it has ended
        if c.cell_type == 'code': c.outputs = [o for o in c.outputs if 'application/vnd.jupyter.widget-view+json' not in o.get('data', {})]
    return nb

def run(*names):
    from nbdev.clean import nbdev_clean
    for f in [nbs/f'{n}.ipynb' for n in names] or notebooks():
        print('running', f.name, flush=True)
        nbformat.write(executed(f), f)
        nbdev_clean(str(f))

# ---- README
def index_markdown():
    nb, out = nbformat.read(nbs/'index.ipynb', 4), []
    for c in nb.cells:
        if 'hide' in flags(c): continue
        if c.cell_type == 'markdown': out.append(c.source); continue
        out.append(f'```python\n{c.source}\n```')
        text = ''.join(o.get('text') or o.get('data', {}).get('text/plain', '') for o in c.get('outputs', []))
        if text: out.append(f'```\n{text.rstrip()}\n```')
    text = '\n\n'.join(out)
    return re.sub(r'\]\((?!https?:|#)([^)]+)\)', r'](nbs/\1)', text) # links of nbs/index.ipynb, seen from the root

def readme_text(): return '<!-- made from nbs/index.ipynb by nbs/build.py readme -->\n\n' + pypandoc.convert_text(index_markdown(), 'gfm', 'gfm', ['--wrap=none'])
def readme(): (root/'README.md').write_text(readme_text())

# ---- stubs, of the modules whose methods come by @patch or whose arguments by @delegates
learner_stub = '''
from contextlib import contextmanager
from pathlib import Path
from .evaluate import Suite
from .report import ReportCard

class RobustLearner(Learner):
    "What editors are told of `robust_learner` and `to_pixel_model`: fastai's Learner, which has these methods wherever robust_nb.all is imported"
    radii: torch.Tensor
    seconds: float
'''

def unpatched(n): # a function as it is written within a class
    n.decorator_list = [ast.Name('property') if isinstance(d, ast.Call) and getattr(d.func, 'id', '') == 'patch' else d for d in n.decorator_list if getattr(d, 'id', '') != 'patch']
    n.args.args[0].annotation = None

def stubs():
    from fastcore import py2pyi
    shown, trees, verbs = py2pyi.sig2str, {}, []
    py2pyi.sig2str = lambda sig: re.sub(r'<[^>]*>', '...', shown(sig)) # defaults that are functions
    sys.path.insert(0, str(root))
    for f in sorted(cfg.lib_path.glob('[!_]*.py')):
        if not re.search('^@(patch|delegates)', f.read_text(), re.M) and f.stem != 'models': continue
        py2pyi.create_pyi(f, cfg.lib_name)
        tree = trees[f.stem] = ast.parse(f.with_suffix('.pyi').read_text())
        own = [n for n in tree.body if isinstance(n, ast.FunctionDef) and py2pyi.has_deco(n, 'patch')] # methods of fastai's Learner
        tree.body, verbs = [n for n in tree.body if n not in own], verbs+own
        for n in [*own, *(n for c in tree.body if isinstance(c, ast.ClassDef) for n in c.body if isinstance(n, ast.FunctionDef) and py2pyi.has_deco(n, 'patch'))]: unpatched(n)
    (made := ast.parse(learner_stub).body)[-1].body += verbs
    for name, function, result, before in (('training', 'robust_learner', 'RobustLearner', made), ('models', 'to_pixel_model', 'RobustLearner', ast.parse('from .training import RobustLearner').body), ('harvest', 'harvest', 'DeltaBank', [])):
        body = trees[name].body
        at = next(i for i, n in enumerate(body) if getattr(n, 'name', '') == function)
        body[at].returns, body[at:at] = ast.Name(result), before
    for name, tree in trees.items():
        text = re.sub(rf'\b{cfg.lib_name}\.\w+\.(?=[A-Z])', '', ast.unparse(ast.fix_missing_locations(tree)))
        (cfg.lib_path/f'{name}.pyi').write_text(f'# made from {name}.py by nbs/build.py stubs\n{text}\n')

# ---- site
style = '<style>body{max-width:56rem}.cell-output pre,.cell-output-stdout{background:#f6f6f6;padding:.4rem}img{max-width:100%}table{display:block;overflow-x:auto}</style>'

def page_name(name): return re.sub(r'(^|/)\d+[a-z]*_', r'\1', re.sub(r'\.(ipynb|qmd)$', '.html', name)) # 00_threat.ipynb is threat.html, as nbdev names it

def shown(c): # a processed cell as pandoc reads it; Markdown that a cell returns becomes a cell of its own
    if c.cell_type != 'code': return [c]
    docs, rest = [o for o in c.outputs if 'text/markdown' in o.get('data', {})], [o for o in c.outputs if 'text/markdown' not in o.get('data', {})]
    code = nbformat.v4.new_code_cell(c.source, id=c.id, outputs=[o if o.output_type == 'stream' else nbformat.v4.new_output('display_data', o.get('data', {})) for o in rest])
    text = [nbformat.v4.new_markdown_cell('\n\n'.join(''.join(o.data['text/markdown']) for o in docs), id=f'{c.id}-text')] if docs else []
    return text if docs and 'show_doc(' in c.source else [code, *text]

def site():
    from nbdev.doclinks import _build_modidx
    from nbdev.quarto import nbdev_sidebar, refresh_quarto_yml
    from nbdev.serve import proc_nbs
    refresh_quarto_yml(); _build_modidx(); nbdev_sidebar.__wrapped__(path=nbs)
    out = root/'_docs'
    out.mkdir(exist_ok=True)
    made = Path(proc_nbs(nbs, n_workers=2, force=True) or root/'_proc')
    shutil.copytree(nbs/'images', out/'images', dirs_exist_ok=True)
    header = out/'style.html'
    header.write_text(style)
    for f in sorted(made.rglob('*.ipynb')):
        page = out/page_name(f.relative_to(made).as_posix())
        page.parent.mkdir(parents=True, exist_ok=True)
        media = page.parent/f'{f.stem}_files'
        os.chdir(page.parent)
        nb = nbformat.read(f, 4)
        nb.cells = [s for c in nb.cells for s in shown(c)]
        pypandoc.convert_text(nbformat.writes(nb), 'html', 'ipynb', ['--standalone', '--toc', f'--extract-media={media.name}', f'--include-in-header={header}', '--metadata=pagetitle:'+f.stem], outputfile=str(page))
    links(out)

def links(out):
    pages = {p.relative_to(out).as_posix(): p.read_text() for p in out.rglob('*.html') if p.name != 'style.html'}
    ids = {n: set(re.findall(r'\bid="([^"]+)"', t)) for n, t in pages.items()}
    broken, n = [], 0
    own = f'{cfg.doc_host.rstrip("/")}{cfg.doc_baseurl}/'
    for name, text in pages.items():
        for link in re.findall(r'(?:href|src)="([^"]+)"', text):
            u = urlparse(link.replace(own, '/')) if link.startswith(own) else urlparse(link)
            if u.scheme or u.netloc: continue
            n += 1
            target = unquote(u.path).lstrip('/') if u.path.startswith('/') else os.path.normpath(os.path.join(os.path.dirname(name), unquote(u.path))) if u.path else name
            if target.endswith(('.ipynb', '.qmd')): target = page_name(target)
            if not (out/target).exists() or u.fragment and u.fragment not in ids.get(target, ()): broken.append(f'{name}: {link}')
    print(f'{len(pages)} pages, {n} internal links and anchors')
    if broken: raise SystemExit('broken links:\n' + '\n'.join(sorted(set(broken))))

# ---- check
def check():
    bad = []
    for f in notebooks():
        cells = [c for c in nbformat.read(f, 4).cells if c.cell_type == 'code']
        outs = [o for c in cells for o in c.outputs]
        if any(o.output_type == 'error' for o in outs): bad.append(f'{f.name} holds an error')
        if f.stem != 'index' and not any('image/png' in o.get('data', {}) for o in outs): bad.append(f'{f.name} holds no figure')
        bad += [f'{f.name}: a cell that prints or draws holds no output: {c.source.splitlines()[-1][:60]}' for c in cells if 'slow' in flags(c) and re.search(r'print\(|pd\.DataFrame', c.source) and not c.outputs]
    if (root/'README.md').read_text() != readme_text(): bad.append('README.md is not what index.ipynb makes: python nbs/build.py readme')
    if bad: raise SystemExit('\n'.join(bad))
    print(f'{len(notebooks())} notebooks hold their outputs and figures; README.md is in step')

# ---- evidence
def said(c): return [o.get('text') or o.get('data', {}).get('text/markdown') or o.get('data', {}).get('text/plain') for o in c.outputs if 'image/png' not in o.get('data', {})]

def tables():
    bad, n = [], 0
    for f in sorted([*nbs.glob('papers/*.ipynb'), *nbs.glob('evidence/*.ipynb')]):
        for old, new in zip(nbformat.read(f, 4).cells, executed(f, 'slow').cells):
            if old.cell_type != 'code' or 'slow' in flags(old) or not (said(old) or said(new)): continue
            n += 1
            if said(old) != said(new): bad.append(f'{f.name}: {old.source.splitlines()[0][:60]!r} gives something else than what is stored')
    if bad: raise SystemExit('\n'.join(bad))
    print(f'{n} tables and texts come out of the result files as they are stored')

def again(store): # means over seeds may differ by three standard deviations of the stored seeds, or by three points: 359 images are few. Two processors have left results, for they round otherwise; the store has to agree with one of them in all
    from robust_nb.results import long_table, read_results
    means = lambda v: long_table(read_results(v)).round(9).groupby(['method', 'attack', 'norm', 'eps']).accuracy.agg(['mean', 'std', 'count'])
    new, said = means(store), []
    for name in ('digits', 'digits_other'):
        old = means(nbs/'results'/name)
        off = new[~((new['mean']-old['mean']).abs() <= (3*old['std']).clip(lower=.03)) | (new['count'] != old['count'])]
        if not len(off) and len(new) == len(old): return print(f'{len(new)} accuracies (means over seeds) lie within the spread stored in {name}')
        said.append(f'{len(new)} of {len(old)} accuracies, of which outside the spread stored in {name}:\n{off.join(old, rsuffix=" stored").to_string()}')
    raise SystemExit('\n'.join(said))

if __name__ == '__main__':
    if len(sys.argv) < 2 or sys.argv[1] not in ('run', 'readme', 'stubs', 'site', 'check', 'tables', 'again'): raise SystemExit(__doc__)
    globals()[sys.argv[1]](*sys.argv[2:])
