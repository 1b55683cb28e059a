"""Korean names between hangul, hanja and every Latin spelling in use; depends on no other room."""

from partystate.romanisation.hangul import compose, decompose, is_hangul, northern, southern
from partystate.romanisation.names import (
    NameReading,
    commonness,
    compatible,
    name_key,
    name_keys,
    read_name,
    slip_distance,
    to_hangul_candidates,
)
from partystate.romanisation.systems import SYSTEMS, System, romanise, split_name

__all__ = [
    "SYSTEMS",
    "NameReading",
    "System",
    "commonness",
    "compatible",
    "compose",
    "decompose",
    "is_hangul",
    "name_key",
    "name_keys",
    "northern",
    "read_name",
    "romanise",
    "slip_distance",
    "southern",
    "split_name",
    "to_hangul_candidates",
]
