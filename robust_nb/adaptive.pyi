# made from adaptive.py by nbs/build.py stubs
"""Adversarial training with a radius for each image: IAAT, and its relatives FAT and MMA."""
__all__ = ['RadiusTable', 'pace', 'withstands', 'exact_radii', 'fast_radii', 'InstanceAdaptiveAT', 'FriendlyAT', 'friendly', 'boundary', 'MarginMaximising']
import json
from math import isfinite
from numbers import Real
from pathlib import Path
import torch
from fastai.callback.core import CancelFitException
from fastai.torch_core import num_distrib
from fastcore.basics import patch, store_attr
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from . import __version__
from .attacks import APGD, PGD, Batches, _logits, _take, bare, crafting, cross_entropy, image_gradient
from .data import SampleIndex, TensorImages, first_epoch, per_epoch, pixel_sum, plain_images, writing
from .models import WeightsError
from .threat import Threat, as_threat
from .training import AdversarialTraining, OwnLoss

class RadiusTable(AdversarialTraining):
    """Keeps a radius for each training image; subclasses say how it moves"""
    radii, history, images, by_image = (None, (), None, True)

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def _keep(self, radii):
        ...

    def _share(self):
        ...

    def _record(self, new):
        ...

    def after_train(self):
        ...

    def after_fit(self):
        ...

    def _belongs(self, ds):
        ...

    def _gather(self):
        ...

    def state_dict(self) -> dict:
        """Radii [N] and history [epochs,N]; nothing before there are any"""
        ...

    def load_state_dict(self, d: dict):
        ...

    def save(self, file: str | Path):
        """Write the table, whole or not at all"""
        ...

    def load(self, file: str | Path):
        """Take the table from a file; the next fit goes on from it, where it has no warm-up of its own"""
        ...

    def _craft(self, x, y, eps):
        ...

def pace(eps: float, epochs: int) -> tuple:
    """IAAT's rates, 1.9/8 of the radius and 0.1 for 100 epochs, for a run of another length: a radius can go as far"""
    ...

def _right(model, x, y):
    ...

def withstands(model, x, y, attack, threat):
    """Which are still classified correctly on the attack's last image [N]"""
    ...

def exact_radii(model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, eps: torch.Tensor, gamma: float, attack, threat: Threat) -> torch.Tensor:
    ...

def fast_radii(model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, eps: torch.Tensor, gamma: float, z: torch.Tensor, threat: Threat, probe: PGD) -> torch.Tensor:
    ...

def _numbers(v):
    ...

class InstanceAdaptiveAT(RadiusTable):
    """Instance adaptive adversarial training (Balaji et al., arXiv 1910.08051): a radius for each image"""

    def __init__(self, threat: Threat | str, gamma: float | list=None, beta: float | list=None, warmup: int=None, mode: str='fast', floor: float=0.0, cap: float=None, attack: PGD=None, probe: int=2):
        ...

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def _pace(self, begun):
        ...

    def load_state_dict(self, d):
        ...

    def before_batch(self):
        ...

    def after_loss(self):
        ...

class FriendlyAT(AdversarialTraining):
    """Friendly adversarial training: an image's attack ends `tau` steps after its first success (Zhang et al., arXiv 2002.11242)"""

    def __init__(self, threat: Threat | str, tau: int | list=0, attack: PGD=None):
        ...

    def before_train(self):
        ...

    def before_batch(self):
        ...

def friendly(model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, threat: Threat, attack: PGD, tau: int=0) -> torch.Tensor:
    """Friendly adversarial images"""
    ...

def boundary(model: torch.nn.Module, x: torch.Tensor, z: torch.Tensor, y: torch.Tensor, threat: Threat, top: float, halvings: int=10) -> tuple:
    """Where the line from `x` through `z` leaves the class"""
    ...

class MarginMaximising(RadiusTable, OwnLoss):
    """MMA without its hinge: train each image at its own margin, or at `reach` where that is smaller (after Ding et al., arXiv 1812.02637, who leave an image out of the margin loss once its margin has reached `reach`)"""

    def __init__(self, threat: Threat | str, reach: float=1.5, clean: float=1 / 3, attack: PGD=None):
        ...

    def before_fit(self):
        ...

    def after_train(self):
        ...

    def before_batch(self):
        ...

    def own(self, pred, *yb):
        ...
