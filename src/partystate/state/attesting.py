"""The documents that attest a tenure around a day, read from the ledger when an answer shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from partystate.ledger.database import Database
from partystate.ledger.queries import believed
from partystate.state.constitution import Constitution
from partystate.state.sightings import HEAD, Title
from partystate.state.tenures import Sighting, Tenure, in_order


def attest(
    database: Database,
    constitution: Constitution,
    titles: Iterable[Title],
    wanted: Mapping[int, list[tuple[Tenure, int, bool]]],
    known: int,
) -> None:
    """Add the sightings of some documents, as believed at a batch, to the tenures they attest: of a day the last one,
    or the first."""
    where, values = believed(known)
    by_number = {title.number: title for title in titles}
    rows: dict[int, dict[str, list[Sighting]]] = {}
    for post, person, day, doc, *rest in database.rows_among(
        f"SELECT {HEAD} FROM post_attestations x JOIN documents d ON d.doc = x.doc WHERE {where} AND "
        "x.day IS NOT NULL AND x.doc IN ({})",
        list(wanted),
        values,
    ):
        if (title := by_number.get(post)) is not None:
            evidence, statement, outlet, norm, published = rest
            when = date.fromisoformat(day)
            seat = constitution.seat(title.text, title.body, when).key
            said = Sighting(
                person, seat, "attested", when, True, doc, evidence, statement, title.text, outlet or "",
                constitution.trust(outlet), norm, published or "",
            )  # fmt: skip
            rows.setdefault(doc, {}).setdefault(person, []).append(said)
    for doc, asked in wanted.items():
        for tenure, day, last in asked:
            mine = rows.get(doc, {}).get(tenure.person, ())
            mine = [s for s in mine if s.post == tenure.seat and s.day.toordinal() == day]
            if mine:
                picked = (max if last else min)(mine, key=in_order)
                if picked.statement not in {s.statement for s in tenure.proofs}:
                    tenure.proofs.append(picked)
                    tenure.proofs.sort(key=in_order)
