# made from attacks.py by nbs/build.py stubs
"""White-box attacks of one budget: FGSM and PGD, to judge a network or to train it."""
__all__ = ['coarse', 'bare', 'crafting', 'check_batch', 'check_logits', 'wins', 'Batches', 'cross_entropy', 'margin', 'dlr', 'dlr_to', 'kl', 'NoGradientError', 'image_gradient', 'Attack', 'PGD', 'FGSM', 'APGD']
import warnings
from contextlib import contextmanager
from functools import partial
import torch
import torch.nn.functional as F
from fastcore.basics import patch, store_attr
from .models import channels_last, frozen
from .threat import L1, Threat, check_images, check_labels

def bare(t):
    """A fastai tensor as an ordinary one: its losses and slices would otherwise run every further step 1.4 to 2 times slower"""
    ...

@contextmanager
def crafting(model, x):
    """A context in which gradients of the images, and nothing else, are taken"""
    ...

def check_batch(x, y, threat=None):
    """Check what can be checked before the model has been asked"""
    ...

def check_logits(out, n: int) -> torch.Tensor:
    """Raise unless it is logits [n, classes]"""
    ...

def wins(model: torch.nn.Module, z: torch.Tensor, logits: torch.Tensor, y: torch.Tensor, targeted: bool=False) -> torch.Tensor:
    """Which attacked images are where the attack wants them; under autocast, in float32 as well"""
    ...

class Batches:
    """Calls a function on consecutive parts of `n` rows; when one does not fit the memory, parts are halved from there on"""

    def __init__(self, bs: int=128):
        ...

    def __call__(self, f, n: int) -> list:
        ...

def cross_entropy(logits, y):
    """Cross-entropy of each image [N]; `y`: classes [N] or probabilities [N,C]"""
    ...

def _true_and_best(logits, y):
    ...

def margin(logits, y):
    """The largest logit of another class less that of class `y` [N] (Carlini and Wagner, arXiv 1608.04644)"""
    ...

def dlr(logits, y):
    """Difference of logits ratio [N]: the margin in units of the gap between the first and the third logit (Croce and Hein, arXiv 2003.01690)"""
    ...

def dlr_to(logits, pair):
    """DLR loss towards a class [N]; `pair`: true and wished class of each image [N,2]"""
    ...

def kl(logits, p):
    """Divergence of each prediction [N] from `p`, the probabilities of the clean images [N,C]"""
    ...

def _take(s, i):
    ...

def _join(ss):
    ...

def _logits(model, z):
    ...

class NoGradientError(ValueError):
    """The model's output does not depend on its input in a way that can be differentiated"""

def image_gradient(l, z, logits=None, **kwargs):
    """Gradient of the sum of losses `l` [N], at `z`; under float16 autocast each image's is brought to size 1 at its `logits` [N,C] on the way, or that of a sure network would round to 0"""
    ...

def _gradient(model, z, t, loss):
    ...

def _called(loss):
    ...

class Attack:
    """Climbs a loss for a fixed number of steps within a threat model; subclasses say where it begins and how it steps"""
    loss, targeted, random_start, momentum = (staticmethod(cross_entropy), False, True, 0.0)

    def _begin(self, x, threat, generator):
        ...

    def _warm(self, model, s, x, t, threat, loss):
        ...

    def __call__(self, model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, threat: Threat, loss=None, generator: torch.Generator=None) -> torch.Tensor:
        """Every step for every image"""
        ...

    def _strike(self, model, s, x, y, t, threat, loss, i):
        ...

    def _hunt(self, model, s, left, x, y, t, threat, loss, batches):
        ...

    def judge(self, model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, threat: Threat, loss=None, generator: torch.Generator=None, bs: int=128) -> tuple:
        """Stop at each image's first success and go on with the others, in full batches"""
        ...

class PGD(Attack):
    """Projected gradient descent (Madry et al., arXiv 1706.06083) for any threat model"""

    def __init__(self, steps: int=10, step: float | tuple=None, restarts: int=1, random_start: bool=True, targeted: bool=False, momentum: float=0.0, loss=cross_entropy):
        ...

    def __repr__(self):
        ...

    def _next(self, s, loss, grad, x, threat, i):
        ...

    def _runs(self, logits, y, loss, x, judging=False):
        ...
coarse = (1.0, 0.5, 0.5)

class FGSM(PGD):
    """The fast gradient sign method (Goodfellow et al., arXiv 1412.6572), for any norm: one full step from the image"""

    def __init__(self, targeted: bool=False):
        ...

    def __repr__(self):
        ...

def _checkpoints(steps):
    ...

class _Clean(Attack):
    steps = 0

    def _begin(self, x, threat, generator):
        ...

class APGD(Attack):
    """Auto-PGD: PGD that adapts each image's step (Croce and Hein, arXiv 2003.01690; for L1 arXiv 2103.01208)"""

    def __init__(self, steps: int=100, restarts: int=1, loss=cross_entropy, targets: int=0, rho: float=0.75):
        ...

    def __repr__(self):
        ...

    def _begin(self, x, threat, generator):
        ...

    def _fresh(self, z, x, threat):
        ...

    def _next(self, s, loss, grad, x, threat, i):
        ...

    def _check(self, s, x, i):
        ...

    def _check_sparse(self, s, x, i):
        ...

    def _warm(self, model, s, x, t, threat, loss):
        ...

    def _runs(self, logits, y, loss, x, judging=False):
        ...

def _moved(z, x):
    ...
