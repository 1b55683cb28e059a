"""A document that tries to harm its reader: markup, handlers, links that run, signs that turn text around, 1 MB."""

from __future__ import annotations

from marked import doc

from partystate.documents.document import Document

HOSTILE = "hostile"
MARKUP = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
TURNED = "Kim \u202eliJ gnoJ\u202c \u2066Un\u2069"
LINK = "javascript:document.title='owned'"


def hostile_documents() -> list[Document]:
    """The document in three parts: what it says, how it names itself, and a megabyte in one paragraph."""
    return [
        doc(
            HOSTILE,
            f"@event meeting | {MARKUP} | | | 2022-02-02 | | </main><h1>{MARKUP} |",
            f"@person {MARKUP} Kim | presided | chairman of {MARKUP}",
            f"@person {TURNED} | spoke | =HYPERLINK(\"http://evil.example\") of the Cabinet of the DPRK",
            f"@agenda \"><svg onload=alert(1)> {TURNED}",
            f"@programme {MARKUP} | campaign | announced",
            f"@claim {TURNED} | said | {MARKUP}",
            f"{MARKUP} <a href=\"{LINK}\" onclick=\"alert(1)\">read on</a> &lt;b&gt; \u200f\u202e",
            url=LINK,
            outlet=MARKUP,
            title=f"{MARKUP}</title>",
        ),
        doc("monster", "@event meeting | | | | 2022-02-03 | | Hall |", "x<b>" * 262_144, "@agenda the last of it"),
    ]
