# made from inversion.py by nbs/build.py stubs
"""The latent vector of an image: what a generator would have to be given to make it."""
__all__ = ['PixelError', 'FeatureError', 'Inversion', 'lost_text', 'invert', 'EncoderTraining', 'encoder_learner', 'CodesError', 'LatentCodes', 'latent_codes']
import hashlib
import json
import warnings
from copy import deepcopy
from inspect import signature
from pathlib import Path
from typing import NamedTuple
import torch
from fastai.callback.core import Callback
from fastai.learner import Learner
from fastcore.basics import patch, store_attr
from fastcore.foundation import L
from torch import nn
from .attacks import Batches, bare
from .data import data_path, pixel_sum, plain_images
from .generative import Encoder, before_last, check_made, features, generate
from .models import frozen
from .shards import ShardError, Shards, checksum, fill
from .threat import check_images

class PixelError:
    """Mean squared difference of pixels"""

    def target(self, x):
        ...

    def __call__(self, made, target):
        ...

    def __repr__(self):
        ...

class FeatureError:
    """Mean squared difference of a classifier's features, in units of their mean square, and of pixels"""

    def __init__(self, net: nn.Module, features: float=0.1, pixels: float=1.0):
        ...

    def target(self, x):
        ...

    def __call__(self, made, target):
        ...

    def __repr__(self):
        ...

class Inversion(NamedTuple):
    """Latent vectors of images"""
    z: torch.Tensor
    error: torch.Tensor
    steps: torch.Tensor

def lost_text(error):
    """Which images of a search have no latent vector; '' where all have one"""
    ...

def _check(generator):
    ...

def invert(generator: nn.Module, images: torch.Tensor, loss=None, steps: int=400, restarts: int=1, encoder: nn.Module=None, lr: float=None, tol: float=0.0001, patience: int=10, clip: float=3.0, clipping: str='edge', seed: int=0, bs: int=256, y: torch.Tensor=None) -> Inversion:
    """Find latent vectors by gradient descent (Lipton and Tripathi, arXiv 1702.04782)"""
    ...

class _Search:

    def __init__(self, generator, loss, steps, restarts, encoder, lr, tol, patience, clip, clipping, bs):
        ...

    def __call__(self, x, y, g):
        ...

    def _starts(self, x, g):
        ...

    def _descend(self, x, y, g, z, lr):
        ...

    def _step(self, s, grad, i, g):
        ...

    def _plateau(self, s, best, best_z):
        ...

class EncoderTraining(Callback):
    """Half of each batch generated, with latent vectors to be found; half real, to be made again"""
    order = 60

    def __init__(self, generator: nn.Module, real: float=10.0):
        ...

    def before_fit(self):
        ...

    def before_batch(self):
        ...

    def loss(self, pred, _):
        ...

def encoder_learner(dls, generator: nn.Module, width: int=32, real: float=10.0, lr: float=0.002, **kwargs) -> Learner:
    """A Learner that trains an encoder for a generator"""
    ...

class CodesError(ShardError):
    """A table of latent codes that cannot be used as it is; the message says why and what to do"""

class LatentCodes(Shards):
    """The latent vector of every training image, on disk, in the order of the training set"""
    tag, what, maker, Error = ('robust_nb_codes', 'table of latent codes', 'latent_codes', CodesError)
    wide, kinds, dims = ('z', ('float32',), 1)
    columns = dict(error=torch.float32, steps=torch.float32)
    parts = False

    def __init__(self, path: str | Path, check: bool=True):
        ...

    def __getitem__(self, i):
        ...

    def good_source(self, s):
        ...

    def good_columns(self, cols, p):
        ...

    def good(self, share: float=0.9) -> torch.Tensor:
        """Which images were found best"""
        ...

    def __repr__(self):
        ...

    def check(self, generator: nn.Module, images: torch.Tensor, labels: torch.Tensor):
        """Raise an error where these are the codes of another generator, or of other images"""
        ...

def _told(v):
    ...

def latent_codes(generator: nn.Module, images, out: str | Path=None, size: int=None, n: int=None, seed: int=0, shard: int=1024, **kwargs) -> LatentCodes:
    """The latent vectors of a training set; a search that was stopped goes on"""
    ...
