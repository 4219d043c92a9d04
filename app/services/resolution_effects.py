"""What one resolution does to others: it amends, replaces or repeals them, wholly or in part."""

from dataclasses import dataclass, replace
from datetime import date

from ..domain.errors import Refused
from ..domain.records.resolution import Resolution
from ..domain.records.resolution_effect import EFFECTS, EXTENTS, ResolutionEffect
from ..store.work import Work
from . import records
from .context import Context

ENDING = ("replaces", "repeals")


@dataclass(frozen=True)
class Effect:
    """One effect in words; `outgoing` where the resolution asked about acts, else it is acted upon."""

    record: ResolutionEffect
    outgoing: bool
    words: str


def effects(context: Context, resolution_id: str) -> list[Effect]:
    """What a resolution does to others, then what others do to it."""
    with context.store.read() as work:
        doing = work.find(ResolutionEffect, resolution=resolution_id)
        suffered = work.find(ResolutionEffect, target=resolution_id)
        names = work.called([one.target for one in doing] + [one.resolution for one in suffered])
    acts = [Effect(one, True, _words(one, names.get(one.target, one.target_text))) for one in doing]
    return acts + [Effect(one, False, _suffered(one, names.get(one.resolution, ""))) for one in suffered]


def add_effect(
    context: Context,
    resolution_id: str,
    effect: str,
    extent: str,
    target: str = "",
    target_text: str = "",
    detail: str = "",
) -> ResolutionEffect:
    """Note an effect on a resolution of the book, or on a text in words; a part is named by `detail`."""
    if target == resolution_id:
        raise Refused("Nghị quyết không tác động đến chính nó. Chọn nghị quyết khác.")
    made = ResolutionEffect(
        resolution=resolution_id,
        effect=effect,
        extent=extent,
        target=target,
        target_text=target_text,
        detail=detail,
    )
    return records.save(context, made)


def end_targets(context: Context, work: Work, resolution: Resolution, from_day: date) -> None:
    """Whole resolutions it replaces or repeals are in force no more from the day on."""
    for one in work.find(ResolutionEffect, resolution=resolution.id, extent="whole"):
        target = work.look_up(Resolution, one.target)
        if target is None or one.effect not in ENDING or target.expired_on:
            continue
        state = "expired" if from_day <= context.today else target.state
        records.keep(context, work, replace(target, expired_on=from_day, state=state))


def in_force(resolution: Resolution, on: date) -> bool:
    """Whether a signed resolution holds on the day; its day of effect counts, else that of its signing."""
    since = resolution.effective_on or resolution.signed_on
    return since is not None and since <= on and (resolution.expired_on is None or on < resolution.expired_on)


def _words(effect: ResolutionEffect, target: str) -> str:
    return f"{EFFECTS[effect.effect]} {_where(effect)} {target}"


def _suffered(effect: ResolutionEffect, by: str) -> str:
    words = EFFECTS[effect.effect]
    return f"Được {by} {words[:1].lower()}{words[1:]} {_where(effect)}"


def _where(effect: ResolutionEffect) -> str:
    return effect.detail if effect.extent == "part" else EXTENTS["whole"].lower()
