"""What a fact is: one small module a kind; what all share is in ``base``."""
