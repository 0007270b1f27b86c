# made from masking.py by nbs/build.py stubs
"""When a robust accuracy should not be believed: signs of gradient masking, each with a plain sentence; and the average of a random network, to be attacked in its place."""
__all__ = ['checks', 'Probe', 'check', 'probabilities', 'train_mode', 'random_forward', 'batch_dependent', 'vanishing_gradient', 'loss_matters', 'single_step_wins', 'rises_with_eps', 'unbounded_attack_fails', 'more_effort_gains', 'black_box_wins', 'noise_wins', 'masking_checks', 'EoT']
from functools import cached_property
import pandas as pd
import torch
from fastcore.basics import patch
from .attacks import APGD, FGSM, PGD, Batches, NoGradientError, _gradient, bare, check_batch, check_logits, crafting, cross_entropy, dlr, margin
from .blackbox import Noise, Square
from .evaluate import Suite, _targeted
from .models import frozen
from .threat import L1, L2, Linf, Threat, check_labels

def _asks(m):
    ...

class Probe:
    """A model, some images, and what attacks do to them"""

    def __init__(self, model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, threat: Threat, generator: torch.Generator=None, bs: int=128):
        ...

    def logits(self, x):
        ...

    @cached_property
    def standing(self):
        ...

    def holds(self, attack, share=1.0):
        """Which images [N] are classified correctly at the end of `attack`, at this share of the radius"""
        ...

    def accuracy(self, attack, share=1.0):
        ...

    def stands(self, attack, i=slice(None), threat=None):
        """Which of the images `i` are never fooled on the way of `attack`"""
        ...
checks = {}

def check(f):
    """Decorator: put `f(probe) -> (tripped, measured)` into the registry"""
    ...

@check
def probabilities(p):
    """The model returns probabilities, not logits: cross-entropy takes the softmax twice and its gradient nearly vanishes. Return the logits."""
    ...

@check
def train_mode(p):
    """The model was left in train mode: dropout and batch statistics blur it. It was judged in eval mode; deploy it so."""
    ...

@check
def random_forward(p):
    """The same image gives different logits each time: attack the average over many passes (EoT), not one draw."""
    ...

@check
def batch_dependent(p):
    """An image's logits depend on the other images of its batch: it cannot be judged alone, and attacks that repack batches mislead."""
    ...

def _some(p, k, share):
    ...

def _spread(p):
    ...

def _zero_share(p, loss):
    ...

@check
def vanishing_gradient(p):
    """For many images the gradient is zero, so attacks that follow it stand still: use a loss that scaling does not starve (dlr, margin), or replace what cannot be differentiated (BPDA)."""
    ...

@check
def loss_matters(p):
    """One loss fools many more images than another at equal effort: cross-entropy alone overstates robustness here, quote the worst of both."""
    ...

@check
def single_step_wins(p):
    """One step fools images on which twenty steps fail: the loss surface misleads iterative attacks."""
    ...

def _rises(p, attack, shares):
    ...

@check
def rises_with_eps(p):
    """Accuracy under attack rises with the radius, although the larger set holds the smaller: the attack fails, or the network fits one step size (catastrophic overfitting)."""
    ...

@check
def unbounded_attack_fails(p):
    """Even with a radius that allows a grey image, accuracy stays above chance: the attack does not work on this network."""
    ...

@check
def more_effort_gains(p):
    """Twice the steps and two starts still find many more: the attack has not converged, raise its budget until the number stands still."""
    ...

def _blind(p, *attacks):
    ...

@check
def black_box_wins(p):
    """Random search without gradients fools images that gradient attacks do not: the gradient is masked."""
    ...

@check
def noise_wins(p):
    """Random noise fools images that gradient attacks do not: the gradient points nowhere."""
    ...

def masking_checks(model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, threat: Threat, generator: torch.Generator=None, bs: int=128) -> pd.DataFrame:
    """Look for the signs of gradient masking"""
    ...

class EoT(torch.nn.Module):
    """The mean logits of a random network over `draws` passes, to be attacked in its place (Athalye et al., arXiv 1707.07397)"""

    def __init__(self, model: torch.nn.Module, draws: int=20):
        ...

    def forward(self, x):
        ...
