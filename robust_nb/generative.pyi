# made from generative.py by nbs/build.py stubs
"""A GAN and a VAE for small images: what latent mixup mixes in."""
__all__ = ['Generator', 'Critic', 'GAN', 'GANTraining', 'generator_params', 'gan_learner', 'check_made', 'image_grid', 'ShowSamples', 'generate', 'Encoder', 'VAE', 'OwnImages', 'vae_learner', 'before_last', 'features', 'quality', 'save_generator', 'load_generator', 'load_encoder']
import json
from functools import partial
from pathlib import Path
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from fastai.callback.core import Callback, CancelFitException, CancelValidException
from fastai.learner import Learner
from fastai.optimizer import Adam
from fastai.torch_core import num_distrib, params
from fastcore.basics import patch, store_attr
from fastcore.foundation import L
from IPython.display import display
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_model
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch_fidelity.metric_fid import fid_features_to_statistics, fid_statistics_to_metric
from torch_fidelity.metric_prc import prc_features_to_metric
from torchvision.utils import make_grid
from . import __version__
from .attacks import Batches, bare
from .data import writing
from .models import WeightsError, frozen
from .threat import check_images, check_labels

class Generator(nn.Module):
    """Images [N,C,H,W] in [0,1] from latent vectors [N,nz]"""

    def __init__(self, shape: tuple, nz: int=64, width: int=32, classes: int=0):
        ...

    def forward(self, z, y=None):
        ...

    def latents(self, n, generator=None):
        ...

class Critic(nn.Module):
    """How real images [N,C,H,W] look [N]: above 0 for real ones, below for generated"""

    def __init__(self, shape: tuple, width: int=32, classes: int=0):
        ...

    def forward(self, x, y=None):
        ...

class GAN(nn.Module):
    """A generator, the critic that it plays against, and its moving average: `forward` is the generator's"""

    def __init__(self, shape: tuple, nz: int=64, width: int=32, classes: int=0, lr: float=0.001, decay: float=0.995):
        ...

    def forward(self, z, y=None):
        ...

    def get_extra_state(self):
        ...

    def set_extra_state(self, state):
        ...

class GANTraining(Callback):
    """Train a `GAN`: hinge loss, spectral norm, averaged weights (Miyato et al., arXiv 1802.05957)"""
    order, run_valid = (30, False)

    def __init__(self, steps: int=1):
        ...

    def after_create(self):
        ...

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def before_batch(self):
        ...

    def after_loss(self):
        ...

    def after_step(self):
        ...

    def after_fit(self):
        ...

    def before_validate(self):
        ...

    def _criticise(self, x, y):
        ...

    def loss(self, fake, _):
        ...

def generator_params(m):
    ...

def gan_learner(dls, nz: int=64, width: int=32, conditional: bool=False, lr: float=0.001, steps: int=1, decay: float=0.995, **kwargs) -> Learner:
    """A Learner that trains a generator against a critic"""
    ...

def check_made(images):
    """Raise an error where what a generator made are no pixels"""
    ...

def image_grid(images: torch.Tensor, cols: int=16, ax=None):
    """Draw images beside each other"""
    ...

class ShowSamples(Callback):
    """Show what the generator makes, every few epochs"""
    order, run_valid = (80, False)

    def __init__(self, every: int=5, n: int=32):
        ...

    def before_fit(self):
        ...

    def after_epoch(self):
        ...

def generate(generator: nn.Module, z: torch.Tensor, y: torch.Tensor=None, bs: int=256) -> torch.Tensor:
    """Images of latent vectors, without gradients, each independent of its neighbours"""
    ...

class Encoder(nn.Module):
    """The generator's mirror image: numbers [N,nz] from images [N,C,H,W] in [0,1]"""

    def __init__(self, shape: tuple, nz: int=64, width: int=32):
        ...

    def forward(self, x):
        ...

class VAE(nn.Module):
    """A variational autoencoder around a `Generator`, which is its `decoder` (Kingma and Welling, arXiv 1312.6114)"""

    def __init__(self, shape: tuple, nz: int=64, width: int=32, beta: float=1.0):
        ...

    def encode(self, x):
        ...

    def mean_encoder(self):
        ...

    def forward(self, x):
        ...

    def loss(self, out, x):
        ...

class OwnImages(Callback):
    """An autoencoder's target is its own image"""
    order = 60

    def after_create(self):
        ...

    def before_batch(self):
        ...

    def after_pred(self):
        ...

def vae_learner(dls, nz: int=64, width: int=32, beta: float=1.0, lr: float=0.002, **kwargs) -> Learner:
    """A Learner that trains a variational autoencoder"""
    ...

def before_last(net: nn.Module, x: torch.Tensor) -> torch.Tensor:
    """What a classifier sees in images, with gradients"""
    ...

def features(net: nn.Module, x: torch.Tensor, bs: int=256) -> torch.Tensor:
    """What a classifier sees in images [N,D], without gradients, in eval mode, `bs` images per pass, on the CPU"""
    ...

def quality(made: torch.Tensor, real: torch.Tensor, net: nn.Module, neighbours: int=3) -> dict:
    """How far generated images are from real ones, in the features of a classifier; sets are cut to one size"""
    ...

def _odd(weights):
    ...

def save_generator(generator: nn.Module, file: str | Path, encoder: nn.Module=None, **made):
    """Keep a generator in a file, whole or not at all"""
    ...

def _load(file, name, kind):
    ...

def load_generator(file: str | Path) -> nn.Module:
    """The generator in a file"""
    ...

def load_encoder(file: str | Path) -> nn.Module:
    """The encoder in a generator's file"""
    ...
