# made from experiments.py by nbs/build.py stubs
"""Every method on the same data, under the same attack, in one table that can be traced and remade."""
__all__ = ['usual_threats', 'judges', 'later', 'methods', 'gan_mixup', 'vae_mixup', 'usual', 'archs', 'usual_l2', 'presets', 'usual_threat', 'judge', 'pgd', 'fgsm', 'quick', 'standard', 'transfer', 'read_call', 'Config', 'method', 'none', 'mixup', 'noise', 'pgd_at', 'fgsm_at', 'trades', 'iaat', 'randaugment', 'autoaugment', 'augmix', 'dda', 'delta_bank', 'manifold_mixup', 'own_generator', 'found', 'iaat_exact', 'fat', 'mma', 'averaged', 'gat', 'get_method', 'callbacks', 'judge_of', 'train', 'save_trained', 'load_trained', 'run', 'run_grid', 'preset', 'preset_methods', 'compare']
import ast
import hashlib
import json
import os
import platform
import re
import sys
import time
import traceback
from contextlib import nullcontext, redirect_stderr, suppress
from dataclasses import asdict, dataclass, fields, replace
from functools import partial
from inspect import signature
from io import StringIO
from math import inf, isfinite
from operator import index
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
import fastai
import pandas as pd
import torch
from fastai.callback import progress, schedule
from fastai.callback.core import Callback
from fastai.callback.mixup import MixUp
from fastai.data.core import DataLoaders
from fastai.data.transforms import IntToFloatTensor
from fastai.learner import Learner
from fastai.metrics import accuracy
from fastai.torch_core import num_distrib, set_seed
from fastcore.basics import noop, patch
from fastcore.foundation import L
from filelock import FileLock, Timeout
from joblib import Parallel, cpu_count, delayed, parallel_config
from joblib.externals.loky import get_reusable_executor
from joblib.externals.loky.process_executor import TerminatedWorkerError
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_model
from tqdm.auto import tqdm
from . import __version__
from .adaptive import FriendlyAT, InstanceAdaptiveAT, MarginMaximising
from .attacks import FGSM, PGD
from .augment import DeltaAugment, aug_mix, auto_augment, rand_augment
from .blackbox import Transfer
from .checkpoint import CheckpointError
from .data import DataError, TensorDL, data_path, get_dls, pixel_sum, plain_images, writing
from .evaluate import quick_suite, robust_curve, standard_suite
from .generative import Generator, gan_learner, load_encoder, load_generator, save_generator, vae_learner
from .harvest import DeltaBank, harvest
from .inversion import latent_codes
from .masking import masking_checks
from .minimal import rho_adv
from .mixup import LatentMixUp, ManifoldMixUp
from .models import WeightsError, get_arch, load_model, read_weights
from .results import StoreError, label, read_results, report, save_run, writable
from .shards import file_sum
from .threat import L2, as_threat
from .training import GAT, TRADES, FastTraining, NoiseTraining, PGDTraining, robust_learner
from .weights import WeightAveraging
usual_threats = dict(digits='linf:0.2', mnist='linf:0.3', fashion_mnist='linf:0.1', cifar10='linf:8/255', cifar100='linf:8/255', svhn='linf:8/255')

def usual_threat(dataset: str) -> str:
    """Text of the threat model that the literature uses"""
    ...
judges = {}

def _there(path):
    ...

def judge(f):
    """Decorator: put `f(cfg, norm, dls, ...) -> attack` into the registry under its name"""
    ...

@judge
def pgd(cfg, norm, dls):
    """PGD with restarts"""
    ...

@judge
def fgsm(cfg, norm, dls):
    """FGSM, a single step"""
    ...

@judge
def quick(cfg, norm, dls):
    """the quick suite"""
    ...

@judge
def standard(cfg, norm, dls):
    """the standard suite"""
    ...

@judge
def transfer(cfg, norm, dls, net, arch=None):
    """PGD's images of another network, a file that `save_trained` wrote"""
    ...

def read_call(spec: str, registry: dict, skip: int, what: str) -> tuple:
    """Read the name and the knobs of a method or a judge"""
    ...

@dataclass(frozen=True)
class Config:
    """Everything that one run depends on"""
    dataset: str = 'digits'
    method: str = 'none'
    seed: int = 0
    arch: str = 'small_cnn'
    epochs: int = 20
    lr: float = 0.01
    bs: int = 64
    size: int = None
    n_train: int = None
    n_test: int = None
    threat: str = None
    radius: float = 1.0
    radii: tuple = (0.5, 1.0, 1.5)
    train_steps: int = 5
    judge: str = 'pgd'
    steps: int = 20
    restarts: int = 5
    also: tuple = ()
    rho_adv: bool = False
    masking: bool = False
    part: str = 'test'

    def __post_init__(self):
        ...

    def _check(self):
        ...

    def _other(self, text):
        ...

    @property
    def key(self) -> str:
        """Name of the result"""
        ...

    @property
    def train_threat(self):
        ...

    @property
    def train_attack(self) -> PGD:
        ...

    def dls(self):
        ...
later = dict(also=(), rho_adv=False, masking=False, part='test')
methods = {}

def method(f):
    """Decorator: put `f(cfg, dls) -> callbacks` into the registry under its name"""
    ...

@method
def none(cfg, dls):
    """plain training"""
    ...

@method
def mixup(cfg, dls, alpha=0.4):
    """mixup of images and labels (Zhang et al., arXiv 1710.09412)"""
    ...

@method
def noise(cfg, dls):
    """random noise of the threat model's full size"""
    ...

@method
def pgd_at(cfg, dls, ramp=0.0):
    """PGD adversarial training (Madry et al., arXiv 1706.06083)"""
    ...

@method
def fgsm_at(cfg, dls, ramp=0.0):
    """N-FGSM, adversarial training in one step (de Jorge et al., arXiv 2202.01181)"""
    ...

@method
def trades(cfg, dls, beta=6.0):
    """TRADES (Zhang et al., arXiv 1901.08573)"""
    ...

@method
def iaat(cfg, dls, floor=0.0, cap=None):
    """instance adaptive adversarial training (Balaji et al., arXiv 1910.08051)"""
    ...

@method
def randaugment(cfg, dls):
    """RandAugment (Cubuk et al., arXiv 1909.13719)"""
    ...

@method
def autoaugment(cfg, dls):
    """AutoAugment (Cubuk et al., arXiv 1805.09501), SVHN's policy for SVHN and grey images, CIFAR-10's for others"""
    ...

@method
def augmix(cfg, dls):
    """AugMix (Hendrycks et al., arXiv 1912.02781)"""
    ...

@method
def dda(cfg, dls, bank=None, p=0.5, scale=None, pairing='random', control=None):
    """Delta Data Augmentation: deltas of a network that was trained on other images"""
    ...

def _enough(cfg, dls):
    ...

def delta_bank(cfg: Config, dls) -> DeltaBank:
    """Train a network on the images that `dls` leaves over, and harvest it; what was harvested once is read"""
    ...

def _kept(file, make):
    ...

def _upstream(learn, cfg, weights, same):
    ...

def _dda(cfg, dls, bank=None, **knobs):
    ...
dda.check = _dda

@method
def manifold_mixup(cfg, dls, alpha=2.0):
    """manifold mixup of hidden activations (Verma et al., arXiv 1806.05236)"""
    ...

def _latent_mixup(kind, doc):
    ...
gan_mixup = _latent_mixup('gan', 'latent mixup: images that a GAN makes between two training images')
vae_mixup = _latent_mixup('vae', "latent mixup with a variational autoencoder in the GAN's place")
usual = list(methods)

def own_generator(cfg: Config, dls, kind: str, steps: int=400) -> Path:
    """Train a generator on the training images of `dls`, enough for digits; what was trained once is there"""
    ...

def found(file: str | Path, dls, out: str | Path=None, **kwargs) -> tuple:
    """A generator of a file, and the latent vectors of training images"""
    ...

@method
def iaat_exact(cfg, dls):
    """IAAT by its published three attacks"""
    ...

@method
def fat(cfg, dls, tau=0):
    """friendly adversarial training (Zhang et al., arXiv 2002.11242)"""
    ...

@method
def mma(cfg, dls, reach=1.5):
    """max-margin adversarial training without its hinge (after Ding et al., arXiv 1812.02637)"""
    ...

@method
def averaged(cfg, dls, decay=0.99):
    """the average of the weights along the way (Izmailov et al., arXiv 1803.05407), beside any method: 'iaat + averaged'"""
    ...

@method
def gat(cfg, dls, alpha=0.5):
    """training against a generator that learns to attack (Lee et al., arXiv 1705.03387)"""
    ...

def get_method(spec: str) -> tuple:
    """Read a method, or several that work together: 'iaat + gan_mixup(p=0.3)'"""
    ...

def callbacks(cfg: Config, dls, check=False) -> list:
    """Callbacks of the method of `cfg`; with `check` only what can be refused is refused, and nothing prepared"""
    ...

def judge_of(cfg: Config, spec: str, norm: str, dls):
    """The attack of a judge that is given as text"""
    ...

def _named(cfg):
    ...

def train(cfg: Config, on_epoch=None, checkpoint: str | Path=None) -> Learner:
    """Train one configuration"""
    ...

class _Tick(Callback):

    def __init__(self, f):
        ...

    def state_dict(self):
        ...

    def before_fit(self):
        ...

    def after_epoch(self):
        ...

    def after_fit(self):
        ...

def save_trained(learn: Learner, cfg: Config, file: str | Path):
    """Keep the weights of a network, and what it was made by; whole or not at all"""
    ...
archs = 'small_cnn lenet madry_cnn wong_cnn resnet18 preact_resnet18 narrow_resnet18 wide_resnet'.split()

def load_trained(file: str | Path, arch: str=None, dls=None) -> torch.nn.Module:
    """The network in a file, by nothing but the file"""
    ...

def run(cfg: Config, on_epoch=None, out: str | Path=None, wait: bool=True) -> dict:
    """Train and judge one configuration"""
    ...

def _first(dl, n):
    ...

def _judged(cfg, dls):
    ...

def _pixels(dls):
    ...

def _run(cfg, on_epoch, checkpoint=None):
    ...

def _processes(todo, job, n):
    ...

def _ray(todo, job, cpus=1, gpus=None):
    ...

def _beside(todo, parallel, bar, out):
    ...

def _tell(errors):
    ...

def _apart(cfg, wait, out, home, data, own):
    ...

def _spread_over(parallel):
    ...

def _in_turn(todo, bar, out):
    ...

def _keeps(cfg, dls):
    ...

def _pixels_of(c, sums):
    ...

def run_grid(cfgs: list, out: str | Path, parallel: int | str=None) -> list:
    """Run what is not in `out` yet, with a progress bar on a terminal and a line per run elsewhere"""
    ...
usual_l2 = dict(digits=0.5, mnist=2.0, fashion_mnist=1.0, cifar10=0.5, cifar100=0.5, svhn=0.5)
presets = dict(cpu=dict(arch='wong_cnn', epochs=10, n_train=4000, train_steps=7, restarts=1), gpu=dict(arch='preact_resnet18', epochs=30, n_train=25000, train_steps=7), paper=dict(arch='wide_resnet(28, 10)', epochs=100, n_train=25000, train_steps=10))

def preset(name: str, dataset: str, threat: str=None) -> dict:
    """The setting of a comparison: by PGD and the standard suite at half of the usual radius and all of it, by PGD in L2, by rho_adv, with a look for gradient masking"""
    ...

def preset_methods(dataset: str) -> list:
    """Methods of a comparison by a preset: every one but `averaged`, which goes with others; generators are files in the data folder, but for digits"""
    ...

def compare(datasets=('digits',), names=None, seeds: int=3, out: str | Path='robust_nb_results', parallel: int | str=None, setting: str=None, **kwargs) -> pd.DataFrame:
    """Train and judge every method on every dataset, and write table, curves and raw results"""
    ...

def _able(d, names, n_train):
    ...
