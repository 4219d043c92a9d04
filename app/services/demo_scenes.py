"""The scenes of a demo session in which people speak, ask and vote."""

from datetime import timedelta

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from . import ballots, promises, questioning, records, speeches, votes
from .context import Context
from .demo_cast import Cast, Clock, Script


def speech_scene(
    context: Context, clock: Clock, cast: Cast, item: AgendaItem, script: list[tuple[str, int, str]]
) -> None:
    """One speech after the other, each as long as the script says."""
    for name, seconds, text in script:
        made = speeches.call(context, item.id, cast.people[name])
        speeches.start(context, made.id)
        clock.now += timedelta(seconds=seconds)
        speeches.write(context, made.id, text)
        speeches.stop(context, made.id, seconds)


def questioning_scene(
    context: Context, clock: Clock, cast: Cast, session: Session, item: AgendaItem, script: list[Script]
) -> None:
    for one in script:
        clock.now += timedelta(minutes=12)
        asked = cast.people[one["asked"]]
        asker = cast.people[one["asker"]]
        question = questioning.ask(context, session.id, asker, asked, one["text"], item_id=item.id)
        questioning.answer(context, question.id, one["answer"])
        last = question.id
        if "further" in one:
            again = questioning.further(context, question.id, one["further"])
            questioning.answer(context, again.id, one["further_answer"])
            last = again.id
        if "satisfied" in one:
            questioning.judge(context, last, one["satisfied"])
        if one.get("written"):
            questioning.owe_written(context, question.id)
        if "promise" in one:
            _promise(context, cast, session, item, question.id, one)


def _promise(
    context: Context, cast: Cast, session: Session, item: AgendaItem, question: str, one: Script
) -> None:
    text, due_on, body, product = one["promise"]
    promises.promise(
        context,
        session.id,
        cast.people[one["asked"]],
        text,
        due_on=due_on,
        question_id=question,
        item_id=item.id,
        organization=cast.bodies.get(body, ""),
        product=product,
    )


def vote_scene(
    context: Context, clock: Clock, cast: Cast, session: Session, item: AgendaItem, scene: Script
) -> None:
    """A show of hands or a secret ballot, as the script says, at the end of the item."""
    clock.now += timedelta(minutes=5)
    if vote := scene.get("vote"):
        draft = next((r.id for r in records.find(context, Resolution, item=item.id)), None)
        decision = vote.get("decision", "resolution")
        title = vote.get("title", scene["title"].removeprefix("Thông qua "))
        event = votes.open_vote(context, item.id, title, "show_of_hands", decision, resolution=draft)
        votes.record_counts(context, event.id, vote["for"], vote["against"], vote.get("abstained"))
    if ballot := scene.get("ballot"):
        _ballot(context, cast, item, ballot)


def _ballot(context: Context, cast: Cast, item: AgendaItem, script: Script) -> None:
    event = votes.open_vote(
        context, item.id, script["title"], "secret_ballot", "election", seats=script["seats"]
    )
    votes.name_tellers(context, event.id, tuple(cast.people[name] for name in script["tellers"]))
    named = [ballots.Nominee(cast.people[name], post) for name, post, _, _ in script["candidates"]]
    standing = ballots.nominate(context, event.id, named)
    counts = {c.id: (row[2], row[3]) for c, row in zip(standing, script["candidates"], strict=True)}
    paper = {name: script[name] for name in ("issued", "returned", "valid", "invalid")}
    ballots.record_ballots(context, event.id, ballots.Sheet(**paper, candidates=counts))
