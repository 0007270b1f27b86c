# made from blackbox.py by nbs/build.py stubs
"""Attacks that see no gradient: Square, transfer from other networks, and random noise."""
__all__ = ['Victim', 'BlackBox', 'Noise', 'Transfer', 'Square']
from bisect import bisect_left
from functools import partial
from itertools import groupby
import torch
import torch.nn.functional as F
from fastcore.basics import patch, store_attr
from .attacks import PGD, Batches, _called, _logits, _take, bare, check_batch, check_logits, crafting, margin, wins
from .models import frozen
from .threat import L2, Linf, Threat, _unit, check_labels

class Victim:
    """Answers for the images that still stand"""

    def __init__(self, model, x, y, loss, bs):
        ...

    def _answer(self, b, z):
        ...

    def __call__(self, z: torch.Tensor) -> tuple:
        ...

class BlackBox:
    """Searches the threat model by asking, without gradients; subclasses say for what to ask"""
    loss = staticmethod(margin)

    def _check(self, model, x, threat):
        ...

    def judge(self, model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, threat: Threat, generator: torch.Generator=None, bs: int=128) -> tuple:
        """Stop at each image's first success and go on with the others, in full batches"""
        ...

class Noise(BlackBox):
    """Random points of the threat model, the worst of them counts"""

    def __init__(self, draws: int=100, corner: bool=False):
        ...

    def __repr__(self):
        ...

    def _search(self, ask, x, y, threat, generator):
        ...

class Transfer(BlackBox):
    """Adversarial images of other networks (Papernot et al., arXiv 1605.07277)"""

    def __init__(self, models: list, attack=None):
        ...

    def __repr__(self):
        ...

    def _check(self, model, x, threat):
        ...

    def _search(self, ask, x, y, threat, generator):
        ...
_halvings = (10, 50, 200, 500, 1000, 2000, 4000, 6000, 8000)

def _areas(queries, p):
    ...

def _windows(u, side, h, w):
    ...

class _Bars:
    numbers, least = (2, 1)

    def start(self, x, eps, rand):
        ...

    def shape(self, side, x):
        ...

    def propose(self, s, u, side, h, w):
        ...

def _length(v):
    ...

def _hill(h, w):
    ...

def _bump(side):
    ...

class _Bumps:
    numbers, least = (5, 3)

    def start(self, x, eps, rand):
        ...

    def shape(self, side, x):
        ...

    def propose(self, s, u, bumps, h, w):
        ...

class Square(BlackBox):
    """Random search with squares (Andriushchenko et al., arXiv 1912.00049), with AutoAttack's schedule; Linf and L2"""

    def __init__(self, queries: int=5000, p: float=0.8, restarts: int=1, loss=margin):
        ...

    def __repr__(self):
        ...

    def _check(self, model, x, threat):
        ...

    def _search(self, ask, x, y, threat, generator):
        ...

    def _run(self, ask, x, threat, kind, generator):
        ...
