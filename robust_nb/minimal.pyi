# made from minimal.py by nbs/build.py stubs
"""Minimum-norm attacks: how far an image is from the nearest one that fools the network."""
__all__ = ['Minimal', 'DeepFool', 'FAB', 'FMN', 'CW', 'rho_adv']
from math import cos, pi
import torch
import torch.nn.functional as F
from fastcore.basics import patch, store_attr
from .attacks import Batches, _join, _logits, _take, bare, check_batch, check_logits, crafting, image_gradient, margin, wins
from .threat import Threat, check_images, check_labels, norms
_dual = dict(linf='l1', l2='l2', l1='linf')

def _wide(v):
    ...

def _length(norm, v):
    ...

def _slope(norm, grad):
    ...

def _note(s, norm, won):
    ...

class Minimal:
    """Looks for the smallest perturbation that fools; subclasses say where it starts and how it steps"""
    norms = tuple(norms)

    def _starts(self, logits, x, y, norm, size, enough, generator):
        ...

    def _done(self, s):
        ...

    def _hunt(self, model, x, y, norm, enough, generator, bs):
        ...

    def _checked(self, x, y, norm, threat=None):
        ...

    def __call__(self, model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, norm: str='l2', generator: torch.Generator=None, bs: int=128) -> tuple:
        """Look for the smallest perturbation of each image"""
        ...

    def judge(self, model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, threat: Threat, generator: torch.Generator=None, bs: int=128) -> tuple:
        """Stop at each image's first adversarial one within the radius; `x` where there is none"""
        ...

def _nearest(model, z, logits, y, stand, norm, known, reach):
    ...

class DeepFool(Minimal):
    """DeepFool (Moosavi-Dezfooli et al., arXiv 1511.04599), in L2 and Linf"""
    norms = ('linf', 'l2')

    def __init__(self, steps: int=50, overshoot: float=0.02, reference: str='predicted', reach: float=4.0):
        ...

    def __repr__(self):
        ...

    def _done(self, s):
        ...

    def _step(self, model, s, norm, i):
        ...

    def judge(self, model, x, y, threat, generator=None, bs=128):
        """As for every attack of this room; the class to leave is the label"""
        ...

def _amounts(norm, w, room, c):
    ...

def _to_plane(norm, u, w, c):
    ...

class FAB(Minimal):
    """The fast adaptive boundary attack (Croce and Hein, arXiv 1907.02044)"""

    def __init__(self, steps: int=100, targets: int=9, restarts: int=1, eta: float=1.05, beta: float=0.9, alpha_max: float=0.1, reach: float=4.0):
        ...

    def __repr__(self):
        ...

    def _starts(self, logits, x, y, norm, size, enough, generator):
        ...

    def _step(self, model, s, norm, i):
        ...

class FMN(Minimal):
    """The fast minimum-norm attack (Pintor et al., arXiv 2102.12827)"""

    def __init__(self, steps: int=100, alpha: float=None, gamma: float=0.1):
        ...

    def __repr__(self):
        ...

    def _starts(self, logits, x, y, norm, size, enough, generator):
        ...

    def _step(self, model, s, norm, i):
        ...

class CW(Minimal):
    """The L2 attack of Carlini and Wagner (arXiv 1608.04644)"""
    norms = ('l2',)

    def __init__(self, steps: int=200, lr: float=0.05, search: int=6, c: float=0.1, confidence: float=0.0):
        ...

    def __repr__(self):
        ...

    def _starts(self, logits, x, y, norm, size, enough, generator):
        ...

    def _next_c(self, s):
        ...

    def _step(self, model, s, norm, i):
        ...

def rho_adv(model: torch.nn.Module, x: torch.Tensor, attack: Minimal=DeepFool(), bs: int=128) -> tuple:
    """Mean relative L2 perturbation that changes the prediction (Moosavi-Dezfooli et al., arXiv 1511.04599)"""
    ...
