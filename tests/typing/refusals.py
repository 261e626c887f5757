"""What type checkers refuse; never run.

Each line below is wrong in one way. Were it accepted, the mark that silences the
error would itself be an error: unneeded.
"""

from __future__ import annotations

import mongolia_russia as mr

# Words that are not in the vocabulary, and arguments that do not exist.
mr.visits(protocol="royal")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
mr.missions(form="embasy")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# Arguments of questions are named.
mr.visits("MN")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

# A kind is a class of records.
mr.get("visit-2000-putin", int)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportCallIssue]
mr.get(5)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]

# Records and their values cannot be changed.
mr.border().title = "Another"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
mr.border().length.unit = "m"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
mr.visits()[0] = mr.visits()[1]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]

# A citation says what it is for.
mr.Citation(source=mr.sources()[0])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
