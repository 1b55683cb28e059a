"""`partystate serve`: the web face over a ledger."""

from __future__ import annotations

import os
import sys

import click

from partystate.cli.failing import fail
from partystate.cli.options import Settings, ledger_option


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where to listen.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="The port; 0 takes a free one."
)
@click.option(
    "--name", "names", multiple=True, metavar="NAME", help="A host name the site answers to; may be repeated."
)
@click.option("--sign-in", is_flag=True, help="Ask readers to sign in on loopback too, as behind a newsroom's proxy.")
@click.option(
    "--tls-cert",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="A certificate to serve HTTPS with.",
)
@click.option(
    "--tls-key", type=click.Path(exists=True, dir_okay=False), metavar="FILE", help="The key of the certificate."
)
@click.option("--workers", type=click.IntRange(1, 32), metavar="N", help="Processes. [default: 2, on one processor 1]")
@ledger_option
@click.pass_context
def serve(
    context: click.Context,
    host: str,
    port: int,
    names: tuple[str, ...],
    sign_in: bool,
    tls_cert: str | None,
    tls_key: str | None,
    workers: int | None,
    ledger: str | None,
) -> None:
    """Serve the ledger as a web site.

    On loopback everybody on this machine may read, and users may judge. Listening on any other address, the site
    asks every reader to sign in, and wants at least one user (`partystate user add NAME`). Behind a proxy, listen on
    loopback, give the site's public name with --name, and have the proxy speak TLS and set X-Forwarded-Proto.
    """
    from partystate.web import Settings as SiteSettings
    from partystate.web import create_app
    from partystate.web.serving import listen, run
    from partystate.web.settings import LOOPBACK_NAMES, is_loopback

    open_to_all = is_loopback(host)
    if not open_to_all and not names and host not in ("0.0.0.0", "::"):
        names = (host,)
    if not open_to_all and not names:
        fail("the site needs to know its own name", "give the name readers type in their browser: --name NAME")
    settings = Settings.of(context, ledger)
    site = SiteSettings(
        ledger=settings.ledger,
        charter=settings.charter,
        sign_in=sign_in or not open_to_all,
        hosts=(*LOOPBACK_NAMES, *names),
        secure_cookies=tls_cert is not None,
        warm=True,
    )
    create_app(site).state.site.ledger.close()  # so that what is wrong is said before anything listens
    try:
        listening = listen(host, port)
    except OSError as error:
        fail(f"cannot listen on {host} port {port}: {error.strerror or error}", "Choose another --host or --port")
    if not open_to_all and tls_cert is None:
        print("partystate: without --tls-cert passwords cross the network in the clear", file=sys.stderr)
    shown = f"[{host}]" if ":" in host else host
    port = listening.getsockname()[1]
    print(f"Serving at {'https' if tls_cert else 'http'}://{shown}:{port}/ (stop with Ctrl+C)", file=sys.stderr)
    run(site, listening, workers or min(2, os.cpu_count() or 1), tls_cert, tls_key)


COMMANDS = (serve,)
