"""The pages in a real Chromium: a first-time walk, review with undo, keyboard only, 360 px, no script, axe."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from websites import NAME, PASSWORD

ARTIFACTS = Path(__file__).parents[2] / "artifacts" / "web"
PAGES = {
    "home": "/?since=2021-01-01",
    "state": "/state?on=2021-06-20",
    "two-days": "/state?on=2021-06-01&to=2021-06-20",
    "bodies": "/bodies",
    "body": "/body/political-bureau?on=2021-06-20",
    "people": "/persons",
    "person": "/person/jo-yong-won",
    "events": "/events",
    "event": None,
    "compare": None,
    "table": "/table/political-bureau?since=2020-01-01&until=2021-12-31",
    "checks": "/checks?severity=note",
    "document": "/document/2020-11-16-political-bureau",
    "every-kind": "/document/every-kind",
    "hostile": "/document/hostile",
    "changes": "/changes",
    "programmes": "/programmes",
    "programme": "/programme/80-day-campaign",
    "search": "/search?q=plenary",
    "statement": None,
    "export": "/export",
    "missing": "/nothing",
    "sign-in": "/sign-in",
}


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a fresh visitor; a message on its console fails the test."""
    context = browser.new_context(viewport={"width": 1200, "height": 850}, accept_downloads=True)
    made = context.new_page()
    told: list[str] = []
    made.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    made.on("pageerror", lambda error: told.append(str(error)))
    yield made
    context.close()
    assert [t for t in told if "404" not in t and "422" not in t] == []


def addresses(page: Page, address: str) -> dict[str, str]:
    """The address of every page, those of an event and a statement looked up."""
    events = page.request.get(f"{address}/events.json").json()["events"]
    document = page.request.get(f"{address}/document/every-kind.json").json()
    found = {
        **PAGES,
        "event": next(e["url"] for e in events if e["start"] == "2021-12-27"),
        "compare": "/compare/" + next(e["id"] for e in events if e["documents"] > 2),
        "statement": document["items"][0]["url"],
    }
    return {name: address + str(path) for name, path in found.items()}


def test_a_first_walk_from_home_to_export(page: Page, address: str) -> None:
    page.goto(f"{address}/?since=2021-06-01")
    expect(page.get_by_role("heading", level=1)).to_contain_text("2021-06-01")
    page.locator("section:has(#changes)").get_by_role("link", name="Thae Hyong Chol").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thae Hyong Chol")
    page.get_by_role("link", name=re.compile("^Evidence for alternate member")).first.click()
    expect(page.locator("blockquote").first).to_contain_text("Thae Hyong Chol")
    page.get_by_role("link", name=re.compile("Third Plenary Meeting")).click()
    expect(page.locator("mark:has(> :target)").first).to_be_visible()
    page.locator("aside").get_by_role("link", name="plenary meeting", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("3rd plenary meeting")
    page.get_by_role("link", name="Compare the sources").click()
    expect(page.get_by_role("heading", name="Who relays whom")).to_be_visible()
    page.get_by_role("heading", level=1).get_by_role("link").click()
    page.locator("dl.facts").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Central Committee")
    page.get_by_label("On", exact=True).fill("2021-06-19")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", name=re.compile("on 2021-06-19"))).to_be_visible()
    page.get_by_role("searchbox").first.fill("plenary")
    page.get_by_role("searchbox").first.press("Enter")
    expect(page.locator(".hits li").first).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="as CSV").click()
    assert Path(download.value.path()).read_text().startswith("document,published")
    page.get_by_role("navigation", name="Site").get_by_role("link", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="tenures as csv").click()
    assert "Kim Jong Un" in Path(download.value.path()).read_text()


def test_the_slider_moves_the_day_and_the_field_does_without_script(page: Page, address: str, browser: Browser) -> None:
    page.goto(f"{address}/body/political-bureau?on=2021-06-20")
    slider = page.get_by_label("Move through time")
    expect(slider).to_be_enabled()
    slider.focus()
    with page.expect_navigation():
        slider.press("ArrowLeft")
    expect(page.get_by_label("On", exact=True)).to_have_value("2021-06-19")
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(f"{address}/body/political-bureau?on=2021-06-20")
    assert not plain.locator("#slider").is_visible()
    plain.locator("#on").fill("2011-01-01")
    plain.get_by_role("button", name="Show").click()
    assert "on=2011-01-01" in plain.url
    plain.goto(f"{address}/person/jo-yong-won")
    assert plain.locator("figure img").first.evaluate("i => i.complete || i.loading === 'lazy'")
    context.close()


def test_review_with_undo(page: Page, reviewed_address: str) -> None:
    page.goto(f"{reviewed_address}/changes?q=Thae")
    rows = page.locator("tbody tr")
    before = rows.count()
    page.get_by_role("link", name=re.compile("^Evidence for Thae Hyong Chol")).first.click()
    page.get_by_role("link", name="Accept, reject or correct").click()
    page.get_by_label("Name").fill(NAME)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    page.get_by_label("Reason").fill("read from the wrong list")
    page.get_by_role("button", name="Reject").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Review")
    expect(page.get_by_role("region", name="Judgements", exact=True)).to_contain_text("read from the wrong list")
    page.goto(f"{reviewed_address}/changes?q=Thae")
    assert rows.count() == before - 1
    page.goto(f"{reviewed_address}/review")
    page.get_by_role("button", name=re.compile("^Undo")).first.click()
    page.goto(f"{reviewed_address}/changes?q=Thae")
    assert rows.count() == before
    page.goto(f"{reviewed_address}/review")
    page.get_by_role("button", name="Sign out").click()
    page.goto(f"{reviewed_address}/review")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")


def test_keyboard_alone_is_enough(page: Page, address: str) -> None:
    page.goto(f"{address}/changes")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the page")
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "why":
            break
    outline = page.locator(":focus").evaluate("e => getComputedStyle(e).outlineStyle")
    assert outline == "solid", "what has the focus shows it"
    page.keyboard.press("Enter")
    page.wait_for_url("**/statement/*")
    page.goto(f"{address}/state?on=2021-06-20")
    summary = page.locator("summary").nth(1)
    summary.focus()
    was = summary.evaluate("e => e.parentElement.open")
    page.keyboard.press("Enter")
    assert summary.evaluate("e => e.parentElement.open") is not was


def test_a_hostile_document_does_nothing(page: Page, address: str) -> None:
    for path in ("/document/hostile", "/events", "/programmes", "/search?q=script", "/document/monster"):
        page.goto(address + path)
        page.wait_for_timeout(100)
        assert "owned" not in page.title().replace("document.title='owned'", "")
        assert page.evaluate("document.querySelectorAll('main script, [onerror], [onclick], [onload]').length") == 0


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_360_px(page: Page, address: str, name: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(addresses(page, address)[name])
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    small = page.evaluate(
        "[...document.querySelectorAll('button, input:not([type=hidden]):not([type=range]), select, nav a')]"
        ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24 && !e.closest('.toc'))"
        ".map(e => e.outerHTML)"
    )
    assert small == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(browser: Browser, address: str, axe: str, name: str, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": 1200, "height": 850}, color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True
    )
    page = context.new_page()
    page.goto(addresses(page, address)[name])
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']})")
    serious = [
        (v["id"], [n["html"][:160] for n in v["nodes"][:3]])
        for v in found["violations"]
        if v["impact"] in ("serious", "critical")
    ]
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    if scheme == "light":
        (ARTIFACTS / f"axe-{name}.json").write_text(json.dumps(found["violations"], indent=1))
    context.close()
    assert serious == []


def test_axe_finds_nothing_serious_in_review(page: Page, browser: Browser, reviewed_address: str, axe: str) -> None:
    context = browser.new_context(bypass_csp=True)
    visitor = context.new_page()
    visitor.goto(f"{reviewed_address}/sign-in?next=/review")
    visitor.get_by_label("Name").fill(NAME)
    visitor.get_by_label("Password").fill(PASSWORD)
    visitor.get_by_role("main").get_by_role("button", name="Sign in").click()
    statement = visitor.request.get(f"{reviewed_address}/document/every-kind.json").json()["items"][0]["statement"]
    for path in ("/review", f"/review/statement/{statement}", "/review/person/jo-yong-won"):
        visitor.goto(reviewed_address + path)
        visitor.evaluate(axe)
        found = visitor.evaluate("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa']})")
        assert [v["id"] for v in found["violations"] if v["impact"] in ("serious", "critical")] == [], path
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_screenshots_are_kept(page: Page, address: str, name: str) -> None:
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    page.goto(addresses(page, address)[name])
    page.evaluate("document.querySelectorAll('img[loading=lazy]').forEach(i => i.loading = 'eager')")
    page.wait_for_load_state("networkidle")
    broken = page.evaluate("[...document.images].filter(i => !i.complete || !i.naturalWidth).map(i => i.src)")
    assert broken == []
    page.screenshot(path=ARTIFACTS / f"{name}.png", full_page=name not in ("bodies", "every-kind"))
