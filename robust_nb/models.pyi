# made from models.py by nbs/build.py stubs
"""Networks that take pixels in [0,1], and the frozen state in which an attack may look at them."""
__all__ = ['PixelModel', 'small_cnn', 'lenet', 'madry_cnn', 'wong_cnn', 'resnet18', 'PreActBlock', 'narrow_resnet18', 'preact_resnet18', 'wide_resnet', 'device_of', 'frozen', 'bare_loss', 'wrapped_loss', 'channels_last', 'to_pixel_model', 'check_stored', 'WeightsError', 'read_weights', 'get_arch', 'published', 'load_model', 'Resized', 'upstream_model']
import re
import zipfile
from ast import literal_eval
from contextlib import contextmanager
from importlib import import_module
from inspect import signature
from itertools import chain
from pathlib import Path
from textwrap import shorten
import torch
import torch.nn.functional as F
import torchvision.models as tvm
from fastai.callback.core import Callback
from fastai.callback.mixup import NoneReduce
from safetensors.torch import load_file
from torch import nn

class PixelModel(nn.Module):
    """`body` behind its own normalisation: takes pixels in [0,1], returns logits"""

    def __init__(self, body: nn.Module, mean: list=None, std: list=None):
        ...

    def forward(self, x):
        ...

    def __getitem__(self, i):
        ...

    def __len__(self):
        ...

def _conv(n_in, n_out, k=3, stride=1, pad=1):
    ...

def small_cnn(n_in: int=1, n_out: int=10) -> nn.Module:
    """Four 3x3 convolutions (32, 32, 64, 64) and two linear layers; images of at least 8x8"""
    ...

def lenet(n_in: int=1, n_out: int=10) -> nn.Module:
    """LeNet-5 with ReLU and max pooling; 28x28 images"""
    ...

def madry_cnn(n_in: int=1, n_out: int=10) -> nn.Module:
    """The MNIST net of Madry et al. (arXiv 1706.06083): 5x5 convolutions of 32 and 64, a linear layer of 1024; 28x28 images"""
    ...

def wong_cnn(n_in: int=1, n_out: int=10) -> nn.Module:
    """The MNIST net of Wong et al. (arXiv 2001.03994): strided 4x4 convolutions of 16 and 32, a linear layer of 100; images of 28x28, larger ones are pooled to that"""
    ...

def resnet18(n_in: int=3, n_out: int=10) -> nn.Module:
    """torchvision's ResNet-18 with the stem for 32x32 images"""
    ...

class PreActBlock(nn.Module):
    """Batchnorm and ReLU before each of two 3x3 convolutions; the shortcut starts after the first activation when the shape changes"""

    def __init__(self, n_in, n_out, stride=1):
        ...

    def forward(self, x):
        ...

def _preact(n_in, n_out, stem, groups):
    ...

def narrow_resnet18(width: int=16):
    """Pre-activation ResNet-18 for 32x32 images, for little compute: where `width` is a quarter of 64, a step costs about a sixteenth"""
    ...

def preact_resnet18(n_in: int=3, n_out: int=10) -> nn.Module:
    """Pre-activation ResNet-18 for 32x32 images, the usual net of fast adversarial training"""
    ...

def wide_resnet(depth: int=28, width: int=10):
    """Wide ResNet WRN-`depth`-`width` for 32x32 images"""
    ...

def device_of(model: nn.Module):
    """Where the weights are; the CPU for a network that has none"""
    ...

@contextmanager
def frozen(model: nn.Module):
    """Eval mode, and no gradients for parameters; each module's mode and each parameter's flag return afterwards"""
    ...

def bare_loss(learn):
    """Take off what interrupted fits left around the Learner's loss"""
    ...

def wrapped_loss(lf, *args, reduction=None):
    """The Learner's loss `lf` from within a wrapper; `reduction` is asked for by predictions that come with their losses"""
    ...

@contextmanager
def channels_last(model: nn.Module, x: torch.Tensor):
    """Convolution weights in channels_last memory format, where that works; the original ones return afterwards"""
    ...
from .training import RobustLearner

def to_pixel_model(learn) -> RobustLearner:
    """Take `Normalize` out of the Learner's DataLoaders and make it the model's first layer"""
    ...

def check_stored(file):
    """Raise an error for a compressed archive"""
    ...

class WeightsError(ValueError):
    """A file of weights that cannot be used; the message says which and what to do"""

def read_weights(file: str | Path) -> dict:
    """A state dict from a file that may come from anybody: nothing in it is run"""
    ...

def get_arch(spec: str):
    """The architecture that a text names; arguments are read as literals, never evaluated"""
    ...

def _made(f, args, spec):
    ...

def published(d: dict) -> tuple:
    """The weights of a wide ResNet or a ResNet-18 in the names of TRADES and RobustBench (Zhang et al., arXiv 1901.08573; Croce et al., arXiv 2010.09670)"""
    ...

def _misfit(e):
    ...

def _with_twins(d, model):
    ...

def load_model(spec: str, weights: str | Path, n_in: int=3, n_out: int=10, mean: list=None, std: list=None) -> nn.Module:
    """Build a network, load its weights, and put its normalisation inside"""
    ...

class Resized(nn.Module):
    """`body` behind a resize: takes images of any size; grey ones are repeated over three channels"""

    def __init__(self, body: nn.Module, size: int):
        ...

    def extra_repr(self):
        ...

    def forward(self, x):
        ...

def upstream_model(name: str='resnet18', weights: str | Path=None, size: int=224) -> nn.Module:
    """A torchvision network with ImageNet weights"""
    ...
