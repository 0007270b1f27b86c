# made from checkpoint.py by nbs/build.py stubs
"""A fit that was killed goes on from its last finished epoch, to the same weights."""
__all__ = ['kept', 'put_back', 'CheckpointError']
import random
import time
import zipfile
from contextlib import contextmanager
from inspect import signature
from io import BytesIO
from pathlib import Path
import numpy as np
import torch
from fastai.callback import progress
from fastai.callback.core import CancelEpochException
from fastai.callback.schedule import ParamScheduler
from fastai.learner import Learner, Metric
from fastai.torch_core import get_model, num_distrib, rank_distrib
from fastcore.basics import patch
from fastcore.foundation import L
from torch.distributions import Distribution
from .data import TensorImages, pixel_sum, plain_images, writing
from .models import bare_loss, check_stored

def kept(v):
    """The state of a value; TypeError where there is no telling what it is"""
    ...

def _row(v):
    ...

def put_back(v, s, device='cpu'):
    """Give a value the state of another"""
    ...

def _new(v, s, device):
    ...

def _rngs(learn):
    ...

def _generators(learn):
    ...

def _set_generators(learn, s):
    ...

def _told(learn):
    ...

def _fields(cb):
    ...

def _text(v, deep=3):
    ...

def _inside(v, deep):
    ...

def _settings(learn):
    ...

def _grad(p):
    ...

def _state(learn):
    ...

def _restore(learn, d):
    ...

class CheckpointError(ValueError):
    """A checkpoint that cannot be gone on from; the message says why and what to do"""
_holds = dict(kind=str, done=int, seconds=float, settings=dict, fit=dict)

def _read(file):
    ...

def _fitting(file, d, settings):
    ...

def _write(file, d):
    ...
