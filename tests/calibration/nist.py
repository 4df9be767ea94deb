"""NIST StRD reference data, public domain: www.itl.nist.gov/div898/strd/lls/data/LINKS/DATA/Pontius.dat, …/Norris.dat.

Pontius: deflection of a load cell against load, two passes over 20 loads. Norris: ozone monitors.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np

PONTIUS_LOAD: Final = np.tile(np.arange(1, 21) * 150_000.0, 2)
PONTIUS_DEFLECTION: Final = np.array([
    0.11019, 0.21956, 0.32949, 0.43899, 0.54803, 0.65694, 0.76562, 0.87487, 0.98292, 1.09146,
    1.20001, 1.30822, 1.41599, 1.52399, 1.63194, 1.73947, 1.84646, 1.95392, 2.06128, 2.16844,
    0.11052, 0.22018, 0.32939, 0.43886, 0.54798, 0.65739, 0.76596, 0.87474, 0.98300, 1.09150,
    1.20004, 1.30818, 1.41613, 1.52408, 1.63159, 1.73965, 1.84696, 1.95445, 2.06177, 2.16829,
])  # fmt: skip
PONTIUS_B: Final = (0.673565789473684e-03, 0.732059160401003e-06, -0.316081871345029e-14)
PONTIUS_SD: Final = (0.107938612033077e-03, 0.157817399981659e-09, 0.486652849992036e-16)
PONTIUS_RESIDUAL_SD: Final = 0.205177424076185e-03
PONTIUS_R2: Final = 0.999999900178537
PONTIUS_SS: Final = 0.155761768796992e-05

NORRIS_X: Final = np.array([
    0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4,
    0.6, 775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3,
    0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
])  # fmt: skip
NORRIS_Y: Final = np.array([
    0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
    0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3,
    0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
])  # fmt: skip
NORRIS_B: Final = (-0.262323073774029, 1.00211681802045)
NORRIS_SD: Final = (0.232818234301152, 0.429796848199937e-03)
NORRIS_RESIDUAL_SD: Final = 0.884796396144373
NORRIS_R2: Final = 0.999993745883712
NORRIS_SS: Final = 26.6173985294224


def digits(found: float, certified: float) -> float:
    """Return how many significant digits agree: NIST's log relative error, at most 15."""
    apart = abs(found - certified) / abs(certified)
    return 15.0 if apart == 0 else min(15.0, -math.log10(apart))
