"""The language is detected, not believed."""

from __future__ import annotations

import pytest

from partystate.documents import from_text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The chairman of the committee met the delegation which was on a visit to the city."),
        ("en", "A reception was given."),
        ("en", "Kim Jong Un visited a farm."),
        (
            "es",
            "El presidente del comite visito la fabrica y dijo que los obreros cumplieron el plan de la produccion.",
        ),
        ("es", "Llega a la capital una delegacion del partido"),
        (
            "fr",
            "Le comité central du parti a tenu une réunion dans la capitale et les délégués ont adopté une décision.",
        ),
        ("de", "Der Ausschuss trat am Montag in der Hauptstadt zusammen und nahm eine Entschließung an."),
        ("vi", "Tổng Bí thư đã tiếp đoàn đại biểu của Đảng và các đồng chí trong chuyến thăm."),
        ("ko", "정치국 회의가 화요일 본부청사에서 진행되였다."),
        ("ko", "조선로동당 총비서 (WPK) 동지께서 공장을 현지지도하시였다."),
        ("zh", "中央委员会政治局会议在首都召开，会议通过了决定。"),
        ("ja", "中央委員会の会議が首都で開かれ、決定が採択された。"),
        ("ru", "В столице состоялось заседание комитета, на котором было принято решение."),
        ("lo", "ກອງປະຊຸມໄດ້ຈັດຂຶ້ນຢູ່ນະຄອນຫຼວງ"),
    ],
)
def test_detected(language: str, text: str) -> None:
    assert from_text(text).lang == language


def test_a_wrong_label_is_not_believed() -> None:
    text = "El presidente del comite visito la fabrica y dijo que los obreros cumplieron el plan."
    assert from_text(text, lang="en").lang == "es"


def test_the_label_counts_where_the_text_does_not_tell() -> None:
    assert from_text("1. Kim 2. Ri 3. Pak", lang="en-GB").lang == "en"
    assert from_text("1. Kim 2. Ri 3. Pak").lang == "und"
