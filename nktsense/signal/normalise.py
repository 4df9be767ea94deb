"""From force at a pad to torque at a joint, without the weight of the limb, and in relation to the body."""

from __future__ import annotations

import math
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

Value = TypeVar("Value", float, NDArray[np.float64])
"""A number, or an array of any shape."""

STANDARD_GRAVITY: Final = 9.80665
"""Weight of a kilogram, N."""
FORCE_EXPONENT: Final = 0.67
"""Power of body mass that forces are divided by. A convention after Jaric, not a value fitted to any group here."""
TORQUE_EXPONENT: Final = 1.0
"""Power of body mass that torques are divided by; the same convention."""


def _positive(name: str, value: float) -> float:
    if not (value > 0 and math.isfinite(value)):
        raise ValueError(f"{name} must be above 0, not {value}. Measure it, or leave the normalised value out.")
    return value


def torque_nm(force_n: Value, lever_m: float, pad_angle_deg: float = 90.0) -> Value:
    """Return ``F · L · sin(φ)`` in N·m.

    Args:
        force_n: Force along the axis of the dynamometer in N, a number or an array.
        lever_m: Distance from the joint's axis to the middle of the pad, m.
        pad_angle_deg: Angle φ between that axis and the limb segment, °: 90 where it pushes square.

    Raises:
        ValueError: The lever is not above 0, or the angle not between 0° and 180°.

    >>> torque_nm(200.0, 0.25)
    50.0
    >>> round(100 * (1 - torque_nm(1.0, 1.0, 75.0)), 1)  # % lost by 15° off the square
    3.4
    """
    if not 0 < pad_angle_deg < 180:
        raise ValueError(f"The angle between pad and limb must lie between 0° and 180°, not at {pad_angle_deg}°.")
    return force_n * (_positive("The lever in m", lever_m) * math.sin(math.radians(pad_angle_deg)))


def limb_torque_nm(limb_mass_kg: float, com_m: float, limb_angle_deg: float) -> float:
    """Return the torque of a limb's weight about the joint, ``m · g · d · cos(α)``, in N·m, never negative.

    Args:
        limb_mass_kg: Mass of everything beyond the joint, kg.
        com_m: Distance of its centre of mass from the joint's axis d, m.
        limb_angle_deg: Angle of the limb from the horizontal α, °, -90 to 90.

    Raises:
        ValueError: Mass or distance is not above 0, or the angle is beyond ±90°.

    >>> round(limb_torque_nm(4.0, 0.25, 60.0), 4)
    4.9033
    """
    if not -90 <= limb_angle_deg <= 90:
        raise ValueError(f"The limb's angle from the horizontal must lie within ±90°, not at {limb_angle_deg}°.")
    weight_n = _positive("The limb's mass in kg", limb_mass_kg) * STANDARD_GRAVITY
    arm_m = _positive("The distance of the centre of mass in m", com_m)
    return weight_n * arm_m * max(math.cos(math.radians(limb_angle_deg)), 0.0)


def without_limb_weight(value: Value, limb_value: float, *, lifts: bool) -> Value:
    """Return what the muscle gave, from what the pad felt and what the limb's weight does there.

    ``F · L + m g d cos(α)`` where the muscle has to lift the limb on the way to the pad, ``F · L - m g d cos(α)``
    where the weight pushes on the pad with it. Both are torques in N·m, or both are forces in N at the same pad, such
    as the weight of the relaxed limb.

    A reading tared with the relaxed limb lying on the pad has the second of the two done already: correct it never,
    or its weight is taken off twice.

    Args:
        value: Torque or force as measured, a number or an array.
        limb_value: Torque or force of the limb's weight, in the same unit, 0 or more.
        lifts: True where the muscle works against the weight.

    Raises:
        ValueError: The limb's part is negative or no number.

    >>> without_limb_weight(50.0, 5.0, lifts=True), without_limb_weight(50.0, 5.0, lifts=False)
    (55.0, 45.0)
    """
    if not (limb_value >= 0 and math.isfinite(limb_value)):
        raise ValueError(f"The limb's weight must be 0 or more, not {limb_value}; say with `lifts` which way it acts.")
    return value + limb_value if lifts else value - limb_value


def per_body_mass(value: Value, body_mass_kg: float) -> Value:
    """Return a force in N/kg, or a torque in N·m/kg.

    Args:
        value: Force in N or torque in N·m, a number or an array.
        body_mass_kg: Body mass, kg.

    Raises:
        ValueError: The mass is not above 0.
    """
    return value / _positive("Body mass in kg", body_mass_kg)


def percent_body_weight(force_n: Value, body_mass_kg: float) -> Value:
    """Return a force in % of body weight, ``100 F / (m g)``.

    Args:
        force_n: Force in N, a number or an array.
        body_mass_kg: Body mass, kg.

    Raises:
        ValueError: The mass is not above 0.

    >>> round(percent_body_weight(70 * 9.80665 / 4, 70.0), 6)
    25.0
    """
    return force_n * (100 / (_positive("Body mass in kg", body_mass_kg) * STANDARD_GRAVITY))


def allometric_force(force_n: Value, body_mass_kg: float) -> Value:
    """Return ``F / m^0.67`` in N/kg^0.67: a convention, to be named where it is shown.

    Args:
        force_n: Force in N, a number or an array.
        body_mass_kg: Body mass, kg.

    Raises:
        ValueError: The mass is not above 0.
    """
    return force_n / _positive("Body mass in kg", body_mass_kg) ** FORCE_EXPONENT


def allometric_torque(torque_nm: Value, body_mass_kg: float) -> Value:
    """Return ``τ / m^1.0`` in N·m/kg, the same as :func:`per_body_mass`: a convention, to be named where it is shown.

    Args:
        torque_nm: Torque in N·m, a number or an array.
        body_mass_kg: Body mass, kg.

    Raises:
        ValueError: The mass is not above 0.
    """
    return torque_nm / _positive("Body mass in kg", body_mass_kg) ** TORQUE_EXPONENT
