"""One key for the spellings of a name that readers use, and for no others."""

from __future__ import annotations

import unicodedata
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mongolia_russia.text import fold

SAME = [
    # Mongolian
    "Хүрэлсүх Khurelsukh Khürelsükh KHURELSUKH",
    "Цэдэнбал Tsedenbal Tzedenbal",
    "Чойбалсан Choibalsan Choybalsan",
    "Элбэгдорж Elbegdorj Elbegdorzh",
    "Батмөнх Batmönkh Batmonkh Batmunkh",
    "Мөнххүрэл Mönkhkhürel Munkhkhurel",
    "Сүхбаатар Sükhbaatar Sukhbaatar Sukhbatar",
    "Оюун-Эрдэнэ Oyun-Erdene Oyuun-Erdene",
    "Баттулга Battulga Batulga",
    "Энхбаяр Enkhbayar",
    "Очирбат Ochirbat",
    "Жүгдэрдэмид Jügderdemid Jugderdemid Zhugderdemid Dzhugderdemid Djugderdemid",
    "Занабазар Zanabazar Dzanabazar",
    "Бямбасүрэн Byambasüren Byambasuren",
    "Ёндон Yondon",
    "Соёл Soyol",
    "Ерөнхий Yerönkhii Yeronkhii",
    "Хөвсгөл Khövsgöl Khovsgol",
    "Улаанбаатар Ulaanbaatar",
    "Халхин Khalkhin Халхын",
    # Russian
    "Путин Putin ПУТИН",
    "Лавров Lavrov",
    "Брежнев Brezhnev Brejnev Brežnev",
    "Ельцин Yeltsin Eltsin El'tsin El’tsin Elʹtsin",
    "Горбачёв Горбачев Gorbachev Gorbachyov Gorbačëv",
    "Хрущёв Хрущев Khrushchev Khrushchyov",
    "Соловьёв Соловьев Solovyov Solovyev Solov'ev",
    "Фёдор Федор Fyodor Fedor",
    "Дмитрий Dmitry Dmitri Dmitrii Dmitriy",
    "Шумяцкий Shumyatsky Shumiatskii",
    "Черномырдин Chernomyrdin",
    "Чичерин Chicherin Čičerin Tchicherin",
    "Шойгу Shoigu Shoygu",
    "Юрий Yuri Yury Iurii",
    "Чайковский Tchaikovsky Chaikovskii",
    "Орджоникидзе Ordzhonikidze Ordjonikidze",
    "Александр Aleksandr Alexandr",
    # Old spelling, Buryat, Tuvan
    "Ленинъ Lenin",
    "Нѣмцовъ Немцов Nemtsov",
    "Һүхэ Hukhe Khükhe",
    "Шаңчы Shangchy",
]
"""Real names and words; each line is one, as readers write it."""

DIFFERENT = [
    "Лхагва Лувсан",
    "Batbold Batbayar",
    "Dorj Durj",
    "Ulan Ulaan-Ude",
    "Putin Pushkin",
    "Amar Omar",
    "Bodoo Bud",
    "1911 1991",
    "1999 1990",
    "11 1",
    "Alexander-II Alexander-III",
    "Nicholas-I Nicholas-II",
    "Цэрэн Чэрэн",
    "Сэнгэ Зэнгэ",
    "Jambyn Khambyn",
    "Гэндэн Дэндэв",
    "Yolkin Elkin",
]


class TestSpellings:
    """The usual spellings of a name meet, other names do not."""

    @pytest.mark.parametrize("names", SAME)
    def test_same(self, names: str) -> None:
        """All spellings of a line have one key."""
        assert len({fold(name) for name in names.split()}) == 1

    @pytest.mark.parametrize("names", DIFFERENT)
    def test_different(self, names: str) -> None:
        """Names that are near each other keep their own keys."""
        one, other = names.split()
        assert fold(one) != fold(other)

    def test_no_two_lines_meet(self) -> None:
        """No two names of the table are merged."""
        keys = [fold(names.split()[0]) for names in SAME]
        assert all(one != other for one, other in combinations(keys, 2))

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            ("Putin's visit", "putin visit"),
            ("Putin’s visit", "putin visit"),
            ("Х.Чойбалсан", "h choibalsan"),
            ("  a\t-\n b_c ", "a b c"),
            ("№ 5", "no 5"),
            ("ﬁve Ｗide", "five wide"),
            ("İstanbul", "istanbul"),
            ("2000-11-13", "2000 11 13"),
            ("?! —", ""),
            ("", ""),
        ],
    )
    def test_keys(self, text: str, key: str) -> None:
        """Words and numbers remain, with single spaces between them."""
        assert fold(text) == key


class TestProperties:
    """What holds for any text at all."""

    @given(st.text())
    @example("kkh")
    @example("ttzz")
    @example("zzhh")
    @example("munkkh")
    @example("ddzz")
    @example("ⅷ K İ ß ŉ")
    def test_idempotent(self, text: str) -> None:
        """The key of a key is the key."""
        assert fold(fold(text)) == fold(text)

    @given(st.text("xkhzdjtcsymunoebl' ё", max_size=12))
    def test_idempotent_on_spellings(self, text: str) -> None:
        """Also where one spelling comes about by another."""
        assert fold(fold(text)) == fold(text)

    @given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюяөүabcdefghijklmnopqrstuvwxyz -'"))
    def test_case(self, text: str) -> None:
        """Capitals do not matter."""
        assert fold(text.upper()) == fold(text) == fold(text.title().lower())

    @given(st.text())
    def test_form(self, text: str) -> None:
        """Composed and decomposed letters are the same."""
        assert fold(unicodedata.normalize("NFD", text)) == fold(text)
        assert fold(unicodedata.normalize("NFC", text)) == fold(text)

    @given(st.text())
    def test_letters_and_digits(self, text: str) -> None:
        """Nothing but letters, digits and single spaces, none of them a capital."""
        key = fold(text)
        assert key == " ".join(key.split())
        assert all(char.isalnum() or char == " " for char in key)
        assert key == key.casefold()

    @given(st.lists(st.sampled_from([n for names in SAME for n in names.split()])))
    def test_word_by_word(self, words: list[str]) -> None:
        """The key of several words is that of each."""
        assert fold(" ".join(words)) == " ".join(map(fold, words))

    @given(st.text("абвгдежзиклмнопрстуфхцчшыэюя", min_size=1))
    def test_latin(self, text: str) -> None:
        """Cyrillic letters become Latin ones."""
        assert fold(text).replace(" ", "").isascii()
