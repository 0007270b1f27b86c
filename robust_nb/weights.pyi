# made from weights.py by nbs/build.py stubs
"""Averaged and adversarially perturbed weights, for any training."""
__all__ = ['WeightAveraging', 'WeightPerturbation']
from collections import OrderedDict
from contextlib import contextmanager
from itertools import chain
import torch
from fastai.callback.core import Callback
from fastai.callback.fp16 import MixedPrecision
from fastcore.basics import patch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

@contextmanager
def _unhooked(net):
    ...

class WeightAveraging(Callback):
    """Validate, save and end with the exponential moving average of the weights (Izmailov et al., arXiv 1803.05407)"""
    _stateattrs = ('ema', 'raw')

    def __init__(self, decay: float=0.995):
        ...

    @property
    def net(self):
        ...

    def _begin(self):
        ...

    def before_fit(self):
        ...

    def before_train(self):
        ...

    def after_step(self):
        ...

    def before_validate(self):
        ...

    def after_fit(self):
        ...

    def _swap(self):
        ...

    def state_dict(self):
        ...

    def load_state_dict(self, d):
        ...

class WeightPerturbation(Callback):
    """Take each step's gradient at adversarially perturbed weights (AWP, Wu et al., arXiv 2004.05884), with any other training callback"""
    order, run_valid = (MixedPrecision.order - 5, False)

    def __init__(self, gamma: float=0.005, warmup: int=0):
        ...

    def after_loss(self):
        ...

    def after_backward(self):
        ...

    def after_cancel_batch(self):
        ...

    def before_fit(self):
        ...

    def before_validate(self):
        ...

    def _again(self):
        ...

    def _put_back(self):
        ...
