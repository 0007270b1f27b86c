# made from shards.py by nbs/build.py stubs
"""Rows of tensors in a folder, made shard by shard, by several processes, through kills."""
__all__ = ['checksum', 'file_sum', 'fill', 'ShardError', 'Shards']
import hashlib
import json
import re
import warnings
from functools import lru_cache
from pathlib import Path
import torch
from fastcore.basics import patch
from filelock import FileLock
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from tqdm.auto import tqdm
from .data import writing

def checksum(model: torch.nn.Module) -> str:
    """Names a network: SHA-256 over its layers and all its tensors"""
    ...

def file_sum(file: str | Path) -> str:
    """SHA-256 of its bytes, 64 hexadecimal digits"""
    ...

def _read(file):
    ...

def _settle(out, plan, what):
    ...

def fill(out: str | Path, plan: dict, make, what: str):
    """Make the shards of `plan` that are not there yet, then the manifest"""
    ...

def _one(file, tag, p, wait, make, bar):
    ...

class ShardError(ValueError):
    """A folder of shards that cannot be used as it is; the message says why and what to do"""
_names = dict(int8='I8', float16='F16', float32='F32')

@lru_cache(64)
def _mapped(file, sha256, wide):
    ...

class Shards:
    """Rows in a folder that `fill` has made; a subclass says what they are"""
    tag, version, what, maker, Error = ('robust_nb_shards', 1, 'folder of shards', 'fill', ShardError)
    wide, kinds, dims = ('rows', ('float32',), 1)
    columns = {}
    parts = True

    def __init__(self, path: str | Path, check: bool=True, skip_damaged: bool=False):
        ...

    def __len__(self):
        ...

    def __getattr__(self, k):
        ...

    def positions(self, i):
        """Positions of a slice, a mask [N] or a list"""
        ...

    def stored(self, i):
        """Rows of the widest column, as they are on disk"""
        ...

    def _manifest(self):
        ...

    def _entry(self, where, p, sources):
        ...

    def good_source(self, s):
        ...

    def good_entry(self, p):
        ...

    def good_columns(self, cols, p):
        ...

    def _columns(self, p, check):
        ...
