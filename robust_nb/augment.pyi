# made from augment.py by nbs/build.py stubs
"""Harvested deltas added to training images, and the augmentations that they are compared with."""
__all__ = ['controls', 'resized', 'of_norm', 'phase_shuffled', 'as_strong', 'DeltaAugment', 'ImageAugment', 'rand_augment', 'auto_augment', 'aug_mix']
import warnings
import torch
import torch.nn.functional as F
import torchvision.transforms.v2 as T
from fastai.callback.core import Callback
from fastai.torch_core import rank_distrib
from fastcore.basics import patch, store_attr
from fastcore.foundation import L
from .attacks import bare
from .data import per_epoch
from .harvest import BankError, DeltaBank
from .threat import L2, as_threat, check_images, one_class

def resized(delta: torch.Tensor, shape: tuple) -> torch.Tensor:
    """Deltas in the size of the images; a grey delta is repeated over the channels, of a coloured one the mean is taken"""
    ...

def of_norm(delta: torch.Tensor, eps: torch.Tensor, norm) -> torch.Tensor:
    ...

def phase_shuffled(delta: torch.Tensor, generator: torch.Generator=None) -> torch.Tensor:
    ...

def _noisy(delta, generator=None):
    ...
controls = dict(noise=_noisy, phase=phase_shuffled, zero=lambda delta, generator=None: torch.zeros_like(delta))

def as_strong(other: torch.Tensor, delta: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    ...

class DeltaAugment(Callback):
    """Delta Data Augmentation: add harvested perturbations to training images, labels kept"""
    order, run_valid = (15, False)

    def __init__(self, bank: DeltaBank, p: float=0.5, scale: float | list=None, pairing: str='random', flip: bool=True, crop: float=1.0, control: str=None, seed: int=0):
        ...

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def _draw(self, y):
        ...

    def _prepared(self, i, shape, eps):
        ...

    def _cropped(self, delta):
        ...

    def before_batch(self):
        ...

class ImageAugment(Callback):
    """A torchvision transform on each image of a training batch"""
    order, run_valid = (15, False)

    def __init__(self, tfm, seed: int=0):
        ...

    def before_batch(self):
        ...

def rand_augment(seed: int=0, **kwargs) -> ImageAugment:
    """RandAugment (Cubuk et al., arXiv 1909.13719), torchvision's, with its defaults"""
    ...

def auto_augment(policy: str='cifar10', seed: int=0) -> ImageAugment:
    """AutoAugment (Cubuk et al., arXiv 1805.09501), torchvision's"""
    ...

def aug_mix(seed: int=0, **kwargs) -> ImageAugment:
    """AugMix (Hendrycks et al., arXiv 1912.02781), torchvision's: without the consistency loss, and with brightness, colour, contrast and sharpness, which the paper leaves out because common corruptions change them (all_ops=False does too)"""
    ...
