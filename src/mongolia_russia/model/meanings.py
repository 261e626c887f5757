"""What each word of each vocabulary means; read by the codebook alone."""

from __future__ import annotations

from typing import Any

from ..evidence.citation import Calendar
from .actor import ActorType, CodeScheme, RecognitionMode
from .article_statement import Verdict, WorkBasis
from .border_elements import BorderMedium, BorderStage
from .coverage import Completeness
from .crossing import CrossingAccess, CrossingMode, CrossingOperation
from .encounter import (
    Delegation,
    EncounterStatus,
    MeetingMode,
    MeetingSetting,
    Occasion,
    Protocol,
)
from .event import EventCategory
from .membership import MembershipStatus
from .mission import HeadRank, MissionForm, MissionStatus
from .office import Role
from .parts import SideCode
from .project import ProjectStatus, Sector
from .series import (
    Direction,
    Frequency,
    ObservationStatus,
    PriceBasis,
    SeriesMeasure,
)
from .treaty import (
    EffectType,
    Existence,
    Extent,
    Form,
    Level,
    Nature,
    Obligation,
    RelationType,
    Relevance,
    Termination,
)
from .vote import Ballot

_NOT_STATED = "no source says it"

MEANINGS: dict[Any, tuple[str, ...]] = {
    ActorType: (
        "a state, recognised or not by all, that governed itself",
        "an authority that governed without being a state, such as a White army's",
        "a territory under another state",
        "a unit within a state: a republic, a region",
        "an organisation of states",
        "a political party",
        "an army or a formation of it",
        "a company",
        "a body of a government",
        "anything else",
    ),
    RecognitionMode: ("in full and for good", "as a fact, no more", _NOT_STATED),
    CodeScheme: (
        "two letters for a country",
        "three letters for a country",
        "number of a state in the Correlates of War data",
        "number of a state after Gleditsch and Ward",
        "code of a unit within a country",
    ),
    Verdict: (
        "the evidence bears it out",
        "the evidence says something else, which the reasoning gives",
        "it was so, and is so no longer",
        "sources differ, and the evidence does not settle it",
        "an opinion that no evidence can settle",
        "no evidence was found beyond the article itself",
    ),
    WorkBasis: (
        "text or title leave no doubt which work is meant",
        "one work fits best",
        "the work cannot be told any more",
        "no marker stands behind it; a work named is inferred from the text",
    ),
    BorderMedium: (
        "over land",
        "along or across rivers",
        "across lakes",
        "over water of any sort",
        _NOT_STATED,
    ),
    BorderStage: (
        "the line is agreed on, on paper",
        "the line is marked on the ground",
        "the marked line is checked and described anew",
        "rules for keeping and crossing the line",
        "the line is moved by agreement",
        "anything else",
    ),
    Completeness: (
        "every case known to the sources named is in",
        "part of the sources was searched",
        "nobody has looked yet",
    ),
    CrossingMode: ("by road", "by rail", "by air", "by river"),
    CrossingAccess: (
        "for citizens of all countries",
        "for citizens of the two countries",
        "for people who live near, with fewer papers",
        _NOT_STATED,
    ),
    CrossingOperation: ("all the year", "at some times of the year", _NOT_STATED),
    Protocol: (
        "with the full ceremony for a head of state",
        "on invitation of the host's government",
        "official, and called friendly by the hosts",
        "for business, with little ceremony",
        "private, or without an invitation of the state",
        "on the way to somewhere else",
        _NOT_STATED,
    ),
    Delegation: (
        "a head of state or government with company",
        "of the government",
        "of the ruling party",
        "of party and government together",
        "of the parliament",
        "of the armed forces",
        "of a region",
        "sent for one purpose",
    ),
    Occasion: (
        "negotiations or consultations",
        "an anniversary",
        "a party congress",
        "an economic or other forum",
        "a funeral",
        "the signing of a treaty",
        "treatment or rest",
        "a meeting of several leaders",
        "a military parade",
        "anything else",
    ),
    EncounterStatus: (
        "it took place",
        "it was announced; whether it took place is not known",
        "it was put off",
        "it was called off",
        "one source tells of it, and others do not bear it out",
    ),
    MeetingMode: ("face to face", "by telephone", "by video"),
    MeetingSetting: (
        "the two sides alone",
        "the two sides beside a larger event",
        "the two sides and one more",
        "the two sides among several",
    ),
    EventCategory: (
        "one state or authority recognises another",
        "a step in diplomatic or political relations",
        "one order of power gives way to another",
        "fighting between armies",
        "fighting or trouble at the border",
        "troops come, stay or leave",
        "a military exercise",
        "persecution by the state",
        "a movement of the people",
        "help given, ended or forgiven",
        "a conflict short of war",
        "a court's or prosecutor's act",
        "anything else",
    ),
    MembershipStatus: (
        "full member",
        "the OSCE's word for its members",
        "bound by the treaty",
        "signed the treaty, not yet bound",
        "observer",
        "partner",
        "the SCO's word for one kind of partner",
        "associate",
        "asked to join",
        "left",
        "rights suspended",
    ),
    MissionForm: (
        "led by an ambassador",
        "led by an envoy, a rank below",
        "led by a plenipotentiary representative",
        "consulate of the first class",
        "consulate",
        "led by a vice-consul",
        "consulate of the lowest class",
        "led by an honorary consul",
        "a consular post without a class",
        "for trade",
        "for culture and language",
        "of a region, not of the state",
    ),
    MissionStatus: (
        "decided on, not yet open",
        "at work",
        "closed for a time",
        "closed for good",
        "no source says, or they differ",
    ),
    HeadRank: (
        "ambassador extraordinary and plenipotentiary",
        "envoy extraordinary and minister plenipotentiary",
        "head of a plenipotentiary representation",
        "in charge for a time, or below an envoy",
        "agent without a diplomatic class",
        "consul general",
        "consul",
        "vice-consul",
        "honorary consul",
        "head of a trade mission",
    ),
    Role: (
        "the state's first person",
        "head of the government",
        "leader of the party in power",
        "minister of foreign affairs",
        "minister of defence or war",
        "another minister",
        "deputy head of government",
        "deputy minister",
        "speaker of the parliament",
        "ambassador",
        "commander of troops",
        "head of a region",
        "another office of a party",
        "head of a religious community",
        "head of a state agency",
        "anything else",
    ),
    SideCode: ("Mongolia's side", "Russia's side"),
    Sector: (
        "farming",
        "power and heat",
        "banks and funds",
        "natural gas",
        "mining",
        "nuclear energy and uranium",
        "oil and its products",
        "railways",
        "roads",
        "anything else",
    ),
    ProjectStatus: (
        "put forward",
        "under study",
        "agreed between the partners",
        "designed",
        "being built",
        "at work",
        "halted for a time",
        "given up",
        "sold to others",
        "no source says",
    ),
    SeriesMeasure: (
        "an amount at one moment",
        "an amount in a period",
        "a part of a whole",
        "a change between two periods",
    ),
    Direction: (
        "from reporter to partner",
        "from partner to reporter",
        "exports and imports together",
        "exports less imports",
        "money owed",
        "help given",
        "anything else",
    ),
    PriceBasis: ("prices of the time", "prices of one fixed year", _NOT_STATED),
    Frequency: ("daily", "monthly", "quarterly", "yearly", "no fixed step"),
    ObservationStatus: (
        "as settled by its publisher",
        "may still be revised",
        "somebody's estimate",
        "said of the future",
        "known to be missing",
    ),
    Nature: (
        "binding in international law",
        "political, not binding in law",
        "between companies or agencies, under private law",
        "an act of one side",
    ),
    Form: (
        "treaty",
        "agreement",
        "protocol",
        "exchange of notes or letters",
        "declaration",
        "joint statement or communiqué",
        "memorandum",
        "programme or plan",
        "convention",
        "contract",
        "rules or statutes",
        "anything else",
    ),
    Level: (
        "between the states",
        "between the governments",
        "between ministries or agencies",
        "between regions",
        "between companies",
    ),
    Relevance: (
        "concluded between the two sides",
        "of several parties, both sides among them",
        "of earlier powers, whose line or rights live on",
        "of one side with others, about the two",
    ),
    Existence: (
        "the evidence shows that it was concluded",
        "a draft; that it was concluded is not known",
        "claimed, but the evidence does not bear it out",
    ),
    Termination: (
        "its term ran out",
        "one party gave notice",
        "the parties agreed to end it",
        "a later treaty took its place",
        "ended because it was broken",
        "a party ceased to exist",
        "it had done what it was for",
        _NOT_STATED,
    ),
    RelationType: (
        "takes the other's place",
        "changes the other",
        "prolongs the other",
        "carries the other out",
        "declares that the other stands",
        "makes the other void",
        "belongs to the other",
    ),
    EffectType: (
        "another took its place",
        "another changed it",
        "another prolonged it",
        "another carries it out",
        "another declares that it stands",
        "another made it void",
        "another belongs to it",
    ),
    Extent: ("wholly", "in part", _NOT_STATED),
    Obligation: (
        "to help when the other is attacked",
        "to join in an attack",
        "to stay out of the other's wars",
        "not to attack the other",
        "to talk when there is danger",
    ),
    Ballot: (
        "for",
        "against",
        "present, neither for nor against",
        "a member that took no part",
        "not a member at that time",
        "no source says",
    ),
    Calendar: (
        "Gregorian, New Style",
        "Julian, Old Style",
        "Chinese",
        "Mongolian",
        "the source does not say",
    ),
}


def meanings(vocabulary: Any) -> tuple[str, ...]:
    """Return what the words of a vocabulary mean, in its order.

    Topics, schemes of ids and the like say all there is to say: nothing is returned.

    >>> from mongolia_russia.model.vote import Ballot
    >>> meanings(Ballot)[0]
    'for'
    """
    return MEANINGS.get(vocabulary, ())
