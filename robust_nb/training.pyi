# made from training.py by nbs/build.py stubs
"""Adversarial training as fastai callbacks."""
__all__ = ['single_steps', 'TrainingChecks', 'robust_learner', 'AdversarialTraining', 'RampedTraining', 'PGDTraining', 'NoiseTraining', 'AdvAccuracy', 'FastTraining', 'FreeTraining', 'OwnLoss', 'TRADES', 'MART', 'GAT']
import warnings
from copy import deepcopy
from functools import partial
from numbers import Real
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from fastai.callback.core import CancelFitException, Callback, TrainEvalCallback
from fastai.callback.fp16 import MixedPrecision
from fastai.callback.mixup import MixHandler, NoneReduce
from fastai.learner import Learner, Metric
from fastai.losses import CrossEntropyLossFlat
from fastai.torch_core import num_distrib
from fastcore.basics import GetAttr, patch, store_attr
from fastcore.foundation import L
from fastcore.meta import delegates
from matplotlib.figure import Figure
from torch import nn
from .attacks import APGD, FGSM, PGD, bare, crafting, cross_entropy, image_gradient, kl
from .data import first_epoch
from .mixup import soft
from .models import PixelModel, bare_loss, frozen, wrapped_loss
from .threat import Threat, as_threat, check_images, check_labels, one_class

class TrainingChecks(Callback):
    """Stops with a clear error on images outside [0,1], labels outside the classes, or weights or losses that are not finite"""
    order = -5

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def before_batch(self):
        ...

    def after_pred(self):
        ...

    def after_loss(self):
        ...

    def before_backward(self):
        ...
from contextlib import contextmanager
from pathlib import Path
from .evaluate import Suite
from .report import ReportCard

class RobustLearner(Learner):
    """What editors are told of `robust_learner` and `to_pixel_model`: fastai's Learner, which has these methods wherever robust_nb.all is imported"""
    radii: torch.Tensor
    seconds: float

    @contextmanager
    def checkpoints(self, file: str | Path, what: str=''):
        """A fit inside this context goes on from its last finished epoch; CheckpointError where `file` is of another fit. `learn.seconds` is how long its epochs took"""
        ...

    def robustness(self, threat: Threat | str, dl=None, *, suite: str | Suite='standard', n: int=1000, radii: tuple=(0.25, 0.5, 0.75, 1.0, 1.5, 2.0), n_checks: int=128, corruptions: bool=True, classes: list=None, seed: int=0, bs: int=128, amp: bool=False) -> ReportCard:
        """The report card of the Learner's model"""
        ...

    def show_batch(self, max_n: int=8) -> Figure:
        """A training batch as the callbacks make it: the images, what the network is trained on, and the difference, stretched"""
        ...

def robust_learner(dls, arch, *, loss_func: 'Callable | None'=None, opt_func: 'Optimizer | OptimWrapper'=..., lr: 'float | slice'=0.001, splitter: 'Callable'=..., cbs: 'Callback | MutableSequence | None'=None, metrics: 'Callable | MutableSequence | None'=None, path: 'str | Path | None'=None, model_dir: 'str | Path'='models', wd: 'float | int | None'=None, wd_bn_bias: 'bool'=False, train_bn: 'bool'=True, moms: 'tuple'=(0.95, 0.85, 0.95), default_cbs: 'bool'=True, **kwargs) -> RobustLearner:
    """A fastai Learner for `arch` behind its own normalisation"""
    ...

class AdversarialTraining(Callback):
    """Base of the defences that attack the network they train"""
    order, run_valid, crafts, by_learner = (20, False, True, True)

    def __init__(self, threat: Threat | str):
        ...

    def before_fit(self):
        ...

    def before_train(self):
        ...

    @property
    def attacks(self):
        ...

    @property
    def net(self):
        ...

    @property
    def hard(self):
        ...

    def _loss(self, logits, y):
        ...

class RampedTraining(AdversarialTraining):
    """Base of those whose radius can grow over the first part of a fit"""

    def __init__(self, threat: Threat | str, ramp: float=0.0):
        ...

    @property
    def now(self):
        ...

class PGDTraining(RampedTraining):
    """Train on adversarial images in the place of clean ones (Madry et al., arXiv 1706.06083)"""

    def __init__(self, threat: Threat | str, attack=None, ramp: float=0.0):
        ...

    def before_batch(self):
        ...

class NoiseTraining(Callback):
    """Train on random perturbations of the threat model's full size"""
    order, run_valid = (15, False)

    def __init__(self, threat: Threat | str):
        ...

    def before_batch(self):
        ...

class AdvAccuracy(Metric):
    """Accuracy on the validation images under attack; its column and its name for monitors is `adv_accuracy`"""

    def __init__(self, threat: Threat | str, attack=None, seed: int=0):
        ...

    def reset(self):
        ...

    def accumulate(self, learn):
        ...

    @property
    def value(self):
        ...

class _NFGSM(PGD):

    def __init__(self):
        ...

    def __repr__(self):
        ...

    def _begin(self, x, threat, generator):
        ...

    def _next(self, s, loss, grad, x, threat, i):
        ...
single_steps = {'n-fgsm': _NFGSM, 'fgsm-rs': partial(PGD, 1, step=1.25), 'fgsm': FGSM}

class FastTraining(RampedTraining):
    """Train on images crafted in one step (Wong et al., arXiv 2001.03994; de Jorge et al., arXiv 2202.01181), and watch for catastrophic overfitting"""

    def __init__(self, threat: Threat | str, kind: str='n-fgsm', fallback=None, every: int=200, ramp: float=0.0):
        ...
    looks, collapsed = ((), False)

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def before_batch(self):
        ...

    def _look(self, x, y):
        ...

    def _collapse(self):
        ...

class _Replay(GetAttr):
    _default = 'dl'

    def __init__(self, dl, n):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

class FreeTraining(AdversarialTraining):
    """Show each batch several times, its perturbation moved by the gradient of every training step (Shafahi et al., arXiv 1904.12843)"""

    def __init__(self, threat: Threat | str, replays: int=4):
        ...

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def before_batch(self):
        ...

    def after_backward(self):
        ...

class OwnLoss(AdversarialTraining):
    """Base of the defences that train on a loss of their own, `own(pred, *yb)`; `old_lf` is the Learner's"""

    def before_train(self):
        ...

    def after_train(self):
        ...

    def after_cancel_epoch(self):
        ...

    def after_cancel_fit(self):
        ...

    def lf(self, pred, *yb, reduction=None):
        ...

class TRADES(OwnLoss):
    """The clean loss, and the divergence of adversarial predictions from the clean ones (Zhang et al., arXiv 1901.08573)"""
    by_learner = False

    def __init__(self, threat: Threat | str, beta: float=6.0, attack=None):
        ...

    def before_batch(self):
        ...

    def own(self, pred, *yb):
        ...

class MART(OwnLoss):
    """Adversarial training that leans on the images classified wrongly (Wang et al., ICLR 2020)"""
    by_learner = False

    def __init__(self, threat: Threat | str, beta: float=6.0, attack=None):
        ...

    def before_batch(self):
        ...

    def own(self, pred, y):
        ...

class GAT(OwnLoss):
    """Train against a generator that turns each image's gradient into a perturbation and learns to attack (Lee et al., arXiv 1705.03387)"""

    def __init__(self, threat: Threat | str, alpha: float=0.5, penalty: float=0.1, lr: float=0.001, width: int=32):
        ...

    def _build(self, x):
        ...

    def perturb(self, x, y):
        ...

    def before_batch(self):
        ...

    def own(self, pred, *yb):
        ...

    def state_dict(self) -> dict:
        """Of the generator and its optimiser"""
        ...

    def load_state_dict(self, d: dict):
        ...

    def before_fit(self):
        ...

    def after_fit(self):
        ...

class _Look(Callback):
    order, run_valid = (-4, False)

    def before_batch(self):
        ...

class _LastLook(_Look):
    order, name = (1000, 'lr_finder')

    def before_batch(self):
        ...

def _told(y, cbs, vocab):
    ...
