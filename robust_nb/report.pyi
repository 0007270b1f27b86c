# made from report.py by nbs/build.py stubs
"""The report card: everything that a robustness claim needs, in one table, one page, one file."""
__all__ = ['style', 'ReportCard', 'report_card']
import base64
import io
import json
import platform
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path
import matplotlib.pyplot as plt
import pandas as pd
import torch
from fastai.learner import Learner
from fastcore.basics import patch
from fastcore.meta import delegates
from matplotlib.figure import Figure
from tqdm.auto import tqdm
from . import __version__
from .attacks import NoGradientError, bare, check_logits
from .corruptions import corruption_accuracy
from .evaluate import Share, Suite, in_shares, quick_suite, right, robust_curve, same_everywhere, share, standard_suite
from .masking import masking_checks
from .minimal import DeepFool, FMN, rho_adv
from .models import device_of, frozen
from .threat import Linf, Threat, as_threat, check_images, check_labels

@dataclass
class ReportCard:
    """What was measured, and what it is worth"""
    threat: str
    attack: str
    clean: Share
    robust: Share
    attacks: pd.DataFrame
    curve: pd.DataFrame
    curve_attack: str
    norms: pd.DataFrame
    checks: pd.DataFrame
    corruptions: pd.DataFrame
    worst: dict
    classes: list
    made: dict

    @property
    def tripped(self) -> list:
        ...

    def to_dict(self):
        ...

    @property
    def verdict(self) -> str:
        """One paragraph: whether to believe the number, and what it is"""
        ...

    def plot(self) -> Figure:
        """Accuracy over the radius, with its 95 % interval"""
        ...

    def plot_worst(self) -> Figure:
        """The images that need the smallest perturbation: clean, perturbation stretched to its range, adversarial"""
        ...

    def _repr_html_(self):
        ...

    def save(self, path: str | Path) -> Path:
        """Write the card as one page of HTML, or as JSON"""
        ...

    def __repr__(self):
        ...

def _gather(dl, n, device, seed):
    ...

def _minimum_norms(model, x, y, threat, bs):
    ...

def _worst(model, x, y, z, size, k=6):
    ...

def _after_each(suite, by, ok, size, threat):
    ...

class _Tried:

    def __init__(self, attack):
        ...

    def __repr__(self):
        ...

    def judge(self, model, x, y, threat, generator=None, bs=128):
        ...

def _tried(suite):
    ...

def _asked(threat, suite, n, n_checks, radii):
    ...

def _n_classes(model, x, y, classes):
    ...

def _suite(suite, c, threat):
    ...

@contextmanager
def _parts(n):
    ...

def report_card(model: torch.nn.Module, dl, threat: Threat | str, suite: str | Suite='standard', n: int=1000, radii: tuple=(0.25, 0.5, 0.75, 1.0, 1.5, 2.0), n_checks: int=128, corruptions: bool=True, classes: list=None, seed: int=0, bs: int=128, amp: bool=False) -> ReportCard:
    """Judge a model by everything in this library. In a distributed run all processes call it, with the same images and network"""
    ...
style = '<style>.rnb{font:15px/1.45 system-ui,sans-serif;max-width:60rem;color-scheme:light dark} .rnb table{border-collapse:collapse;font-size:.85em;display:block;overflow-x:auto}\n.rnb th,.rnb td{padding:.2em .6em;border-bottom:1px solid #8885;text-align:left} .rnb img{max-width:100%;background:#fff} .rnb .doubt{border-left:.3em solid #D55E00;padding-left:.6em}</style>'

def _img(fig, alt):
    ...

def _html(df, **kwargs):
    ...
