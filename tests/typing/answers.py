"""What type checkers know of questions and answers; never run."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, assert_type

import mongolia_russia as mr

# get(): the class given decides.
assert_type(mr.get("visit-2000-putin"), mr.Record)
assert_type(mr.get("visit-2000-putin", mr.Visit), mr.Visit)
assert_type(mr.get(mr.Link("treaty-1966-friendship", "…"), mr.Treaty), mr.Treaty)
assert_type(mr.get("visit-2000-putin", kind=mr.Record), mr.Record)

dataset = mr.Dataset([mr.border()])
assert_type(dataset.get("border-mongolia-russia"), mr.Record)
assert_type(dataset.get("border-mongolia-russia", mr.Border), mr.Border)
assert_type(dataset.select(mr.Visit), tuple[mr.Visit, ...])
assert_type(dataset.sources(), tuple[mr.Source, ...])
assert_type(iter(dataset), Iterator[mr.Record])
assert_type(len(dataset), int)

# Each question has answers of its kind.
assert_type(mr.actors(), mr.Records[mr.Actor])
assert_type(mr.states(), mr.Records[mr.Actor])
assert_type(mr.offices(), mr.Records[mr.Office])
assert_type(mr.people(), mr.Records[mr.Person])
assert_type(mr.tenures(), mr.Records[mr.HeldOffice])
assert_type(mr.places(), mr.Records[mr.Place])
assert_type(mr.missions(), mr.Records[mr.Mission])
assert_type(mr.heads_of_mission(), mr.Records[mr.HeadOfMission])
assert_type(mr.visits(), mr.Records[mr.Visit])
assert_type(mr.meetings(), mr.Records[mr.Meeting])
assert_type(mr.treaties(), mr.Records[mr.Treaty])
assert_type(mr.codings(), mr.Records[mr.Coding])
assert_type(mr.border(), mr.Border)
assert_type(mr.crossings(), mr.Records[mr.Crossing])
assert_type(mr.events(), mr.Records[mr.Event])
assert_type(mr.memberships(), mr.Records[mr.Membership])
assert_type(mr.votes(), mr.Records[mr.Vote])
assert_type(mr.polls(), mr.Records[mr.Poll])
assert_type(mr.series(), mr.Records[mr.Series])
assert_type(mr.projects(), mr.Records[mr.Project])
assert_type(mr.coverage(), mr.Records[mr.Coverage])
assert_type(mr.article_statements(), mr.Records[mr.ArticleStatement])
assert_type(mr.sources(), mr.Records[mr.Source])
assert_type(mr.search("Чойбалсан"), mr.Records[mr.Record])
assert_type(mr.timeline(since=1911, until=1924), mr.Records[mr.Record])
assert_type(mr.describe("Treaty.signed"), mr.Description)

# Arguments take all that a question takes.
mr.visits(to="MN", role="head-of-state", protocol="state", since=1991, checked=False)
mr.treaties(on=datetime.date(1970, 1, 1), certain=True, form="treaty")
mr.missions(on="2026", form="consulate-general")

# Records: a sequence of its items' type.
visits = mr.visits()
as_sequence: Sequence[mr.Visit] = visits
assert_type(visits[0], mr.Visit)
assert_type(visits[1:], mr.Records[mr.Visit])
assert_type(iter(visits), Iterator[mr.Visit])
assert_type(visits.one(), mr.Visit)
assert_type(visits.first(), mr.Visit)
assert_type(visits.undecided, mr.Records[mr.Visit])
assert_type(visits.where(lambda v: v.protocol == "state"), mr.Records[mr.Visit])
assert_type(visits.sorted_by("dates", reverse=True), mr.Records[mr.Visit])
assert_type(visits.sorted_by(lambda v: v.dates.sort_key), mr.Records[mr.Visit])
assert_type(visits.group_by(lambda v: v.to.name), dict[str, mr.Records[mr.Visit]])
assert_type(visits.sources(), tuple[mr.Source, ...])
assert_type(visits.bibliography(), str)

# Evidence.
evidence = mr.border().evidence("length")
assert_type(evidence, mr.Evidence)
assert_type(evidence.citations, tuple[mr.Citation, ...])
assert_type(evidence.rivals, tuple[mr.Claim, ...])
assert_type(evidence.preferred, mr.Claim | None)
assert_type(evidence.basis, mr.Basis | None)
assert_type(evidence.origins, int)
assert_type(evidence.strength, Literal["strong", "fair", "weak"] | None)
assert_type(evidence.citations[0].source, mr.Source)
assert_type(evidence.citations[0].via, mr.Source | None)
assert_type(evidence.citations[0].source.derives_from, tuple[mr.Source, ...])
assert_type(mr.border().cite("length"), str)
assert_type(mr.border().sources(), tuple[mr.Source, ...])

# Values.
assert_type(mr.border().length, mr.Quantity)
assert_type(mr.border().length.value, Decimal)
assert_type(mr.border().length.low, Decimal | None)
assert_type(visits[0].dates, mr.Period)
assert_type(visits[0].dates.start, mr.HistoricalDate | None)
assert_type(visits[0].visitors, tuple[mr.Participant, ...])
assert_type(visits[0].visitors[0].person, mr.Link | None)
assert_type(visits[0].visitors[0].evidence("person"), mr.Evidence)
assert_type(visits[0].when, mr.HistoricalDate | mr.Period | None)
assert_type(mr.series().first().when, mr.Period | None)
assert_type(mr.projects().first().when, mr.HistoricalDate | None)
assert_type(mr.tenures().first().tenure, mr.Tenure)
assert_type(visits[0].checked, mr.Checked | None)

# The state of a treaty.
treaty = mr.treaties().first()
assert_type(treaty.is_in_force(1970), bool | None)
assert_type(treaty.status(on="1970-01-01"), mr.TreatyStatus)
assert_type(treaty.status(1970).basis, mr.Basis)
assert_type(treaty.status(1970).as_of, datetime.date | None)
assert_type(treaty.relations, tuple[mr.TreatyRelation, ...])
