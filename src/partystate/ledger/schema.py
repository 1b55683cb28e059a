"""The tables of a ledger, the same for SQLite and PostgreSQL (docs/ledger.md says what each is for).

Three layers: the truth (what was read, when, from where), the decisions of people and of the resolver, and
the projections derived from both, which every face queries. Days are ISO text ("2011-02-16", or shorter
where less is known), lists and spans are JSON text: both sort and compare alike on both engines.

Projection rows of one document end in `evidence` (JSON spans), `statement` (id), `batch` (recorded by) and
`superseded` (no longer believed since that batch, NULL while believed). They are never deleted, so that
every question can be asked as of an earlier batch.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text
from sqlalchemy.schema import SchemaItem

metadata = MetaData()


def _text(name: str, *, null: bool = True, key: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null and not key, primary_key=key)


def _number(name: str, *, null: bool = True) -> Column[int]:
    return Column(name, Integer, nullable=null)


def _key(name: str) -> Column[int]:
    return Column(name, Integer, primary_key=True, autoincrement=False)


# ---- the truth -------------------------------------------------------------------------------------------------

batches = Table(
    "batches", metadata,
    _key("batch"),
    _text("kind", null=False),  # ingest | reread | judgement
    _text("recorded_at", null=False),  # UTC, ISO 8601 with microseconds, strictly rising
    _text("software", null=False),
    _text("reader", null=False),
    _number("documents", null=False),
    _number("statements", null=False),
    _text("chain", null=False),  # sha256 over the chain before and all that this batch recorded, times left out
)  # fmt: skip

documents = Table(
    "documents", metadata,
    _key("doc"),
    _text("sha256", null=False),
    _text("id", null=False),
    _text("outlet"), _text("title"), _number("title_end", null=False),
    _text("published"), _text("published_by"),
    _text("lang", null=False), _text("url"), _text("origin"),
    _text("dateline_place"), _text("dateline_month_day"),
    _text("norm", null=False),  # fingerprint of the letters and digits alone: near-identical copies share it
    _number("copy_of"),  # the first document with the same norm
    Column("sketch", LargeBinary),  # passages (resolving/shingles.py) of a document that tells of an event
    _number("batch", null=False),
    _text("text", null=False),
    Index("documents_sha256", "sha256", unique=True),
    Index("documents_id", "id"),
    Index("documents_norm", "norm"),
    Index("documents_batch", "batch"),
)  # fmt: skip

document_copies = Table(
    "document_copies", metadata,
    Column("doc", Integer, ForeignKey("documents.doc"), primary_key=True),
    _text("key", key=True),  # fingerprint of id, outlet, published and url
    _text("id", null=False), _text("outlet"), _text("published"), _text("url"), _text("origin"),
    _number("batch", null=False),
    Index("document_copies_id", "id"),
    Index("document_copies_batch", "batch"),
)  # fmt: skip

refusals = Table(
    "refusals", metadata,
    _text("key", key=True),
    _text("file", null=False), _number("line"), _text("reason", null=False), _text("advice", null=False),
    _number("batch", null=False),
    Index("refusals_batch", "batch"),
)  # fmt: skip

readings = Table(
    "readings", metadata,
    _key("reading"),
    Column("doc", Integer, ForeignKey("documents.doc"), nullable=False),
    _text("method", null=False), _text("version", null=False),
    _text("published"), _text("published_by"),  # as the reader takes them, where the input gave none
    _text("via", null=False), _text("notes", null=False), _text("error"),
    _number("statements", null=False),
    _text("digest", null=False),  # sha256 over the statements of the reading
    _number("batch", null=False), _number("superseded"),
    Index("readings_doc", "doc"),
    Index("readings_batch", "batch"),
)  # fmt: skip

statements = Table(
    "statements", metadata,
    Column("reading", Integer, ForeignKey("readings.reading"), primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    _text("id", null=False),
    _text("item", null=False),  # where the item stands in the report: "events/0/people/3"
    _text("subject", null=False), _text("property", null=False),
    _text("value", null=False), _text("datatype", null=False),  # text | json
    _text("valid_from"), _text("valid_to"), _text("precision", null=False),
    _text("evidence", null=False),
    Column("confidence", Float, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip

# ---- decisions -------------------------------------------------------------------------------------------------

judgements = Table(
    "judgements", metadata,
    _key("judgement"),
    _text("kind", null=False),  # accept | reject | correct | merge | split | undo
    _text("target_kind", null=False),  # statement | person | event | judgement
    _text("target", null=False),
    _number("doc"),  # for a statement: its document, and what it says whatever reader said it, as JSON
    _text("content"),
    _text("value"),  # JSON: the corrected value, or whom to merge with
    _text("author", null=False), _text("reason", null=False),
    _number("batch", null=False), _number("undone"),
    Index("judgements_doc", "doc"),
)  # fmt: skip

resolutions = Table(
    "resolutions", metadata,
    _key("resolution"),
    _text("kind", null=False),  # person | event | mention
    _text("node", null=False), _text("canonical", null=False),
    _text("method", null=False), Column("score", Float), _number("judgement"),
    _number("batch", null=False), _number("superseded"),
    Index("resolutions_node", "kind", "node"),
    Index("resolutions_canonical", "canonical"), Index("resolutions_batch", "batch"),
    *(
        Index(f"resolutions_{column}", column, sqlite_where=some, postgresql_where=some)
        for column in ("superseded", "judgement")
        for some in [text(f"{column} IS NOT NULL")]
    ),
)  # fmt: skip

# ---- what the resolvers keep -----------------------------------------------------------------------------------

tellings = Table(
    "tellings", metadata,
    _key("telling"),
    _number("doc", null=False), _text("item", null=False),
    _text("rule", null=False),  # the event's id by rule alone
    _text("node", null=False),  # the same, or the id that a judgement on this document gave it
    _text("facts", null=False),  # JSON: resolving/tellings.py
    Index("tellings_doc", "doc"), Index("tellings_node", "node"),
)  # fmt: skip
telling_blocks = Table(
    "telling_blocks", metadata,
    Column("block", BigInteger, primary_key=True, autoincrement=False), _key("telling"),
    Index("telling_blocks_telling", "telling"),
    sqlite_with_rowid=False,
)  # fmt: skip
telling_links = Table(
    "telling_links", metadata,
    _key("a"), _key("b"), Column("odds", Float, nullable=False), _text("why", null=False),
    Index("telling_links_b", "b"),
    sqlite_with_rowid=False,
)  # fmt: skip
passages = Table(
    "passages", metadata,
    _key("span"),  # number of the stretch of days (tellings.py) of the publication: neighbours lie together
    Column("passage", BigInteger, primary_key=True, autoincrement=False),
    _key("day"),  # publication as an ordinal of the calendar, 0 where unknown
    _key("doc"),
    sqlite_with_rowid=False,
)  # fmt: skip

person_blocks = Table(
    "person_blocks", metadata,
    _text("name_key", key=True),
    _number("doubts", null=False),  # open questions in it
    _text("block", null=False),  # JSON: resolving/blocks.py
)  # fmt: skip
person_probes = Table(
    "person_probes", metadata,
    _text("probe", key=True), _text("name_key", key=True),  # what finds a name with a slip of the pen
    sqlite_with_rowid=False,
)  # fmt: skip

review_skips = Table("review_skips", metadata, _text("item", key=True), _text("skipped_at", null=False))

NOTES = (tellings, telling_blocks, telling_links, passages, person_blocks, person_probes, review_skips)
"""What the resolvers derive from readings as documents come (their decisions are in `resolutions`), and the questions
that people have put off; `rebuild` leaves them alone."""

# ---- users of the web face (accounts.py) -----------------------------------------------------------------------

users = Table(
    "users", metadata,
    _text("name", key=True), _text("password_hash", null=False), _text("created_at", null=False), _text("disabled_at"),
)  # fmt: skip
sessions = Table(
    "sessions", metadata,
    _text("token_hash", key=True),  # sha256 of the token that only the browser has
    _text("user_name", null=False), _text("csrf", null=False), _text("expires_at", null=False),
)  # fmt: skip
audit = Table(
    "audit", metadata,
    _key("n"),
    _text("at", null=False), _text("user_name"), _text("action", null=False), _text("target"),
    _text("outcome", null=False),  # ok | refused
    _text("address"),
)  # fmt: skip

# ---- projections: one row per statement ------------------------------------------------------------------------


def _projection(name: str, *columns: SchemaItem) -> Table:
    end: list[SchemaItem] = [
        _text("evidence", null=False),
        _text("statement", null=False),
        _number("batch", null=False),
        _number("superseded"),
    ]
    parts: list[SchemaItem] = [_number("doc", null=False), *columns, *end, Index(f"{name}_doc", "doc")]
    return Table(name, metadata, *parts)


event_documents = _projection(
    "event_documents",
    _text("event", null=False), _text("item", null=False), _text("kind", null=False), _text("body"), _number("term"),
    _number("ordinal"), _number("enlarged"), _text("start_day"), _text("end_day"), _text("published"), _text("place"),
    _text("presider"), _text("presider_name"),
    Index("event_documents_event", "event"),
)  # fmt: skip
participations = _projection(
    "participations",
    _text("event", null=False), _text("person", null=False), _text("name", null=False), _text("capacity", null=False),
    _number("position", null=False), _text("posts", null=False), _number("is_foreign", null=False),
    Index("participations_event", "event"), Index("participations_person", "person"),
)  # fmt: skip
event_groups = _projection(
    "event_groups",
    _text("event", null=False), _number("position", null=False), _text("text", null=False),
    _text("capacity", null=False), _number("is_video", null=False),
    Index("event_groups_event", "event"),
)  # fmt: skip
agenda_items = _projection(
    "agenda_items",
    _text("event", null=False), _number("position", null=False), _text("text", null=False),
    Index("agenda_items_event", "event"),
)  # fmt: skip
decisions = _projection(
    "decisions",
    _text("event", null=False), _number("position", null=False), _text("title", null=False),
    _number("is_unanimous", null=False),
    Index("decisions_event", "event"),
)  # fmt: skip
changes = _projection(
    "changes",
    _text("person"), _text("name"), _text("action", null=False), Column("post", BigInteger, nullable=False),
    _text("reason"), _text("day"), _text("precision", null=False), _text("published"),
    Index("changes_person", "person"), Index("changes_post", "post", "person"), Index("changes_day", "day"),
)  # fmt: skip
post_attestations = _projection(
    "post_attestations",
    Column("post", BigInteger, nullable=False), _text("person", null=False), _text("name", null=False), _text("day"),
    Index("post_attestations_post", "post", "person", "day"), Index("post_attestations_person", "person"),
)  # fmt: skip
career_steps = _projection(
    "career_steps",
    _text("person", null=False), _text("name", null=False), Column("post", BigInteger, nullable=False),
    _text("since"), _text("until"),
    Index("career_steps_person", "person"),
)  # fmt: skip
claims = _projection(
    "claims",
    _text("person"), _text("speaker"), _text("verb", null=False), _text("text", null=False),
    _number("is_quoted", null=False), _text("via", null=False), _text("day"),
    Index("claims_person", "person"),
)  # fmt: skip
programmes = _projection(
    "programmes",
    _text("name", null=False), _text("kind", null=False), _text("status", null=False), _text("day"),
    Index("programmes_name", "name"),
)  # fmt: skip
criticisms = _projection("criticisms", _text("target", null=False), _text("reason"), _text("by_whom"), _text("day"))
directives = _projection(
    "directives", _text("recipient", null=False), _text("text", null=False), _text("by_whom"), _text("day")
)
laws = _projection("laws", _text("title", null=False), _text("body"), _text("action", null=False), _text("day"))
quantities = _projection(
    "quantities", Column("value", Float, nullable=False), _text("unit", null=False), _text("of_what"), _text("sense"),
    _text("day"),
)  # fmt: skip

PROJECTIONS = (
    event_documents, participations, event_groups, agenda_items, decisions, changes, post_attestations, career_steps,
    claims, programmes, criticisms, directives, laws, quantities,
)  # fmt: skip
"""The projections that hold one row per statement, in the order they are written."""

# ---- projections: sums over those rows -------------------------------------------------------------------------

posts = Table(
    "posts", metadata,
    Column("post", BigInteger, primary_key=True, autoincrement=False),  # the first 63 bits of the title's hash
    _text("title", null=False), _text("role", null=False), _text("body", null=False),
    Column("changed", Integer, nullable=False, server_default="0"),  # the last batch that touched what is said of it
    Column("rewritten", Integer, nullable=False, server_default="0"),  # the last that took back what was said before
    Index("posts_body", "body"),
)  # fmt: skip
person_documents = Table(
    "person_documents", metadata,
    _text("person", key=True), _key("doc"), _text("name", key=True),
    _text("day"), _number("is_public", null=False),
    Index("person_documents_doc", "doc"),
)  # fmt: skip
person_names = Table(
    "person_names", metadata,
    _text("person", key=True), _text("name", key=True), _number("mentions", null=False),
    Index("person_names_name", "name"),
)  # fmt: skip
persons = Table(
    "persons", metadata,
    _text("person", key=True), _text("name", null=False), _text("name_key", null=False),
    _number("is_foreign", null=False), _text("first_seen"), _text("last_seen"),
    _number("mentions", null=False), _number("public_mentions", null=False),
    Index("persons_name_key", "name_key"),
)  # fmt: skip
events = Table(
    "events", metadata,
    _text("event", key=True), _text("kind", null=False), _text("body"), _number("term"), _number("ordinal"),
    _number("enlarged"), _text("start_day"), _text("end_day"), _text("reported"), _text("place"),
    _text("presider"), _text("presider_name"), _number("documents", null=False), _text("day"),
    Index("events_day", "day"), Index("events_body", "body"), Index("events_kind", "kind"),
)  # fmt: skip

SUMS = (posts, person_documents, person_names, persons, events)

checkpoints = Table(
    "checkpoints", metadata,
    _text("key", key=True),  # what was worked out
    _text("stamp", null=False),  # from what: it counts only as long as that is unchanged
    Column("content", LargeBinary, nullable=False),
)  # fmt: skip
"""Answers worked out before (state/checkpoints.py). They may be dropped at any time."""

