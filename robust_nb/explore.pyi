# made from explore.py by nbs/build.py stubs
"""Widgets to look at attacks, latent mixtures, radii and results: drag, and see what changes."""
__all__ = ['style', 'page', 'shown', 'bars', 'Newest', 'AttackExplorer', 'LatentExplorer', 'RadiusExplorer', 'CompareExplorer']
import asyncio
import io
from base64 import b64encode
from html import escape
from pathlib import Path
import matplotlib.pyplot as plt
import torch
from fastai.learner import Learner
from fastcore.basics import patch
from ipywidgets import HTML, BoundedIntText, Dropdown, FloatSlider, HBox, Layout, SelectMultiple, VBox
from torchvision.transforms.functional import to_pil_image
from .adaptive import RadiusTable
from .attacks import APGD, FGSM, PGD, bare
from .data import plain_images
from .generative import generate
from .inversion import LatentCodes
from .mixup import soft, spherical
from .models import device_of, frozen
from .results import colours, label, plot_results, read_results, results_table
from .threat import check_images, norms
style = '<style>\n.robust-nb {display:flex; flex-wrap:wrap; gap:.8rem; align-items:flex-start; line-height:1.3; color:var(--jp-ui-font-color1, inherit)}\n.robust-nb figure {margin:0; flex:0 1 10rem; min-width:6rem; max-width:10rem}\n.widget-html-content {min-width:0} .robust-nb img {width:100%; box-sizing:border-box; image-rendering:pixelated; border:1px solid #8888}\n.robust-nb table {border-collapse:collapse; font-size:13px} .robust-nb td {padding:0 .4rem 0 0; white-space:nowrap; text-align:left}\n.robust-nb i {display:block; height:.5rem; margin:1px 0} .robust-nb td.wide {width:9rem}\n</style>'

def page(*parts):
    """HTML of the parts, beside each other as far as there is room"""
    ...

def shown(image: torch.Tensor, caption: str) -> str:
    """An image with its caption"""
    ...

def bars(names: list, shares: dict, top: int=10) -> str:
    """Shares of classes as bars"""
    ...

class Newest:
    """Runs work in parts, until newer work comes"""

    def __init__(self, parts):
        ...

    def __call__(self, *_):
        ...

    async def _rest(self, todo, mine):
        ...

class _GoOn(PGD):

    def __init__(self, z, steps, step):
        ...

    def _begin(self, x, threat, generator):
        ...

def _subject(learn, dls):
    ...

def _first(dls, n, device):
    ...

class AttackExplorer(VBox):
    """Drag the radius of an attack, and see image, perturbation and prediction change"""

    def __init__(self, learn, dls=None, n: int=100, steps: int=40):
        ...

    def _rescale(self, change):
        ...

    def _look(self, *_):
        ...

    def _says(self, x):
        ...

    def _parts(self):
        ...

    def _draw(self, z):
        ...

class LatentExplorer(VBox):
    """Slide from one training image to another, through each generator's latent space and through pixels"""

    def __init__(self, learn, generators: dict, dls=None):
        ...

    def between(self, share) -> dict:
        """{name: image [C,H,W]} with this share of the first"""
        ...

    def _draw(self, *_):
        ...

class RadiusExplorer(VBox):
    """The training set in the order of its radii, by class, and an image's radius over the epochs"""

    def __init__(self, table: RadiusTable, dls, show: int=24):
        ...

    def _sort(self, *_):
        ...

    def _draw(self, *_):
        ...

def _line(v, caption, top):
    ...

class CompareExplorer(VBox):
    """Curves and table of a store of results, for the dataset, the methods and the attack that one chooses"""

    def __init__(self, out: str | Path):
        ...

    def _dataset(self, *_):
        ...

    def _draw(self, *_):
        ...
