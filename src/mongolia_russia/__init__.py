"""Facts of Mongolia–Russia relations, each with the sources that say so.

>>> import mongolia_russia as mr
>>> print(mr.get("visit-2000-putin", mr.Visit).dates)
13–14 November 2000

Names are imported when first touched, so that ``import mongolia_russia`` costs
nothing and a question loads only what it needs.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._version import __version__ as __version__
    from .codebook import Description as Description
    from .codebook import describe as describe
    from .dataset import Dataset as Dataset
    from .dataset.packaged import packaged as packaged
    from .dates import HistoricalDate as HistoricalDate
    from .dates import Period as Period
    from .dates.span import Span as Span
    from .errors import DataIntegrityError as DataIntegrityError
    from .errors import FactsError as FactsError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import InvalidDateError as InvalidDateError
    from .errors import MissingCitationError as MissingCitationError
    from .errors import MongoliaRussiaError as MongoliaRussiaError
    from .errors import NotOneRecordError as NotOneRecordError
    from .errors import OutputError as OutputError
    from .errors import RetiredIdWarning as RetiredIdWarning
    from .errors import UnknownArgumentError as UnknownArgumentError
    from .errors import UnknownFieldError as UnknownFieldError
    from .errors import UnknownIdError as UnknownIdError
    from .evidence import Basis as Basis
    from .evidence import Citation as Citation
    from .evidence import Claim as Claim
    from .evidence import Quantity as Quantity
    from .evidence import Source as Source
    from .evidence.weighing import Evidence as Evidence
    from .model.actor import Actor as Actor
    from .model.actor import Code as Code
    from .model.actor import Recognition as Recognition
    from .model.article_statement import ArticleStatement as ArticleStatement
    from .model.base import Record as Record
    from .model.border import Border as Border
    from .model.border_elements import BorderPart as BorderPart
    from .model.border_elements import BorderRegion as BorderRegion
    from .model.border_elements import BorderStep as BorderStep
    from .model.border_elements import Tripoint as Tripoint
    from .model.coding import Coding as Coding
    from .model.coding import Variable as Variable
    from .model.coordinates import Coordinates as Coordinates
    from .model.coverage import Coverage as Coverage
    from .model.crossing import Crossing as Crossing
    from .model.element import Element as Element
    from .model.encounter import Meeting as Meeting
    from .model.encounter import Visit as Visit
    from .model.event import Event as Event
    from .model.event import Measure as Measure
    from .model.membership import Membership as Membership
    from .model.mission import HeadOfMission as HeadOfMission
    from .model.mission import Mission as Mission
    from .model.mission import MissionForming as MissionForming
    from .model.office import Office as Office
    from .model.participant import Participant as Participant
    from .model.parts import Checked as Checked
    from .model.parts import Link as Link
    from .model.parts import Name as Name
    from .model.person import Person as Person
    from .model.person import Tenure as Tenure
    from .model.place import Belonging as Belonging
    from .model.place import Place as Place
    from .model.poll import Answer as Answer
    from .model.poll import Poll as Poll
    from .model.project import Expectation as Expectation
    from .model.project import Project as Project
    from .model.project import Share as Share
    from .model.project import StatusChange as StatusChange
    from .model.remarks import ExternalId as ExternalId
    from .model.remarks import RuleException as RuleException
    from .model.series import Observation as Observation
    from .model.series import Series as Series
    from .model.treaty import Ratification as Ratification
    from .model.treaty import Treaty as Treaty
    from .model.treaty import TreatyEffect as TreatyEffect
    from .model.treaty import TreatyRelation as TreatyRelation
    from .model.treaty_status import TreatyStatus as TreatyStatus
    from .model.vote import CastVote as CastVote
    from .model.vote import Vote as Vote
    from .queries.actors import actors as actors
    from .queries.article_statements import article_statements as article_statements
    from .queries.border import border as border
    from .queries.codings import codings as codings
    from .queries.contact import Contact as Contact
    from .queries.contacts import contacts as contacts
    from .queries.coverage import coverage as coverage
    from .queries.crossings import crossings as crossings
    from .queries.events import events as events
    from .queries.finding import search as search
    from .queries.finding import timeline as timeline
    from .queries.heads_of_mission import heads_of_mission as heads_of_mission
    from .queries.lookup import get as get
    from .queries.meetings import meetings as meetings
    from .queries.memberships import memberships as memberships
    from .queries.missions import missions as missions
    from .queries.offices import offices as offices
    from .queries.people import HeldOffice as HeldOffice
    from .queries.people import people as people
    from .queries.people import tenures as tenures
    from .queries.places import places as places
    from .queries.polls import polls as polls
    from .queries.projects import projects as projects
    from .queries.series import series as series
    from .queries.states import states as states
    from .queries.treaties import treaties as treaties
    from .queries.visits import visits as visits
    from .queries.votes import votes as votes
    from .queries.works import sources as sources
    from .records import Records as Records

_HOMES = {
    "__version__": "_version",
    "Description": "codebook",
    "describe": "codebook",
    "Dataset": "dataset",
    "packaged": "dataset.packaged",
    "HistoricalDate": "dates",
    "Period": "dates",
    "Span": "dates.span",
    "DataIntegrityError": "errors",
    "FactsError": "errors",
    "InvalidArgumentError": "errors",
    "InvalidDateError": "errors",
    "MissingCitationError": "errors",
    "MongoliaRussiaError": "errors",
    "NotOneRecordError": "errors",
    "OutputError": "errors",
    "RetiredIdWarning": "errors",
    "UnknownArgumentError": "errors",
    "UnknownFieldError": "errors",
    "UnknownIdError": "errors",
    "Basis": "evidence",
    "Citation": "evidence",
    "Claim": "evidence",
    "Quantity": "evidence",
    "Source": "evidence",
    "Evidence": "evidence.weighing",
    "Actor": "model.actor",
    "Code": "model.actor",
    "Recognition": "model.actor",
    "ArticleStatement": "model.article_statement",
    "Element": "model.element",
    "Record": "model.base",
    "Border": "model.border",
    "BorderPart": "model.border_elements",
    "BorderRegion": "model.border_elements",
    "BorderStep": "model.border_elements",
    "Tripoint": "model.border_elements",
    "Coding": "model.coding",
    "Variable": "model.coding",
    "Coverage": "model.coverage",
    "Crossing": "model.crossing",
    "Meeting": "model.encounter",
    "Visit": "model.encounter",
    "Event": "model.event",
    "Measure": "model.event",
    "Membership": "model.membership",
    "HeadOfMission": "model.mission",
    "Mission": "model.mission",
    "MissionForming": "model.mission",
    "Office": "model.office",
    "Participant": "model.participant",
    "Checked": "model.parts",
    "Coordinates": "model.coordinates",
    "ExternalId": "model.remarks",
    "Link": "model.parts",
    "Name": "model.parts",
    "RuleException": "model.remarks",
    "Person": "model.person",
    "Tenure": "model.person",
    "Belonging": "model.place",
    "Place": "model.place",
    "Answer": "model.poll",
    "Poll": "model.poll",
    "Expectation": "model.project",
    "Project": "model.project",
    "Share": "model.project",
    "StatusChange": "model.project",
    "Observation": "model.series",
    "Series": "model.series",
    "Ratification": "model.treaty",
    "Treaty": "model.treaty",
    "TreatyEffect": "model.treaty",
    "TreatyRelation": "model.treaty",
    "TreatyStatus": "model.treaty_status",
    "CastVote": "model.vote",
    "Vote": "model.vote",
    "actors": "queries.actors",
    "article_statements": "queries.article_statements",
    "border": "queries.border",
    "codings": "queries.codings",
    "Contact": "queries.contact",
    "contacts": "queries.contacts",
    "coverage": "queries.coverage",
    "crossings": "queries.crossings",
    "events": "queries.events",
    "search": "queries.finding",
    "timeline": "queries.finding",
    "heads_of_mission": "queries.heads_of_mission",
    "get": "queries.lookup",
    "meetings": "queries.meetings",
    "memberships": "queries.memberships",
    "missions": "queries.missions",
    "offices": "queries.offices",
    "HeldOffice": "queries.people",
    "people": "queries.people",
    "tenures": "queries.people",
    "places": "queries.places",
    "polls": "queries.polls",
    "projects": "queries.projects",
    "series": "queries.series",
    "states": "queries.states",
    "treaties": "queries.treaties",
    "visits": "queries.visits",
    "votes": "queries.votes",
    "sources": "queries.works",
    "Records": "records",
}
"""Where each public name lives. Type checkers read the imports above instead."""

__all__ = (
    "Actor",
    "Answer",
    "ArticleStatement",
    "Basis",
    "Belonging",
    "Border",
    "BorderPart",
    "BorderRegion",
    "BorderStep",
    "CastVote",
    "Checked",
    "Citation",
    "Claim",
    "Code",
    "Coding",
    "Contact",
    "Coordinates",
    "Coverage",
    "Crossing",
    "DataIntegrityError",
    "Dataset",
    "Description",
    "Element",
    "Event",
    "Evidence",
    "Expectation",
    "ExternalId",
    "FactsError",
    "HeadOfMission",
    "HeldOffice",
    "HistoricalDate",
    "InvalidArgumentError",
    "InvalidDateError",
    "Link",
    "Measure",
    "Meeting",
    "Membership",
    "MissingCitationError",
    "Mission",
    "MissionForming",
    "MongoliaRussiaError",
    "Name",
    "NotOneRecordError",
    "Observation",
    "Office",
    "OutputError",
    "Participant",
    "Period",
    "Person",
    "Place",
    "Poll",
    "Project",
    "Quantity",
    "Ratification",
    "Recognition",
    "Record",
    "Records",
    "RetiredIdWarning",
    "RuleException",
    "Series",
    "Share",
    "Source",
    "Span",
    "StatusChange",
    "Tenure",
    "Treaty",
    "TreatyEffect",
    "TreatyRelation",
    "TreatyStatus",
    "Tripoint",
    "UnknownArgumentError",
    "UnknownFieldError",
    "UnknownIdError",
    "Variable",
    "Visit",
    "Vote",
    "__version__",
    "actors",
    "article_statements",
    "border",
    "codings",
    "contacts",
    "coverage",
    "crossings",
    "describe",
    "events",
    "get",
    "heads_of_mission",
    "meetings",
    "memberships",
    "missions",
    "offices",
    "packaged",
    "people",
    "places",
    "polls",
    "projects",
    "search",
    "series",
    "sources",
    "states",
    "tenures",
    "timeline",
    "treaties",
    "visits",
    "votes",
)


def __getattr__(name: str) -> object:
    """Import a public name when it is first touched."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    from .pausing import paused

    module = paused(lambda: import_module(f".{_HOMES[name]}", __name__))
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
