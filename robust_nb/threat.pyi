# made from threat.py by nbs/build.py stubs
"""What the adversary may do to an image: a norm and a radius."""
__all__ = ['norms', 'Threat', 'Linf', 'L2', 'L1', 'as_threat', 'check_images', 'check_labels', 'one_class']
from math import isfinite
import torch
from fastcore.basics import patch

def _per_image(v: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    ...

class Threat:
    """The images within `eps` of an image in [0,1], by the norm of the subclass: `Linf`, `L2` or `L1`"""

    def __init__(self, eps: float | torch.Tensor):
        ...

    def radius(self, x: torch.Tensor) -> float | torch.Tensor:
        ...

    def __getitem__(self, idx):
        ...

    def at(self, eps):
        ...

    def __eq__(self, other):
        ...
    __hash__ = None

    def project(self, x_adv: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Bring images back into the threat model"""
        ...

    def sample(self, x: torch.Tensor, generator: torch.Generator=None, surface: bool=False) -> torch.Tensor:
        """Draw a random image from the threat model"""
        ...

    def __str__(self) -> str:
        ...

    def __repr__(self) -> str:
        ...

def _room(v, x):
    ...

def _eps_text(eps: float) -> str:
    ...

class Linf(Threat):
    """Every pixel may change by at most `eps`"""

    def size(self, delta):
        ...

    def project(self, x_adv, x):
        ...

    def steepest(self, grad, x):
        ...

    def _noise(self, x, generator, surface):
        ...

def _unit(v: torch.Tensor, p: int) -> torch.Tensor:
    ...

def _l2_factor(a: torch.Tensor, b: torch.Tensor, eps: torch.Tensor) -> torch.Tensor:
    ...

class L2(Threat):
    """The perturbation's Euclidean length over all pixels and channels is at most `eps`"""

    def size(self, delta):
        ...

    def _moves(self, a, b, eps):
        ...

    def steepest(self, grad, x):
        ...

    def _noise(self, x, generator, surface):
        ...

def _shrink(x: torch.Tensor, generator=None) -> torch.Tensor:
    ...

def _l1_threshold(a: torch.Tensor, b: torch.Tensor, eps: torch.Tensor) -> torch.Tensor:
    ...

class L1(Threat):
    """The absolute changes of all pixels and channels sum to at most `eps`"""

    def size(self, delta):
        ...

    def _moves(self, a, b, eps):
        ...

    def steepest(self, grad, x, share=0.05):
        ...

    def _noise(self, x, generator, surface):
        ...
norms = {t.__name__.lower(): t for t in (Linf, L2, L1)}

def as_threat(threat: str | Threat) -> Threat:
    """Read a threat model from text: norm, colon, radius as a decimal or a fraction"""
    ...

def _read(threat):
    ...

def check_images(x: torch.Tensor, what: str='images'):
    """Raise unless `x` is a float tensor [N,C,H,W] of finite values in [0,1], up to the rounding of an interpolation (1e-5)"""
    ...

def check_labels(y: torch.Tensor, n_classes: int):
    """Raise unless every label is one of the classes 0..n_classes-1"""
    ...

def one_class(y: torch.Tensor, who: str) -> torch.Tensor:
    """Raise where labels name several classes, or none"""
    ...
