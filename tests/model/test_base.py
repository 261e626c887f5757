"""What records and elements share."""

from __future__ import annotations

import pytest
from tests.making import cited, make

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Citation
from mongolia_russia.model.base import Evidenced, Record
from mongolia_russia.model.border import Border
from mongolia_russia.model.border_elements import BorderPart
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.person import Tenure
from mongolia_russia.model.project import Project, StatusChange
from mongolia_russia.model.series import Observation, Series
from mongolia_russia.model.treaty import Treaty


class TestLabel:
    """How an item is called."""

    def test_record_and_element(self) -> None:
        """A record by its id, an element by its key."""
        assert make(Visit).label == "visit-1"
        assert make(Tenure, "khan-1911").label == "khan-1911"
        assert repr(make(Tenure, "khan-1911")) == "<Tenure khan-1911>"

    def test_own_field(self) -> None:
        """Where an element has a field of that name, it is the label."""
        assert make(BorderPart, "all", label="All of it").label == "All of it"

    def test_neither(self) -> None:
        """The base of both is no record: it has no label."""
        with pytest.raises(TypeError, match="Evidenced is neither a record nor"):
            str(Evidenced().label)


class TestHash:
    """Cheap, and the same for what is equal."""

    def test_by_label(self) -> None:
        """Records of one id hash alike, whatever they say; of two kinds not."""
        assert hash(make(Visit)) == hash(make(Visit, title="Another"))
        assert make(Visit) != make(Visit, title="Another")
        assert hash(make(Visit, "x-1")) != hash(make(Treaty, "x-1"))


class TestWhen:
    """What places a record in time."""

    def test_by_field(self) -> None:
        """The field its kind names."""
        assert make(Visit).when == Period("2000-11-13/2000-11-14")
        assert make(Treaty, signed=HistoricalDate("1966")).when == HistoricalDate(
            "1966"
        )

    def test_empty(self) -> None:
        """That field may be empty."""
        assert make(Treaty).when is None

    def test_no_field(self) -> None:
        """A kind without one has no time."""
        assert make(Border).when is None
        assert Record(id="x-1", title="X", citations=(cited("names"),)).when is None

    def test_series(self) -> None:
        """A series begins with its first observation."""
        assert make(Series).when is None
        first, last = (
            make(Observation, year, period=Period(year)) for year in ("1990", "1991")
        )
        assert make(Series, observations=(first, last)).when == Period("1990")


class TestProject:
    """A project has the state that was last recorded."""

    def test_unknown(self) -> None:
        """Without a history nothing is known."""
        assert make(Project).status == "unknown"
        assert make(Project).when is None

    def test_history(self) -> None:
        """The first state dates it, the last is its state."""
        history = tuple(
            make(StatusChange, date, date=HistoricalDate(date), status=status)
            for date, status in (("2014", "proposed"), ("2020-03", "studied"))
        )
        project = make(Project, status_history=history)
        assert project.status == "studied"
        assert project.when == HistoricalDate("2014")


class TestMissingCitation:
    """The base refuses what cites nothing, before a kind is asked."""

    def test_record(self) -> None:
        """One citation is enough."""
        citation: Citation = cited("names")
        made = Record(id="visit-1", title="A visit", citations=(citation,))
        assert made.citations == (citation,)
