# made from harvest.py by nbs/build.py stubs
"""Adversarial perturbations of an upstream network, harvested once into a bank on disk."""
__all__ = ['encode', 'decode', 'usual_threats', 'harvest', 'BankError', 'DeltaBank', 'merge']
import json
import re
import shutil
from hashlib import sha256
from operator import index
from pathlib import Path
import pandas as pd
import torch
from fastai.data.transforms import Normalize
from fastai.learner import Learner
from fastai.torch_core import default_device
from fastcore.basics import patch
from fastcore.foundation import L
from safetensors.torch import save_file
from .attacks import PGD, bare, crafting
from .data import pixel_sum, plain_images, writing
from .models import device_of, frozen, upstream_model
from .shards import ShardError, Shards, checksum, file_sum, fill
from .threat import L2, Linf, as_threat, check_labels

def encode(delta: torch.Tensor, kind: str='int8') -> tuple:
    """Perturbations in few bytes, none larger than it was"""
    ...

def decode(stored: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
    """The perturbations that `encode` was given, up to its steps"""
    ...

def _upstream(upstream):
    ...

def usual_threats() -> list:
    """The threat models that a harvest goes through by default"""
    ...

def _known(model, x):
    ...

def _settings(attack):
    ...

def _plan(model, name, x, y, images, threats, attack, labels, seed, shard, kind, bs):
    ...

def _attacked(model, x, y, threat, attack, kind, generator):
    ...

def _shard(model, x, y, p, k, source, attack, kind, bs, device):
    ...

def _check_attack(attack):
    ...

def harvest(upstream, images, out: str | Path, threats: list=None, attack=None, labels: str='given', size: int=None, n: int=None, seed: int=0, shard: int=4096, kind: str='int8', bs: int=128, name: str=None) -> DeltaBank:
    """Attack an upstream network over a list of threat models and keep the perturbations; a harvest that was stopped goes on"""
    ...
_text = 'l(inf|[12]):[0-9.]{1,20}(e-[0-9]{2})?(/255)?'

class BankError(ShardError):
    """A bank that cannot be used as it is; the message says why and what to do"""

class DeltaBank(Shards):
    """Harvested perturbations on disk"""
    tag, what, maker, Error = ('robust_nb_bank', 'bank', 'harvest', BankError)
    wide, kinds, dims = ('delta', ('int8', 'float16'), 3)
    columns = dict(scale=torch.float32, size=torch.float32, index=torch.int64, label=torch.int64, fooled=torch.bool)

    def __init__(self, path: str | Path, check: bool=True, skip_damaged: bool=False):
        ...

    def good_source(self, s):
        ...

    def good_entry(self, p):
        ...

    def good_columns(self, cols, p):
        ...

    def __getitem__(self, i):
        ...

    def __repr__(self):
        ...

    def subset(self, threat=None, fooled: bool=None) -> DeltaBank:
        """The deltas of some threat models, of one outcome, or of both"""
        ...

    def summary(self) -> pd.DataFrame:
        """What is in the bank"""
        ...

def merge(banks: list, out: str | Path) -> DeltaBank:
    """One bank of several; of a `subset` only its deltas"""
    ...
