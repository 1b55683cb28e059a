"""The verbs by which a post is given, or taken away (GUIDE.md, "changes": `action`)."""

from __future__ import annotations

from partystate.reading.report import Action

_VERBS: dict[Action, str] = {
    "elected": "elected by-elected re-elected reelected co-opted coopted chosen chose endorsed",
    "appointed": (
        "appointed nominated named designated transferred made reappointed assigned installed tapped picked "
        "reinstated reassigned selected posted moved shifted elevated raised restored"
    ),
    "relieved": (
        "relieved dismissed removed recalled released sacked ousted expelled replaced demoted purged stripped fired "
        "axed deposed unseated discharged excused dropped"
    ),
    "promoted": "promoted",
}
ACTIONS: dict[str, Action] = {verb: action for action, verbs in _VERBS.items() for verb in verbs.split()}
"""Participle → what it does."""
