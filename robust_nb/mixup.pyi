# made from mixup.py by nbs/build.py stubs
"""Training on images between two images: mixed in latent space, in a hidden layer, or in pixels."""
__all__ = ['paths', 'linear', 'spherical', 'soft', 'Mixing', 'LatentMixUp', 'ManifoldMixUp']
import warnings
import numpy as np
import torch
import torch.nn.functional as F
from fastai.callback.core import Callback
from fastai.callback.mixup import MixHandler
from fastai.data.transforms import IntToFloatTensor
from fastai.torch_core import TensorImage, TensorImageBW
from fastcore.basics import patch, store_attr
from torch import nn
from .attacks import bare
from .data import SampleIndex, TensorImages, pixel_sum, plain_images
from .generative import check_made, generate
from .inversion import CodesError, LatentCodes, lost_text
from .models import bare_loss, wrapped_loss
from .shards import checksum
from .threat import check_images

def linear(a, b, share):
    """Latent vectors [N,nz] on the straight line, with shares [N] of the first"""
    ...

def spherical(a, b, share):
    """Latent vectors [N,nz] along the arc, with shares [N] of the first (White, arXiv 1609.04468)"""
    ...
paths = dict(linear=linear, spherical=spherical)

def soft(first, second, share, c):
    """Labels [N] of `c` classes, or probabilities [N,c], mixed into probabilities"""
    ...

class Mixing(MixHandler):
    """Base of `LatentMixUp` and `ManifoldMixUp`"""
    stack_y = False

    def __init__(self, alpha, seed):
        ...

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def lf(self, pred, *yb, reduction=None):
        ...

    def mixed(self, y, second, share):
        ...

    def _at(self):
        ...

    def _go_to(self, at):
        ...

    def state_dict(self):
        ...

    def load_state_dict(self, d):
        ...

class LatentMixUp(Mixing):
    """Train on images generated between the latent vectors of two training images, labels mixed by the same weight"""
    order = 5

    def __init__(self, generator: nn.Module, codes: LatentCodes, alpha: float=1.0, p: float=0.5, path: str='spherical', weight: float=None, keep: float=0.9, residual: bool=False, pool: int=None, seed: int=0):
        ...

    def __getstate__(self):
        ...

    def _weights(self, n):
        ...

    def before_fit(self):
        ...

    def prepare(self):
        """What is done once before the first epoch"""
        ...

    def between(self, i, j, share):
        """Images [N,C,H,W] between the training images at positions `i` and `j`, with shares [N] of the first, after a fit"""
        ...

    def _told(self, *parts):
        ...

    def _fill_pool(self):
        ...

    def _mixed(self, y, idx, own):
        ...

    def before_batch(self):
        ...

class ManifoldMixUp(Mixing):
    """Mix the activations of a random layer, and the labels (Verma et al., arXiv 1806.05236)"""
    order = 30

    def __init__(self, alpha: float=2.0, layers: list=None, seed: int=0):
        ...

    def before_fit(self):
        ...

    def prepare(self):
        ...

    def _parts(self):
        ...

    def before_batch(self):
        ...

    def _blend(self, t):
        ...

    def _unhook(self):
        ...

    def after_pred(self):
        ...

    def after_batch(self):
        ...

    def __getstate__(self):
        ...
